import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Role, roles } from '../access/actor.ts';
import { type InvitedScope, invitationDays, makeInvitation } from '../access/invitations.ts';
import { readScope } from '../access/places.ts';
import { isRole, scopeKinds } from '../access/roles.ts';
import type { House } from '../house.ts';
import { isLocale } from '../texts/translated.ts';
import { CommandLineError } from './command-line-error.ts';
import { openForCommand } from './open-for-command.ts';

const options = {
  role: { type: 'string' },
  scope: { type: 'string' },
  language: { type: 'string', default: 'fr' },
} as const;

/** The scope written on the command line, or the only one that the role has. */
async function scopeFor(house: House, role: Role, written: string | undefined): Promise<InvitedScope> {
  const [usual] = scopeKinds[role];
  if (written === undefined) {
    if (usual === 'network') return { kind: 'network' };
    if (usual === 'self') return { kind: 'self', id: null };
    throw new CommandLineError(`a ${role} belongs to a ${usual}: add --scope ${usual}:its-identifier`);
  }
  const scope = await readScope(house, written);
  if (!scope)
    throw new CommandLineError(`there is no scope "${written}"; write network, site:…, company:… or partner:…`);
  if (!scopeKinds[role].includes(scope.kind)) throw new CommandLineError(`a ${role} cannot hold in a ${scope.kind}`);
  return scope;
}

/** `fondouk invite EMAIL --role ROLE`: prints a link that is good once; sends no mail. */
export async function invite(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const email = z.email().safeParse(positionals[0]?.trim().toLowerCase());
  if (!email.success || positionals.length > 1)
    throw new CommandLineError('say whom: fondouk invite EMAIL --role ROLE');
  const { role, language } = values;
  if (!isRole(role)) throw new CommandLineError(`say to which role: --role, one of ${roles.join(', ')}`);
  if (!isLocale(language)) throw new CommandLineError('--language is fr, ar or en');
  const house = await openForCommand();
  try {
    const scope = await scopeFor(house, role, values.scope);
    const author = { id: null, label: 'command line' };
    const { link } = await makeInvitation(house, author, { email: email.data, role, scope, locale: language });
    process.stderr.write(`Good once, for ${invitationDays} days; no mail was sent. Pass it on to ${email.data}:\n`);
    process.stdout.write(`${link}\n`);
    return 0;
  } finally {
    await house.close();
  }
}
