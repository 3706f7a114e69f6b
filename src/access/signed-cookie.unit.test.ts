import { serializeSigned } from 'hono/utils/cookie';
import { expect, test } from 'vitest';
import { signedCookie } from './signed-cookie.ts';

const secret = 'a secret that only tests know, long enough';
const read = (cookie: string) => signedCookie(new Headers({ cookie }), 'fondouk.session', secret);

test('reads what was signed with our secret, among other cookies', async () => {
  const [cookie = ''] = (await serializeSigned('fondouk.session', 'tok.en', secret)).split(';');
  expect(read(`theme=dark; ${cookie}; lang=ar`)).toBe('tok.en');
});

test('refuses what was not: another secret, another value, no signature, no cookie', async () => {
  const [other = ''] = (await serializeSigned('fondouk.session', 'token', 'another secret')).split(';');
  const [cookie = ''] = (await serializeSigned('fondouk.session', 'token', secret)).split(';');
  expect(read(other)).toBeUndefined();
  expect(read(cookie.replace('token', 'tokem'))).toBeUndefined();
  expect(read('fondouk.session=token')).toBeUndefined();
  expect(read('fondouk.session=token.')).toBeUndefined();
  expect(read('fondouk.session=.x')).toBeUndefined();
  expect(read('theme=dark')).toBeUndefined();
});
