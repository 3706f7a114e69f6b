import type { MessageKey } from '../texts/catalogues.ts';
import type { Role } from './actor.ts';

/** What each role is called. */
export const roleNames: Record<Role, MessageKey> = {
  direction: 'access.role_direction',
  site_manager: 'access.role_site_manager',
  coach: 'access.role_coach',
  jury_member: 'access.role_jury_member',
  founder: 'access.role_founder',
  talent: 'access.role_talent',
  partner: 'access.role_partner',
  auditor: 'access.role_auditor',
};

/** What each role comes to the platform for, in a sentence. */
export const roleTasks: Record<Role, MessageKey> = {
  direction: 'access.task_direction',
  site_manager: 'access.task_site_manager',
  coach: 'access.task_coach',
  jury_member: 'access.task_jury_member',
  founder: 'access.task_founder',
  talent: 'access.task_talent',
  partner: 'access.task_partner',
  auditor: 'access.task_auditor',
};
