import { formatDay } from '../../texts/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Grid, PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { pageOf, withQuery } from '../../web/paging.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { definitions } from '../definitions.ts';
import { figuresInTime } from '../figures.ts';
import { type FigureKey, isFigureKey } from '../keys.ts';
import { type Part, partsOf } from '../row-kinds.ts';
import { figureRows, type RowsRead } from '../rows.ts';
import { HistoryChart } from './charts.tsx';
import { DayForm, dayOf, dayRefusedPage, figuresHref } from './day.tsx';
import { FigureValue } from './figure-card.tsx';
import { RowsSection, rowsAPage } from './rows.tsx';
import { DefinitionSheet, DetailSheet } from './sheet.tsx';

/** The figure that `/figures/:key` names. */
export async function figureOfPath(visit: Visit): Promise<FigureKey | null> {
  const key = visit.param('key');
  return isFigureKey(key) ? key : null;
}

/** The part of `?part=` that the figure has; its numerator otherwise. */
export function partOf(visit: Visit, key: FigureKey): Part {
  return partsOf(key).find((part) => part === visit.query.get('part')) ?? 'numerator';
}

/** `/figures/:key?on=&part=`: one figure with its definition, its history and the rows behind. */
export async function figurePage(visit: Visit, key: FigureKey): Promise<Response> {
  const { t, locale, house } = visit;
  const path = `/figures/${key}`;
  const chosen = dayOf(visit);
  if (!chosen.ok) return dayRefusedPage(visit, path, chosen);
  const { day } = chosen;
  const definition = definitions[key];
  const part = partOf(visit, key);
  const [{ now, yearBefore, history }, rows] = await Promise.all([
    figuresInTime(house, day, { seesSmallGroups: visit.may('figure.see-answers') }),
    visit.may(definition.rowsFor) ? readRows(visit, key, day, part) : null,
  ]);
  if (rows && rows.rows.length === 0 && rows.total > 0) {
    const last = String(Math.ceil(rows.total / rowsAPage));
    return visit.c.redirect(withQuery(visit.url, { page: last }), 303);
  }
  const figure = now[key];
  return show(visit, {
    title: t(definition.name),
    description: t(definition.definition),
    children: (
      <>
        <PageHeader
          title={t(definition.name)}
          eyebrow={t('figures.as_of', { day: formatDay(locale, day) })}
          lead={t(definition.definition)}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('figures.title'), href: figuresHref(visit, '/figures', day) },
                { label: t(definition.name) },
              ]}
            />
          }
        />
        <Stack gap="large">
          <DayForm visit={visit} path={path} day={day} first={history[0]?.day} />
          <Grid column="large">
            <div>
              <Section title={t('figures.value')} id="value">
                <FigureValue visit={visit} figure={figure} before={yearBefore[key]} />
                <DetailSheet visit={visit} figure={figure} />
              </Section>
            </div>
            {history.length > 1 && (
              <HistoryChart visit={visit} id="chart" title={t('figures.history')} keys={[key]} history={history} />
            )}
          </Grid>
          <Section title={t('figures.sheet')} id="definition">
            <DefinitionSheet visit={visit} figure={figure} />
          </Section>
          <RowsSection visit={visit} definition={definition} day={day} part={part} read={rows} />
        </Stack>
      </>
    ),
  });
}

function readRows(visit: Visit, key: FigureKey, day: string, part: Part): Promise<RowsRead> {
  const { house, locale, query } = visit;
  return figureRows(house, key, day, {
    part,
    locale,
    sort: query.get('sort') ?? undefined,
    descending: query.get('order') === 'desc',
    page: pageOf(visit),
    size: rowsAPage,
  });
}
