import type { Action } from '../access/policy.ts';
import type { MessageKey } from '../texts/catalogues.ts';
import type { IconName } from '../ui/icon.tsx';
import type { NavItem } from '../ui/shell.tsx';
import type { Visit } from './visit.ts';

interface Entry {
  href: string;
  label: MessageKey;
  icon?: IconName;
  action: Action;
}

/** The public rooms, for everyone. */
const publicEntries: readonly Entry[] = [
  { href: '/sites', label: 'web.sites', icon: 'pin', action: 'site.see' },
  { href: '/companies', label: 'web.companies', icon: 'building', action: 'company.see' },
  { href: '/figures', label: 'web.figures', icon: 'chart', action: 'figure.see' },
];

/** The working rooms; each visitor sees those that the policy opens. */
const workingEntries: readonly Entry[] = [
  { href: '/home', label: 'web.my_space', icon: 'home', action: 'account.home' },
  { href: '/needs', label: 'talents.needs_title', icon: 'briefcase', action: 'need.list' },
  { href: '/talents/me', label: 'talents.me_title', icon: 'user', action: 'talent.create-own' },
  { href: '/people', label: 'access.people_title', icon: 'user', action: 'people.see' },
  { href: '/people/invite', label: 'access.invite_title', icon: 'mail', action: 'invitation.list' },
  { href: '/registers', label: 'registers.title', icon: 'grid', action: 'register.export' },
  { href: '/journal', label: 'journal.title', icon: 'list', action: 'journal.see' },
];

/** The entry under which the page lies: the longest address that begins the page's own. */
function currentHref(visit: Visit): string | undefined {
  const { pathname } = visit.url;
  return [...publicEntries, ...workingEntries]
    .map(({ href }) => href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function items(visit: Visit, entries: readonly Entry[]): NavItem[] {
  const current = currentHref(visit);
  return entries
    .filter((entry) => visit.may(entry.action))
    .map((entry) => ({
      label: visit.t(entry.label),
      href: entry.href,
      // On top of a public page the words are enough; at the side, icons help to find them again.
      icon: visit.actor.id === null ? undefined : entry.icon,
      current: entry.href === current,
    }));
}

export function navigation(visit: Visit): { items: NavItem[] }[] {
  const groups = [{ items: items(visit, publicEntries) }];
  if (visit.actor.id !== null) groups.unshift({ items: items(visit, workingEntries) });
  return groups;
}
