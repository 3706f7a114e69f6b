import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface CardProps {
  readonly title?: ReactNode;
  /** The level of the title in the outline of the page. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** Makes the whole card lead there; its title is the link. */
  readonly href?: string | undefined;
  /** A short line over the title: kind, place, date. */
  readonly eyebrow?: ReactNode;
  readonly badge?: ReactNode;
  readonly footer?: ReactNode;
  /** Sets the card apart with the saffron edge, for what waits for the reader. */
  readonly attention?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A thing among its like, in a grid or alone. */
export function Card({ title, level = 3, href, eyebrow, badge, footer, attention, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={classNames('card', href && 'cover', attention && 'card-attention')}>
      {(eyebrow || badge) && (
        <div className="card-top">
          <span className="eyebrow">{eyebrow}</span>
          {badge}
        </div>
      )}
      {title && (
        <Heading className="card-title">
          {href ? (
            <a className="cover-link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
      )}
      {children}
      {footer && <div className="card-footer">{footer}</div>}
    </article>
  );
}
