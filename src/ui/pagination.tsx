import { Icon } from './icon.tsx';

export interface PaginationProps {
  /** The page shown, from 1. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  /** Which rows are shown out of how many: "26–50 sur 3 000". */
  readonly summary?: string | undefined;
  readonly labels: {
    readonly navigation: string;
    readonly previous: string;
    readonly next: string;
    /** "Page 3", for screen readers. */
    readonly page: (page: number) => string;
  };
}

/**
 * The way through a list too long for one page; the summary alone where one page is enough. A phone shows "4 / 120"
 * between the two arrows in place of the numbers.
 */
export function Pagination({ page, pages, hrefOf, summary, labels }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={labels.navigation}>
      <p>{summary}</p>
      {pages > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a href={hrefOf(page - 1)} rel="prev">
                <Icon name="chevron-start" label={labels.previous} />
              </a>
            </li>
          )}
          <li className="page-of">
            <bdi dir="ltr">
              {page} / {pages}
            </bdi>
          </li>
          {pagesToShow(page, pages).map((shown, index) => (
            <li className="page-number" key={shown ?? `gap-${index}`}>
              {shown === null ? (
                <span className="page-gap">…</span>
              ) : shown === page ? (
                <span className="page-current" aria-current="page">
                  <span className="visually-hidden">{labels.page(shown)}</span>
                  <span aria-hidden="true">{shown}</span>
                </span>
              ) : (
                <a href={hrefOf(shown)} aria-label={labels.page(shown)}>
                  {shown}
                </a>
              )}
            </li>
          ))}
          {page < pages && (
            <li>
              <a href={hrefOf(page + 1)} rel="next">
                <Icon name="chevron-end" label={labels.next} />
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

/**
 * The page numbers worth a link: the first, the last, the current one and its neighbours; `null` stands for a gap.
 * A gap never hides a single page.
 */
export function pagesToShow(page: number, pages: number): readonly (number | null)[] {
  const kept = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const shown: (number | null)[] = [];
  let last = 0;
  for (const number of [...new Set(kept)].sort((a, b) => a - b)) {
    if (number - last === 2) shown.push(last + 1);
    else if (number - last > 2) shown.push(null);
    shown.push(number);
    last = number;
  }
  return shown;
}
