import { builtinTaxonomy } from '@fondouk/skills';
import { Fragment } from 'react';
import { z } from 'zod';
import { today } from '../../house.ts';
import { cityName } from '../../network/cities.ts';
import { companyNameOf } from '../../network/words.tsx';
import { formatDay, formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { ActionForm, Form } from '../../ui/form.tsx';
import { PageHeader, Section, Split, Stack } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DateField, TextField } from '../../ui/text-fields.tsx';
import { readForm } from '../../web/forms.ts';
import { pageLinks, pageOf } from '../../web/paging.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import {
  closeNeed,
  correctNeed,
  findNeed,
  listNeedSkills,
  type Need,
  type NeedSkill,
  rankForNeed,
  regionChoices,
} from '../needs.ts';
import { contracts, type RankedProfile, rankFilters } from '../schema.ts';
import { contractNames, skillName } from '../words.ts';
import { Reasons, scoreText } from './reasons.tsx';

const size = 20;
const uuid = z.uuid();

/** The need that the address names; null where it names none. */
export async function needOfPath(visit: Visit): Promise<Need | null> {
  const id = visit.param('id');
  return uuid.safeParse(id).success ? findNeed(visit.house, id) : null;
}

/** `/needs/:id`: what was understood, to be corrected, and the talents ranked by it with their reasons. */
export async function needPage(visit: Visit, need: Need): Promise<Response> {
  const { t, locale, house } = visit;
  const read = rankFilters.safeParse(
    Object.fromEntries([...visit.query].filter(([name, value]) => value !== '' && name !== 'page' && name !== 'lang')),
  );
  const filters = read.success ? read.data : {};
  const page = pageOf(visit);
  const skills = await listNeedSkills(house, need.id);
  const ranked = await rankForNeed(house, skills, filters, page, size);
  const writes = visit.may('need.write', { company: need.companyId });
  return show(visit, {
    title: need.title,
    children: (
      <Stack gap="large">
        <PageHeader
          title={<bdi>{need.title}</bdi>}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[{ label: t('talents.needs_title'), href: '/needs' }, { label: need.title }]}
            />
          }
          lead={t('talents.need_by', {
            company: companyNameOf(need, locale),
            day: formatDay(locale, need.createdAt.toISOString().slice(0, 10)),
          })}
          badge={need.closedAt ? <Badge>{t('talents.need_closed')}</Badge> : undefined}
          actions={
            writes && (
              <ActionForm action={`/needs/${need.id}/close`} hidden={{ closed: need.closedAt ? 'no' : 'yes' }}>
                <Button>{need.closedAt ? t('talents.need_reopen') : t('talents.need_close')}</Button>
              </ActionForm>
            )
          }
        />
        <Split asideFirst aside={<Understood visit={visit} need={need} skills={skills} writes={writes} />}>
          <Section
            id="ranking"
            title={t('talents.ranking_title')}
            lead={t('talents.ranking_lead', {
              total: formatNumber(locale, ranked.total),
              of: formatNumber(locale, ranked.of),
            })}
          >
            <Filters visit={visit} need={need} regions={await regionChoices(house)} />
            {ranked.profiles.length === 0 ? (
              <EmptyState
                icon="search"
                title={skills.length === 0 ? t('talents.ranking_no_skills') : t('talents.ranking_none')}
              >
                {skills.length === 0 ? t('talents.ranking_no_skills_hint') : t('talents.ranking_none_hint')}
              </EmptyState>
            ) : (
              <ol className="ranking" start={(page - 1) * size + 1}>
                {ranked.profiles.map((profile) => (
                  <li key={profile.id}>
                    <RankedCard visit={visit} profile={profile} />
                  </li>
                ))}
              </ol>
            )}
            <Pagination {...pageLinks(visit, { page, size, total: ranked.total })} />
          </Section>
        </Split>
      </Stack>
    ),
  });
}

function RankedCard({ visit, profile }: { visit: Visit; profile: RankedProfile }) {
  const { t, locale } = visit;
  const { facts } = profile;
  const free =
    facts.availableFrom === null
      ? null
      : facts.availableFrom <= today(visit.house.clock)
        ? t('talents.available_now')
        : t('talents.available_from', { day: formatDay(locale, facts.availableFrom, 'medium') });
  const name = locale === 'ar' ? (profile.nameAr ?? profile.name) : profile.name;
  const place = [
    facts.city && cityName(facts.city, locale),
    facts.remote ? t('talents.remote_yes') : null,
    facts.years !== null ? t('talents.years', { years: facts.years }) : null,
    free,
    ...facts.contracts.map((contract) => t(contractNames[contract])),
  ].filter((part) => part !== null);
  return (
    <Card
      title={name ?? t('talents.talent_code', { code: profile.code })}
      eyebrow={t('talents.rank', { rank: formatNumber(locale, profile.rank) })}
      badge={<Badge tone="accent">{scoreText(visit, profile.score)}</Badge>}
    >
      {inLanguage(facts.headline, locale) && <p dir="auto">{inLanguage(facts.headline, locale)}</p>}
      <Facts parts={place} />
      <Reasons visit={visit} parts={profile.parts} />
    </Card>
  );
}

