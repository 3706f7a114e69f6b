import type { MessageKey } from '../texts/catalogues.ts';
import { companyFields } from './fields/companies.ts';
import type { Fields } from './fields/field.ts';
import { personFields } from './fields/people.ts';
import { residencyFields } from './fields/residencies.ts';
import { siteFields } from './fields/sites.ts';

/** The network's own data that comes in and goes out as tables, in the order in which they refer to one another. */
export const registers = ['sites', 'companies', 'people', 'residencies'] as const;
export type Register = (typeof registers)[number];

export const registerNames: Record<Register, MessageKey> = {
  sites: 'registers.sites',
  companies: 'registers.companies',
  people: 'registers.people',
  residencies: 'registers.residencies',
};

export const fieldsOf: Record<Register, Fields> = {
  sites: siteFields,
  companies: companyFields,
  people: personFields,
  residencies: residencyFields,
};

/** Without one column of each group there is no telling whom a row is about. */
export const keyFields: Record<Register, readonly (readonly string[])[]> = {
  sites: [['code', 'name_fr', 'name_ar', 'name_en']],
  companies: [['name', 'ice', 'code']],
  people: [['name', 'email', 'id']],
  residencies: [['site'], ['unit']],
};

export function isRegister(text: unknown): text is Register {
  return registers.includes(text as Register);
}
