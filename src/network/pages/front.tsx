import { definitions } from '../../figures/definitions.ts';
import { type Figures, figuresOn } from '../../figures/figures.ts';
import type { FigureKey } from '../../figures/keys.ts';
import { today } from '../../house.ts';
import type { MessageKey } from '../../texts/catalogues.ts';
import { formatDay } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink, ButtonRow, TextLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Grid, Hero, Section, Stack } from '../../ui/layout.tsx';
import { Stat } from '../../ui/stat.tsx';
import { Timeline } from '../../ui/steps.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { cityName } from '../cities.ts';
import { services } from '../deliveries.ts';
import { phases } from '../directory.ts';
import type { Fair } from '../fairs.ts';
import { figureFraction, figureText } from '../figure-text.ts';
import { type Front, frontOn } from '../front.ts';
import type { Newcomer } from '../residencies.ts';
import {
  countryName,
  nameOf,
  otherNameOf,
  periodText,
  phaseNames,
  serviceIcons,
  serviceNames,
  Words,
} from '../words.tsx';
import { SitesMap } from './sites.tsx';

const shownFigures: readonly FigureKey[] = [
  'residents',
  'supported',
  'jobs_total',
  'incubation_success',
  'survival_5y',
  'exporting_share',
  'satisfaction',
  'occupancy_places',
];

const serviceTexts: Record<(typeof services)[number], MessageKey> = {
  hosting: 'network.service_hosting_text',
  coaching: 'network.service_coaching_text',
  training: 'network.service_training_text',
  finance: 'network.service_finance_text',
  market: 'network.service_market_text',
  visibility: 'network.service_visibility_text',
};

const phaseTexts: Record<(typeof phases)[number], MessageKey> = {
  idea: 'network.phase_idea_text',
  incubation: 'network.phase_incubation_text',
  development: 'network.phase_development_text',
  acceleration: 'network.phase_acceleration_text',
  alumni: 'network.phase_alumni_text',
};

/** `/`: the network at a glance, for everyone. */
export async function frontPage(visit: Visit): Promise<Response> {
  const { t, house, actor } = visit;
  const day = today(house.clock);
  const [front, figures] = await Promise.all([
    frontOn(house, day),
    figuresOn(house, day, { seesSmallGroups: visit.may('figure.see-answers') }),
  ]);
  const signedIn = actor.id !== null;
  return show(visit, {
    title: t('network.front_title'),
    description: t('network.front_lead'),
    children: (
      <>
        <Hero
          eyebrow={t('web.network_name')}
          title={t('network.front_title')}
          lead={t('network.front_lead')}
          actions={
            <>
              <ButtonLink kind="primary" href={signedIn ? '/home' : '/companies'} icon={signedIn ? 'home' : 'search'}>
                {signedIn ? t('network.front_my_space') : t('network.front_discover')}
              </ButtonLink>
              <ButtonLink href="#entry">{t('network.front_join')}</ButtonLink>
            </>
          }
        />
        <Stack gap="large">
          <KeyFigures visit={visit} figures={figures} day={day} />
          <Services visit={visit} />
          <Path visit={visit} />
          <Places visit={visit} front={front} />
          <Newcomers visit={visit} companies={front.newcomers} />
          <Fairs visit={visit} fairs={front.fairs} />
          <Entry visit={visit} />
        </Stack>
      </>
    ),
  });
}

function KeyFigures({ visit, figures, day }: { visit: Visit; figures: Figures; day: string }) {
  const { t, locale } = visit;
  const known = shownFigures.map((key) => figures[key]).filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return (
    <Section
      title={t('network.front_figures')}
      lead={t('network.front_figures_lead', { day: formatDay(locale, day) })}
      actions={
        <TextLink href="/figures" arrow="forward">
          {t('network.front_figures_all')}
        </TextLink>
      }
    >
      <Grid>
        {known.map((figure) => (
          <Stat
            key={figure.key}
            label={t(definitions[figure.key].name)}
            value={figureText(visit, figure)}
            fraction={figureFraction(visit, figure)}
            href={`/figures/${figure.key}`}
          />
        ))}
      </Grid>
    </Section>
  );
}