/** Short facts in a row, each kept whole among words of the other direction. */
function Facts({ parts }: { parts: readonly string[] }) {
  return (
    <p className="facts">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

function Filters({
  visit,
  need,
  regions,
}: {
  visit: Visit;
  need: Need;
  regions: Awaited<ReturnType<typeof regionChoices>>;
}) {
  const { t, locale, query } = visit;
  const filtered = ['region', 'contract', 'remote', 'availableOn'].some((name) => query.get(name));
  return (
    <FilterBar
      action={`/needs/${need.id}`}
      label={t('talents.filters')}
      submitLabel={t('talents.filter')}
      reset={filtered ? { label: t('talents.filters_reset'), href: `/needs/${need.id}` } : undefined}
    >
      <Select
        name="region"
        label={t('talents.region')}
        emptyLabel={t('talents.any_region')}
        choices={regions.map((region) => ({ value: region.code, label: inLanguage(region.name, locale) }))}
        value={query.get('region') ?? undefined}
      />
      <Select
        name="contract"
        label={t('talents.contract')}
        emptyLabel={t('talents.any_contract')}
        choices={contracts.map((contract) => ({ value: contract, label: t(contractNames[contract]) }))}
        value={query.get('contract') ?? undefined}
      />
      <DateField name="availableOn" label={t('talents.available_on')} value={query.get('availableOn') ?? undefined} />
      <Checkbox name="remote" value="true" label={t('talents.remote_only')} checked={query.get('remote') === 'true'} />
    </FilterBar>
  );
}

function Understood({
  visit,
  need,
  skills,
  writes,
}: {
  visit: Visit;
  need: Need;
  skills: readonly NeedSkill[];
  writes: boolean;
}) {
  const { t, locale } = visit;
  const choices = [
    { value: 'required', label: t('talents.required') },
    { value: 'desired', label: t('talents.desired') },
    { value: 'none', label: t('talents.not_asked') },
  ];
  return (
    <>
      <Card title={t('talents.understood_title')} level={2}>
        {skills.length === 0 && <p>{t('talents.understood_none')}</p>}
        {writes ? (
          <Form
            action={`/needs/${need.id}/skills`}
            label={t('talents.understood_title')}
            actions={<Button kind="primary">{t('talents.rerank')}</Button>}
          >
            {skills.length > 0 && (
              <div className="skill-choices">
                {skills.map((skill) => (
                  <Select
                    key={skill.skillId}
                    name={`skill:${skill.skillId}`}
                    label={skillName(skill.skillId, locale)}
                    choices={choices}
                    value={skill.importance}
                  />
                ))}
              </div>
            )}
            <TextField
              name="add"
              label={t('talents.add_skill')}
              hint={t('talents.add_skill_hint')}
              list="skill-names"
              maxLength={100}
            />
            <SkillList visit={visit} />
          </Form>
        ) : (
          <ul className="plain-list">
            {skills.map((skill) => (
              <li key={skill.skillId}>
                {skillName(skill.skillId, locale)}{' '}
                <Badge tone={skill.importance === 'required' ? 'accent' : 'neutral'}>
                  {skill.importance === 'required' ? t('talents.required') : t('talents.desired')}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('talents.need_words')} level={2}>
        <Mark
          text={need.text}
          spans={skills.flatMap((skill) =>
            skill.evidence.map(({ start, end }) => ({ start, end, note: skillName(skill.skillId, locale) })),
          )}
        />
      </Card>
    </>
  );
}

/** The names of all skills, for the browser to propose while one types; works without script. */
export function SkillList({ visit }: { visit: Visit }) {
  return (
    <datalist id="skill-names">
      {builtinTaxonomy().skills.map((skill) => (
        <option key={skill.id} value={skill.labels[visit.locale]} />
      ))}
    </datalist>
  );
}

/** The skill meant by what was typed: the best match of the taxonomy in any language, or undefined. */
export function skillTyped(visit: Visit, typed: string): string | undefined {
  return builtinTaxonomy().search(typed, { language: visit.locale, limit: 1 })[0]?.skillId;
}

const importance = z.enum(['required', 'desired', 'none']);
const correctionForm = z.record(z.string(), z.unknown());

/** The founder's corrections: `skill:<id>` for each understood skill, `add` for one more by name. */
export async function correctNeedForm(visit: Visit, need: Need): Promise<Response> {
  const form = await readForm(visit, correctionForm);
  const back = `/needs/${need.id}`;
  const corrections = new Map<string, 'required' | 'desired' | 'none'>();
  for (const [name, value] of Object.entries(form.typed)) {
    const choice = importance.safeParse(value);
    if (name.startsWith('skill:') && choice.success) corrections.set(name.slice('skill:'.length), choice.data);
  }
  const added = form.typed.add?.trim();
  if (added) {
    const skillId = skillTyped(visit, added);
    if (!skillId) {
      return goTo(visit, back, {
        key: 'talents.skill_unknown',
        kind: 'warning',
        values: { skill: added.slice(0, 60) },
      });
    }
    corrections.set(skillId, 'required');
  }
  await correctNeed(visit.house, visit.actor, need.id, corrections);
  return goTo(visit, `${back}#ranking`, { key: 'talents.reranked' });
}

/** Closes or reopens the need. */
export async function closeNeedForm(visit: Visit, need: Need): Promise<Response> {
  const form = await readForm(visit, z.object({ closed: z.enum(['yes', 'no']) }));
  const closed = form.ok && form.input.closed === 'yes';
  await closeNeed(visit.house, visit.actor, need.id, closed);
  return goTo(visit, `/needs/${need.id}`, {
    key: closed ? 'talents.need_closed_notice' : 'talents.need_reopened_notice',
  });
}
