import { z } from 'zod';
import { companyNameOf } from '../../network/words.tsx';
import { formatDay, formatNumber, formatShare } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Section, Split, Stack } from '../../ui/layout.tsx';
import { Mark } from '../../ui/mark.tsx';
import { DateField, FileField, TextField } from '../../ui/text-fields.tsx';
import { readBody, readForm } from '../../web/forms.ts';
import { goTo, type Said, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { addCv, type CvOutcome } from '../cvs.ts';
import { regionChoices } from '../needs.ts';
import {
  addOwnSkill,
  editProfile,
  findProfile,
  judgeSkill,
  listSkills,
  needsThatFit,
  type OwnProfile,
  openProfile,
} from '../profiles.ts';
import { contracts, levels, type TalentSkillRow, visibilities } from '../schema.ts';
import { contractNames, levelNames, refusalNames, skillName, visibilityHints, visibilityNames } from '../words.ts';
import { SkillList, skillTyped } from './need.tsx';
import { quotes } from './reasons.tsx';

const here = '/talents/me';

/** The visitor's own profile; opened on the first visit, hidden from everyone. */
export async function ownProfile(visit: Visit): Promise<OwnProfile | null> {
  const { house, actor } = visit;
  if (actor.personId === null) return null;
  const profile = await findProfile(house, actor.personId);
  if (profile || !visit.may('talent.create-own')) return profile;
  await openProfile(house, actor, actor.personId);
  return findProfile(house, actor.personId);
}

/** `/talents/me`: the CV, the skills found in it with their proof, who sees them, and the needs that fit. */
export async function ownProfilePage(visit: Visit, profile: OwnProfile): Promise<Response> {
  return profilePage(visit, profile);
}

async function profilePage(visit: Visit, profile: OwnProfile, cvError?: string): Promise<Response> {
  const { t, locale, house } = visit;
  const skills = await listSkills(house, profile.id);
  const [needs, regions] = await Promise.all([needsThatFit(house, skills, 10), regionChoices(house)]);
  return show(visit, {
    title: t('talents.me_title'),
    status: cvError ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('talents.me_title')}
          lead={t('talents.me_lead')}
          badge={
            <Badge tone={profile.visibility === 'hidden' ? 'attention' : 'success'}>
              {t(visibilityNames[profile.visibility])}
            </Badge>
          }
        />
        <Split
          // On a phone, what waits for the talent comes first: a CV to send, or one to send again.
          asideFirst={!profile.cv || cvError !== undefined}
          aside={
            <>
              <CvCard visit={visit} profile={profile} error={cvError} />
              <SettingsCard visit={visit} profile={profile} regions={regions} />
            </>
          }
        >
          <Section id="skills" title={t('talents.skills_title')} lead={t('talents.skills_lead')}>
            {skills.length === 0 ? (
              <EmptyState icon="file" title={t('talents.skills_none')}>
                {t('talents.skills_none_hint')}
              </EmptyState>
            ) : (
              <ul className="skill-list">
                {skills.map((skill) => (
                  <li key={skill.skillId}>
                    <SkillRow visit={visit} skill={skill} />
                  </li>
                ))}
              </ul>
            )}
            <Form
              action={`${here}/skills`}
              label={t('talents.add_own_skill')}
              actions={<Button icon="plus">{t('talents.add')}</Button>}
            >
              <TextField name="skill" label={t('talents.add_own_skill')} list="skill-names" maxLength={100} required />
              <Select
                name="level"
                label={t('talents.level')}
                emptyLabel={t('talents.level_unsaid')}
                choices={levels.map((level) => ({ value: level, label: t(levelNames[level]) }))}
              />
            </Form>
            <SkillList visit={visit} />
          </Section>
          <Section id="needs" title={t('talents.fitting_title')} lead={t('talents.fitting_lead')}>
            {needs.length === 0 ? (
              <EmptyState icon="briefcase" title={t('talents.fitting_none')}>
                {t('talents.fitting_none_hint')}
              </EmptyState>
            ) : (
              <ul className="plain-list">
                {needs.map((need) => (
                  <li key={need.needId}>
                    <Card
                      title={<bdi>{need.title}</bdi>}
                      eyebrow={<bdi>{companyNameOf(need, locale)}</bdi>}
                      badge={<Badge tone="accent">{formatShare(locale, need.fit, 0)}</Badge>}
                    >
                      <p>
                        {t('talents.fitting_has', { skills: need.has.map((id) => skillName(id, locale)).join(' · ') })}
                      </p>
                      {need.lacks.length > 0 && (
                        <p className="muted">
                          {t('talents.fitting_lacks', {
                            skills: need.lacks.map((id) => skillName(id, locale)).join(' · '),
                          })}
                        </p>
                      )}
                    </Card>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          {profile.cv && (
            <Section id="cv" title={t('talents.cv_text_title')} lead={t('talents.cv_text_lead')}>
              <Mark
                text={profile.cv.text}
                spans={skills
                  .filter((skill) => skill.standing !== 'refused')
                  .flatMap((skill) =>
                    skill.evidence.map(({ start, end }) => ({ start, end, note: skillName(skill.skillId, locale) })),
                  )}
              />
            </Section>
          )}
        </Split>
      </Stack>
    ),
  });
}

function SkillRow({ visit, skill }: { visit: Visit; skill: TalentSkillRow }) {
  const { t, locale } = visit;
  const name = skillName(skill.skillId, locale);
  const standing = {
    found: <Badge tone="attention">{t('talents.standing_found')}</Badge>,
    confirmed: <Badge tone="success">{t('talents.standing_confirmed')}</Badge>,
    refused: <Badge>{t('talents.standing_refused')}</Badge>,
  };
  return (
    <Form action={`${here}/skills/${skill.skillId}`} label={name}>
      <p className="skill-name">
        <strong>{name}</strong> {standing[skill.standing]}
        {skill.years !== null && <span className="muted"> {t('talents.years', { years: skill.years })}</span>}
      </p>
      {skill.evidence.length > 0 ? (
        <p className="skill-proof">
          {t('talents.proof')}{' '}
          {quotes(skill.evidence).map((words) => (
            <q key={words} dir="auto">
              {words}
            </q>
          ))}
        </p>
      ) : (
        <p className="skill-proof">{t('talents.said_by_you')}</p>
      )}
      <div className="row">
        <Select
          id={`level-${skill.skillId}`}
          name="level"
          label={<span className="visually-hidden">{t('talents.level_of', { skill: name })}</span>}
          emptyLabel={t('talents.level_unsaid')}
          choices={levels.map((level) => ({ value: level, label: t(levelNames[level]) }))}
          value={skill.level ?? undefined}
        />
        <Button small name="standing" value="confirmed" icon="check">
          {skill.standing === 'confirmed' ? t('talents.save') : t('talents.confirm')}
        </Button>
        {skill.standing !== 'refused' && (
          <Button small kind="quiet" name="standing" value="refused">
            {t('talents.refuse')}
          </Button>
        )}
      </div>
    </Form>
  );
}

function CvCard({ visit, profile, error }: { visit: Visit; profile: OwnProfile; error: string | undefined }) {
  const { t, locale } = visit;
  return (
    <Card title={profile.cv ? t('talents.cv_replace') : t('talents.cv_add')} level={2} attention={!profile.cv}>
      {profile.cv && (
        <p>
          <bdi>{profile.cv.fileName}</bdi>{' '}
          <span className="muted">
            {t('talents.cv_added', { day: formatDay(locale, profile.cv.addedAt.toISOString().slice(0, 10)) })}
          </span>
        </p>
      )}
      <Form
        action={`${here}/cv`}
        files
        label={t('talents.cv_add')}
        errors={error ? [{ field: 'cv', message: error }] : []}
        actions={
          <Button kind="primary" icon="upload">
            {t('talents.cv_send')}
          </Button>
        }
      >
        <FileField
          name="cv"
          label={t('talents.cv_file')}
          hint={t('talents.cv_hint')}
          accept=".pdf,.docx,.odt,.txt,.md,.html,.json,.xml,.zip"
          error={error}
          required
        />
      </Form>
    </Card>
  );
}

function SettingsCard({
  visit,
  profile,
  regions,
}: {
  visit: Visit;
  profile: OwnProfile;
  regions: Awaited<ReturnType<typeof regionChoices>>;
}) {
  const { t, locale } = visit;
  return (
    <Card title={t('talents.settings_title')} level={2}>
      <Form
        action={`${here}/settings`}
        label={t('talents.settings_title')}
        actions={<Button kind="primary">{t('talents.save')}</Button>}
      >
        <RadioGroup
          name="visibility"
          label={t('talents.visibility')}
          value={profile.visibility}
          choices={visibilities.map((value) => ({
            value,
            label: t(visibilityNames[value]),
            hint: t(visibilityHints[value]),
          }))}
        />
        <TextField name="city" label={t('talents.city')} value={profile.city ?? ''} maxLength={80} />
        <Select
          name="region"
          label={t('talents.region')}
          emptyLabel={t('talents.region_unsaid')}
          choices={regions.map((region) => ({ value: region.code, label: inLanguage(region.name, locale) }))}
          value={profile.regionCode ?? undefined}
        />
        <DateField name="availableFrom" label={t('talents.available_on')} value={profile.availableFrom ?? ''} />
        <CheckboxGroup
          name="contracts"
          label={t('talents.contract')}
          values={profile.contracts}
          choices={contracts.map((contract) => ({ value: contract, label: t(contractNames[contract]) }))}
        />
        <Checkbox name="remote" value="true" label={t('talents.remote_yes')} checked={profile.remote === true} />
      </Form>
    </Card>
  );
}

const maxCvMegabytes = 10;

/** What to say of a CV that was sent. */
function cvNotice(outcome: CvOutcome & { ok: true }): Said {
  if (outcome.unchanged) return { key: 'talents.cv_unchanged', kind: 'info' };
  if (outcome.skills === 0) return { key: 'talents.cv_no_skills', kind: 'warning' };
  return { key: 'talents.cv_read', values: { count: outcome.skills } };
}

/** The CV sent: read at once; a file that cannot be read is refused with the reason and changes nothing. */
export async function sendCv(visit: Visit, profile: OwnProfile): Promise<Response> {
  const { t, locale } = visit;
  const file = (await readBody(visit)).cv;
  // A browser sends a nameless file where none was chosen; an empty one that has a name is said to be empty.
  if (!(file instanceof File) || file.name === '') return profilePage(visit, profile, t('talents.cv_missing'));
  if (file.size > maxCvMegabytes * 2 ** 20) {
    return profilePage(visit, profile, t('talents.cv_too_large', { megabytes: formatNumber(locale, maxCvMegabytes) }));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await addCv(visit.house, visit.actor, profile.id, { name: file.name, bytes });
  if (!outcome.ok) return profilePage(visit, profile, t(refusalNames[outcome.refusal.code]));
  return goTo(visit, here, cvNotice(outcome));
}

const levelField = z.preprocess((value) => (value === '' ? undefined : value), z.enum(levels).optional());
const judgement = z.object({ standing: z.enum(['confirmed', 'refused']), level: levelField });

export async function judgeSkillForm(visit: Visit, profile: OwnProfile): Promise<Response> {
  const form = await readForm(visit, judgement);
  if (!form.ok) return profilePage(visit, profile);
  const { standing, level } = form.input;
  await judgeSkill(visit.house, visit.actor, profile.id, visit.param('skill'), { standing, level: level ?? null });
  return goTo(visit, `${here}#skills`, {
    key: standing === 'confirmed' ? 'talents.skill_confirmed' : 'talents.skill_refused',
  });
}

export async function addSkillForm(visit: Visit, profile: OwnProfile): Promise<Response> {
  const form = await readForm(visit, z.object({ skill: z.string().trim().min(1).max(100), level: levelField }));
  const skillId = form.ok ? skillTyped(visit, form.input.skill) : undefined;
  if (!form.ok || !skillId) {
    const typed = form.typed.skill?.slice(0, 60) ?? '';
    return goTo(visit, `${here}#skills`, { key: 'talents.skill_unknown', kind: 'warning', values: { skill: typed } });
  }
  await addOwnSkill(visit.house, visit.actor, profile.id, skillId, form.input.level ?? null);
  return goTo(visit, `${here}#skills`, { key: 'talents.skill_added' });
}

const blank = (value: unknown) => (value === '' ? undefined : value);
const listOf = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const settings = z.object({
  visibility: z.enum(visibilities),
  city: z.preprocess(blank, z.string().trim().max(80).optional()),
  region: z.preprocess(blank, z.string().max(10).optional()),
  availableFrom: z.preprocess(blank, z.iso.date().optional()),
  contracts: z.preprocess(listOf, z.array(z.enum(contracts))),
  remote: z.preprocess(blank, z.literal('true').optional()),
});

export async function settingsForm(visit: Visit, profile: OwnProfile): Promise<Response> {
  const form = await readForm(visit, settings);
  const regions = await regionChoices(visit.house);
  if (!form.ok || (form.input.region && !regions.some((region) => region.code === form.input.region))) {
    return goTo(visit, here, { key: 'web.invalid', kind: 'danger' });
  }
  const { visibility, city, region, availableFrom, contracts: wanted, remote } = form.input;
  await editProfile(visit.house, visit.actor, profile.id, {
    visibility,
    city: city ?? null,
    region: region ?? null,
    availableFrom: availableFrom ?? null,
    // An empty box is no statement: unknown stays unknown until the talent says yes.
    remote: remote === 'true' ? true : profile.remote === true ? false : profile.remote,
    contracts: wanted,
  });
  return goTo(visit, here, { key: 'talents.settings_saved' });
}
