import type { ReactNode } from 'react';
import { Button, ButtonLink } from './button.tsx';
import { HiddenFields } from './field.tsx';
import { Icon } from './icon.tsx';

export interface FilterBarProps {
  /** The page that shows the filtered list; the filters become its query. */
  readonly action: string;
  /** Names the bar for screen readers. */
  readonly label: string;
  readonly submitLabel: string;
  /** The way back to the whole list; give it where something is filtered. */
  readonly reset?: { readonly label: string; readonly href: string } | undefined;
  /** What is filtered now; each leads to the list without it. `removeLabel` says so in full. */
  readonly active?:
    | readonly { readonly label: string; readonly removeLabel: string; readonly href: string }[]
    | undefined;
  /** Filters used less often, folded away. */
  readonly more?:
    | { readonly label: string; readonly open?: boolean | undefined; readonly children: ReactNode }
    | undefined;
  /** Kept in the query and not shown: the order of the list. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The fields always in view: a search, a select or two. */
  readonly children: ReactNode;
}

/** The filters over a list: a form that reads, so every filtered list has its own address. */
export function FilterBar({ action, label, submitLabel, reset, active, more, hidden, children }: FilterBarProps) {
  return (
    <search aria-label={label}>
      <form className="filter-bar" method="get" action={action}>
        <HiddenFields values={hidden} />
        <div className="filter-main">
          <div className="filter-fields">{children}</div>
          <Button kind="primary" icon="search">
            {submitLabel}
          </Button>
        </div>
        {more && (
          <details className="filter-more" open={more.open}>
            <summary>{more.label}</summary>
            <div className="filter-fields">{more.children}</div>
          </details>
        )}
        {(reset || (active && active.length > 0)) && (
          <div className="row">
            {active && active.length > 0 && (
              <ul className="chips">
                {active.map((filter) => (
                  <li key={filter.href}>
                    <a className="chip" href={filter.href} aria-label={filter.removeLabel}>
                      {filter.label}
                      <Icon name="close" />
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {reset && (
              <ButtonLink kind="quiet" small href={reset.href}>
                {reset.label}
              </ButtonLink>
            )}
          </div>
        )}
      </form>
    </search>
  );
}
