import type { ReactNode } from 'react';
import { holds, type Role } from '../../access/actor.ts';
import { today } from '../../house.ts';
import type { MessageKey } from '../../texts/catalogues.ts';
import { formatDay } from '../../texts/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { auditorHome } from './home/auditor.tsx';
import { coachHome } from './home/coach.tsx';
import { directionHome } from './home/direction.tsx';
import { founderHome } from './home/founder.tsx';
import { juryMemberHome } from './home/jury-member.tsx';
import { partnerHome } from './home/partner.tsx';
import { siteManagerHome } from './home/site-manager.tsx';
import { talentHome } from './home/talent.tsx';

interface Block {
  readonly role: Role;
  readonly title: MessageKey;
  readonly content: (visit: Visit) => Promise<ReactNode>;
}

/** One block for each role; who holds several sees each of them, in this order. */
const blocks: readonly Block[] = [
  { role: 'direction', title: 'network.home_direction', content: directionHome },
  { role: 'site_manager', title: 'network.home_site_manager', content: siteManagerHome },
  { role: 'coach', title: 'network.home_coach', content: coachHome },
  { role: 'founder', title: 'network.home_founder', content: founderHome },
  { role: 'talent', title: 'network.home_talent', content: talentHome },
  { role: 'jury_member', title: 'network.home_jury_member', content: juryMemberHome },
  { role: 'partner', title: 'network.home_partner', content: partnerHome },
  { role: 'auditor', title: 'network.home_auditor', content: auditorHome },
];

/** `/home`: what needs the visitor today. */
export async function homePage(visit: Visit): Promise<Response> {
  const { t, locale, actor, house } = visit;
  const own = blocks.filter(({ role }) => holds(actor, role));
  const contents = await Promise.all(own.map(({ content }) => content(visit)));
  return show(visit, {
    title: t('network.home_title'),
    children: (
      <>
        <PageHeader
          title={t('network.home_greeting', { name: actor.name })}
          lead={t('network.home_lead', { day: formatDay(locale, today(house.clock)) })}
        />
        {own.length === 0 && (
          <EmptyState
            icon="user"
            title={t('network.home_no_role')}
            actions={<ButtonLink href="/companies">{t('network.front_discover')}</ButtonLink>}
          >
            {t('network.home_no_role_text')}
          </EmptyState>
        )}
        {own.map(({ role, title }, index) => (
          <Section key={role} id={role} title={t(title)}>
            <Stack gap="large">{contents[index]}</Stack>
          </Section>
        ))}
      </>
    ),
  });
}
