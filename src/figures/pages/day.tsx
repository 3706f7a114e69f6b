import { today } from '../../house.ts';
import { formatDay } from '../../texts/format.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DateField } from '../../ui/text-fields.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { earliestDay, type ReadDay, readDay } from '../day.ts';
import { dayRefusalText } from '../words.ts';

/** The day of the press article whose figures the definitions make comparable (4 November 2022). */
export const articleDay = '2022-11-04';

/** The day of `?on=`; today without it. */
export function dayOf(visit: Visit): ReadDay {
  return readDay(visit.query.get('on'), today(visit.house.clock));
}

/** An address of the figures on a day; today's needs no parameter. */
export function figuresHref(visit: Visit, path: string, day: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(day === today(visit.house.clock) ? more : { on: day, ...more });
  return query.size > 0 ? `${path}?${query}` : path;
}

interface DayFormProps {
  readonly visit: Visit;
  readonly path: string;
  readonly day: string;
  readonly error?: string | undefined;
  /** First day there is something to see, which tells whether the article's day has figures; null: none. */
  readonly first?: string | null | undefined;
  readonly hidden?: Record<string, string> | undefined;
}

/** The choice of the day, with two days to go to at once. */
export function DayForm({ visit, path, day, error, first, hidden }: DayFormProps) {
  const { t, locale } = visit;
  const now = today(visit.house.clock);
  return (
    <Stack gap="small">
      <FilterBar action={path} label={t('figures.choose_day')} submitLabel={t('figures.show')} hidden={hidden}>
        <DateField name="on" label={t('figures.day')} value={day} min={earliestDay} max={now} error={error} />
      </FilterBar>
      <Row>
        {first && first <= articleDay && (
          <a href={figuresHref(visit, path, articleDay)}>
            {t('figures.article_day', { day: formatDay(locale, articleDay) })}
          </a>
        )}
        <a href={path}>{t('figures.today')}</a>
      </Row>
    </Stack>
  );
}

/** What is answered to a day that cannot be used: why, and the choice again. */
export function dayRefusedPage(visit: Visit, path: string, refused: ReadDay & { ok: false }): Response {
  const { t } = visit;
  const now = today(visit.house.clock);
  const sentence = dayRefusalText(visit, refused.why, visit.query.get('on') ?? '', now);
  return show(visit, {
    title: t('figures.day_refused_title'),
    status: 400,
    listed: false,
    children: (
      <Stack>
        <PageHeader title={t('figures.day_refused_title')} />
        <Notice kind="danger">{sentence}</Notice>
        <DayForm visit={visit} path={path} day={now} />
      </Stack>
    ),
  });
}
