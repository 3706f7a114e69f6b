import type { ReactNode } from 'react';
import { findProfile, listSkills, needsThatFit, type OwnProfile } from '../../../talents/profiles.ts';
import { visibilityHints, visibilityNames } from '../../../talents/words.ts';
import { formatDay, formatShare } from '../../../texts/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Grid } from '../../../ui/layout.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { companyNameOf } from '../../words.tsx';
import { Calm, Panel } from './panels.tsx';

const profilePath = '/talents/me';
const needsShown = 5;

/** A talent's profile: CV, skills to confirm, who sees it, needs that fit. */
export async function talentHome(visit: Visit): Promise<ReactNode> {
  const { t, house, actor } = visit;
  const profile = actor.personId === null ? null : await findProfile(house, actor.personId);
  if (!profile) {
    return (
      <EmptyState
        icon="user"
        title={t('network.talent_no_profile')}
        actions={
          <ButtonLink kind="primary" href={profilePath}>
            {t('network.talent_open_profile')}
          </ButtonLink>
        }
      >
        {t('network.talent_no_profile_hint')}
      </EmptyState>
    );
  }
  const skills = await listSkills(house, profile.id);
  const needs = await needsThatFit(house, skills, needsShown);
  const toConfirm = skills.filter(({ standing }) => standing === 'found').length;
  return (
    <Grid column="large">
      <Profile visit={visit} profile={profile} toConfirm={toConfirm} />
      <Visible visit={visit} profile={profile} />
      <Panel visit={visit} title={t('network.talent_needs')} count={needs.length}>
        {needs.length === 0 ? (
          <Calm>{profile.cv ? t('network.talent_needs_none') : t('network.talent_needs_no_cv')}</Calm>
        ) : (
          <WorkList
            items={needs.map((need) => ({
              key: need.needId,
              title: <bdi>{need.title}</bdi>,
              href: profilePath,
              icon: 'briefcase',
              detail: <bdi>{companyNameOf(need, visit.locale)}</bdi>,
              end: t('network.talent_fit', { share: formatShare(visit.locale, need.fit, 0) }),
            }))}
          />
        )}
      </Panel>
    </Grid>
  );
}

function Profile({ visit, profile, toConfirm }: { visit: Visit; profile: OwnProfile; toConfirm: number }) {
  const { t, locale } = visit;
  return (
    <Panel
      visit={visit}
      title={t('network.talent_profile')}
      attention={profile.cv === null || toConfirm > 0}
      footer={
        <ButtonLink kind="primary" href={profilePath}>
          {profile.cv === null ? t('network.talent_send_cv') : t('network.talent_open_profile')}
        </ButtonLink>
      }
    >
      <WorkList
        items={[
          {
            key: 'cv',
            icon: 'file',
            title: profile.cv ? t('network.talent_cv_there') : t('network.talent_cv_missing'),
            detail: profile.cv?.fileName && <bdi>{profile.cv.fileName}</bdi>,
            end: profile.cv && formatDay(locale, profile.cv.addedAt.toISOString().slice(0, 10), 'medium'),
            attention: profile.cv === null,
          },
          {
            key: 'skills',
            icon: 'check',
            title: t('network.talent_to_confirm', { count: toConfirm }),
            attention: toConfirm > 0,
          },
        ]}
      />
    </Panel>
  );
}

function Visible({ visit, profile }: { visit: Visit; profile: OwnProfile }) {
  const { t } = visit;
  return (
    <Panel visit={visit} title={t('network.talent_visibility')}>
      <p>
        <Badge tone={profile.visibility === 'hidden' ? 'attention' : 'success'}>
          {t(visibilityNames[profile.visibility])}
        </Badge>
      </p>
      <p>{t(visibilityHints[profile.visibility])}</p>
    </Panel>
  );
}
