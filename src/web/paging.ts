import { formatNumber } from '../texts/format.ts';
import type { PaginationProps } from '../ui/pagination.tsx';
import type { Visit } from './visit.ts';

/** The page asked for by `?page=`, from 1; anything else is page 1. */
export function pageOf(visit: Pick<Visit, 'query'>): number {
  const asked = Number(visit.query.get('page'));
  return Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
}

/** The same address with other parameters; undefined or '' takes one away. */
export function withQuery(url: URL, changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('lang');
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
}

/** What `Pagination` needs for a list of `total` rows shown `size` at a time. */
export function pageLinks(visit: Visit, list: { page: number; size: number; total: number }): PaginationProps {
  const { t, locale, url } = visit;
  const { page, size, total } = list;
  const number = (value: number) => formatNumber(locale, value);
  return {
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    hrefOf: (to) => withQuery(url, { page: to === 1 ? undefined : String(to) }),
    summary:
      total > 0
        ? t('web.page_rows', {
            from: number(Math.min((page - 1) * size + 1, total)),
            to: number(Math.min(page * size, total)),
            total: number(total),
          })
        : undefined,
    labels: {
      navigation: t('web.page_navigation'),
      previous: t('web.page_previous'),
      next: t('web.page_next'),
      page: (to) => t('web.page_number', { page: number(to) }),
    },
  };
}
