import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface WorkListProps {
  readonly items: readonly {
    readonly key: string;
    readonly title: ReactNode;
    /** Where it is done; the whole line leads there. */
    readonly href?: string | undefined;
    /** Who or what it is about, in small. */
    readonly detail?: ReactNode;
    readonly icon?: IconName | undefined;
    /** A date or a badge at the end of the line. */
    readonly end?: ReactNode;
    /** Saffron: it waits, or it is late. */
    readonly attention?: boolean | undefined;
  }[];
}

/** What needs the reader, one line each. With nothing to do, show an `EmptyState` instead. */
export function WorkList({ items }: WorkListProps) {
  return (
    <ul className="work-list">
      {items.map((item) => (
        <li
          key={item.key}
          className={classNames(item.href && 'cover', item.attention && 'work-attention') || undefined}
        >
          {item.icon && <Icon name={item.icon} />}
          <div className="work-text">
            {item.href ? (
              <a className="cover-link" href={item.href}>
                {item.title}
              </a>
            ) : (
              <span>{item.title}</span>
            )}
            {item.detail && <p>{item.detail}</p>}
          </div>
          {item.end && <div className="work-end">{item.end}</div>}
        </li>
      ))}
    </ul>
  );
}
