import { today } from '../../house.ts';
import { formatDay, formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { directionOf } from '../../ui/lang.ts';
import { Section } from '../../ui/layout.tsx';
import { Timeline } from '../../ui/steps.tsx';
import { Table } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Admission, CompanyHistory } from '../history.ts';
import { joinStays } from '../history.ts';
import { companyStateNames, periodText, phaseNames, serviceNames, Words } from '../words.tsx';

interface StoryProps {
  readonly visit: Visit;
  readonly history: CompanyHistory;
}

interface Milestone {
  readonly key: string;
  readonly on: string;
  readonly title: string;
  readonly tone: Tone;
}

/** What happened to the company on which day, the latest first. */
export function milestones(visit: Visit, history: CompanyHistory): Milestone[] {
  const { t, locale } = visit;
  const day = today(visit.house.clock);
  const found: Milestone[] = [];
  const add = (on: string | null, kind: string, title: string, tone: Tone = 'accent') => {
    if (on) found.push({ key: `${kind} ${on}`, on, title, tone });
  };
  for (const { value, from } of history.phases) {
    add(from, `phase ${value}`, t('network.story_phase', { phase: t(phaseNames[value]) }));
  }
  for (const { site, siteSlug, from, until } of joinStays(history.stays)) {
    const name = inLanguage(site, locale);
    add(from, `in ${siteSlug}`, t('network.story_arrived', { site: name }), 'success');
    // The end of an agreement in force is no departure yet: it may be renewed.
    if (until && until <= day) add(until, `out ${siteSlug}`, t('network.story_left', { site: name }), 'neutral');
  }
  for (const { value, from } of history.states) {
    if (value !== 'active') {
      add(from, `state ${value}`, t('network.story_state', { state: t(companyStateNames[value]) }), 'neutral');
    }
  }
  return found.sort((a, b) => b.on.localeCompare(a.on) || a.key.localeCompare(b.key));
}

export function Story({ visit, history }: StoryProps) {
  const { t, locale, house } = visit;
  const day = today(house.clock);
  const items = milestones(visit, history);
  if (items.length === 0) return null;
  return (
    <Section title={t('network.story')}>
      <Timeline
        items={items.map(({ key, on, title, tone }) => ({
          key,
          on,
          date: on > day ? t('network.planned', { day: formatDay(locale, on) }) : formatDay(locale, on),
          title,
          tone,
        }))}
      />
    </Section>
  );
}

function outcome(visit: Visit, admission: Admission) {
  const { t } = visit;
  if (admission.outcome === 'completed') return <Badge tone="success">{t('network.outcome_completed')}</Badge>;
  if (admission.outcome === 'dropped') return <Badge>{t('network.outcome_dropped')}</Badge>;
  return <Badge tone="info">{t('network.outcome_under_way')}</Badge>;
}

export function Programmes({ visit, history }: StoryProps) {
  const { t, locale } = visit;
  if (history.cohorts.length === 0) return null;
  return (
    <Section title={t('network.programmes')}>
      <Table
        caption={t('network.programmes')}
        captionHidden
        id="programmes"
        rows={[...history.cohorts].reverse()}
        rowKey={(admission) => admission.id}
        columns={[
          {
            key: 'programme',
            head: t('network.programme'),
            names: true,
            cell: (admission) => (
              <span>
                <Words texts={admission.programme} locale={locale} /> · <bdi>{admission.cohort}</bdi>
              </span>
            ),
          },
          { key: 'phase', head: t('network.phase'), cell: (admission) => t(phaseNames[admission.phase]) },
          {
            key: 'site',
            head: t('network.site'),
            cell: (admission) => <Words texts={admission.site} locale={locale} />,
          },
          {
            key: 'period',
            head: t('network.period_head'),
            cell: (admission) => periodText(visit, admission.from, admission.until),
          },
          { key: 'outcome', head: t('network.outcome'), cell: (admission) => outcome(visit, admission) },
        ]}
      />
    </Section>
  );
}

export function Services({ visit, history }: StoryProps) {
  const { t, locale } = visit;
  if (history.services.length === 0) return null;
  const total = history.services.reduce((sum, { count }) => sum + count, 0);
  const last =
    history.services
      .map((service) => service.last)
      .sort()
      .at(-1) ?? '';
  return (
    <Section title={t('network.services')}>
      <BarChart
        id="services"
        title={t('network.services_received', {
          count: total,
          n: formatNumber(locale, total),
          day: formatDay(locale, last),
        })}
        tableLabel={t('network.see_data')}
        direction={directionOf(locale)}
        heads={[t('network.service'), t('network.times')]}
        format={(value) => formatNumber(locale, value)}
        bars={history.services.map(({ service, count }) => ({ label: t(serviceNames[service]), value: count }))}
      />
    </Section>
  );
}
