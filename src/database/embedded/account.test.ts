import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountOfUid, accountToRunAs } from './account.ts';

describe('the account that runs PostgreSQL', () => {
  it('is our own when we are an ordinary user, whatever is named', async () => {
    expect(await accountToRunAs(1000)).toBeUndefined();
    expect(await accountToRunAs(1000, 'postgres')).toBeUndefined();
  });

  it('is another when we are root: the named one, or the first usual one that exists', async () => {
    const nobody = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
    const expected = { name: 'nobody', uid: Number(nobody?.[1]) >>> 0, gid: Number(nobody?.[2]) >>> 0 };
    expect(await accountToRunAs(0, 'nobody')).toEqual(expected);
    expect(await accountToRunAs(0, undefined, ['no-such-account', 'nobody', 'daemon'])).toEqual(expected);
    expect((await accountToRunAs(0))?.uid).not.toBe(0);
  });

  it('is refused when it does not exist, is root itself, or none can be found', async () => {
    await expect(accountToRunAs(0, 'no-such-account')).rejects.toMatchObject({ code: 'root-without-account' });
    await expect(accountToRunAs(0, 'no-such-account')).rejects.toThrow(
      '"no-such-account" named by FONDOUK_POSTGRES_USER',
    );
    await expect(accountToRunAs(0, 'root')).rejects.toMatchObject({ code: 'root-without-account' });
    await expect(accountToRunAs(0, undefined, ['no-such-account'])).rejects.toThrow('useradd --system fondouk');
  });

  it('has a name even where the machine has none for its number', async () => {
    expect(await accountOfUid(54321, 12)).toEqual({ name: 'uid 54321', uid: 54321, gid: 12 });
  });
});
