import { formatDay } from '../../texts/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Grid, PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { figuresBySite } from '../by-site.ts';
import { allDefinitions, figureGroups } from '../definitions.ts';
import { figuresInTime } from '../figures.ts';
import { groupNames } from '../words.ts';
import { HistoryChart, overviewCharts } from './charts.tsx';
import { DayForm, dayOf, dayRefusedPage, figuresHref } from './day.tsx';
import { FigureCard } from './figure-card.tsx';
import { SitesTable } from './sites-table.tsx';

/** `/figures?on=`: every key figure on a day, each with what it is made of, its definition and the way to its rows. */
export async function figuresPage(visit: Visit): Promise<Response> {
  const { t, locale, house } = visit;
  const read = dayOf(visit);
  if (!read.ok) return dayRefusedPage(visit, '/figures', read);
  const { day } = read;
  const seesSmallGroups = visit.may('figure.see-answers');
  const [{ now, yearBefore, history }, sites] = await Promise.all([
    figuresInTime(house, day, { seesSmallGroups }),
    figuresBySite(house, day),
  ]);
  return show(visit, {
    title: t('figures.title'),
    description: t('figures.lead'),
    children: (
      <>
        <PageHeader
          title={t('figures.title')}
          eyebrow={t('figures.as_of', { day: formatDay(locale, day) })}
          lead={t('figures.lead')}
          actions={<ButtonLink href={`/api/v1/figures?on=${day}`}>{t('figures.as_json')}</ButtonLink>}
        />
        <Stack gap="large">
          <DayForm visit={visit} path="/figures" day={day} first={history[0]?.day} />
          {figureGroups.map((group) => (
            <Section key={group} id={group} title={t(groupNames[group])}>
              <Grid>
                {allDefinitions
                  .filter((definition) => definition.group === group)
                  .map(({ key }) => (
                    <FigureCard
                      key={key}
                      visit={visit}
                      figure={now[key]}
                      before={yearBefore[key]}
                      href={figuresHref(visit, `/figures/${key}`, day)}
                    />
                  ))}
              </Grid>
            </Section>
          ))}
          {sites.length > 1 && (
            <Section id="by-site" title={t('figures.by_site')}>
              <SitesTable visit={visit} sites={sites} />
            </Section>
          )}
          {history.length > 1 && (
            <Section id="history" title={t('figures.history')}>
              <Grid column="large">
                {overviewCharts.map(({ id, title, keys }) => (
                  <HistoryChart key={id} visit={visit} id={id} title={t(title)} keys={keys} history={history} />
                ))}
              </Grid>
            </Section>
          )}
        </Stack>
      </>
    ),
  });
}