function Services({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <Section title={t('network.front_services')} lead={t('network.front_services_lead')}>
      <Grid column="large">
        {services.map((service) => (
          <Card
            key={service}
            title={
              <>
                <Icon name={serviceIcons[service]} /> {t(serviceNames[service])}
              </>
            }
          >
            <p>{t(serviceTexts[service])}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}

function Path({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <Section title={t('network.front_phases')} lead={t('network.front_phases_lead')}>
      <Grid column="small">
        {phases.map((phase, index) => (
          <Card key={phase} eyebrow={String(index + 1)} title={t(phaseNames[phase])} href={`/companies?phase=${phase}`}>
            <p>{t(phaseTexts[phase])}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}

function Places({ visit, front }: { visit: Visit; front: Front }) {
  const { t } = visit;
  if (front.sites.length === 0) return null;
  const open = front.sites.filter(({ status }) => status === 'open').length;
  const coming = front.sites.filter(({ status }) => status === 'works' || status === 'announced').length;
  return (
    <Section
      title={t('network.sites_title')}
      lead={t('network.sites_lead', { open, coming })}
      actions={
        <TextLink href="/sites" arrow="forward">
          {t('network.front_sites_all')}
        </TextLink>
      }
    >
      <SitesMap visit={visit} sites={front.sites} />
    </Section>
  );
}

function Newcomers({ visit, companies }: { visit: Visit; companies: readonly Newcomer[] }) {
  const { t, locale } = visit;
  if (companies.length === 0) return null;
  return (
    <Section
      title={t('network.front_newcomers')}
      actions={
        <TextLink href="/companies?sort=arrived" arrow="forward">
          {t('network.companies_all')}
        </TextLink>
      }
    >
      <Grid column="large">
        {companies.map((company) => {
          const other = otherNameOf(company, locale);
          return (
            <Card
              key={company.slug}
              href={`/companies/${company.slug}`}
              title={<bdi>{nameOf(company, locale)}</bdi>}
              eyebrow={<Words texts={company.sector} locale={locale} />}
              footer={
                <>
                  <Words texts={company.city} locale={locale} /> ·{' '}
                  {t('network.arrived_on', { day: formatDay(locale, company.since, 'medium') })}
                </>
              }
            >
              {other && (
                <p className="muted">
                  <bdi lang={other.lang}>{other.name}</bdi>
                </p>
              )}
              <p>
                <Words texts={company.description} locale={locale} atMost={150} />
              </p>
            </Card>
          );
        })}
      </Grid>
    </Section>
  );
}

function Fairs({ visit, fairs }: { visit: Visit; fairs: readonly Fair[] }) {
  const { t, locale } = visit;
  if (fairs.length === 0) return null;
  return (
    <Section title={t('network.front_fairs')} lead={t('network.front_fairs_lead')}>
      <Timeline
        items={fairs.map((fair) => ({
          key: fair.id,
          on: fair.from,
          date: periodText(visit, fair.from, fair.until),
          title: (
            <>
              <bdi>{fair.name}</bdi>
              {fair.confidence !== 'high' && (
                <>
                  {' '}
                  <Badge tone="attention">{t('network.fair_to_confirm')}</Badge>
                </>
              )}
            </>
          ),
          children: (
            <p className="muted">
              <bdi>{cityName(fair.city, locale)}</bdi> · {countryName(fair.country, locale)}
            </p>
          ),
        }))}
      />
    </Section>
  );
}

/** How each kind of person comes in. Accounts are given by invitation: the page says so and leads to those who invite. */
function Entry({ visit }: { visit: Visit }) {
  const { t, actor } = visit;
  return (
    <Section title={t('network.entry')} id="entry" lead={t('network.entry_lead')}>
      <Grid column="large">
        <Card title={t('network.entry_founder')}>
          <p>{t('network.entry_founder_text')}</p>
        </Card>
        <Card title={t('network.entry_talent')}>
          <p>{t('network.entry_talent_text')}</p>
        </Card>
        <Card title={t('network.entry_partner')}>
          <p>{t('network.entry_partner_text')}</p>
        </Card>
      </Grid>
      <ButtonRow>
        {actor.id === null ? (
          <ButtonLink kind="primary" href="/sign-in" icon="user">
            {t('web.sign_in')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" href="/home" icon="home">
            {t('network.front_my_space')}
          </ButtonLink>
        )}
        <ButtonLink href="/sites" icon="pin">
          {t('network.entry_sites')}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}
