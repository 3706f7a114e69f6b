import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { StarLattice } from './star.tsx';

/** Things one under another with an even space between. */
export function Stack({
  children,
  gap,
}: {
  readonly children: ReactNode;
  readonly gap?: 'small' | 'large' | undefined;
}) {
  return <div className={classNames('stack', gap && `stack-${gap}`)}>{children}</div>;
}

/** Things side by side, wrapping where there is no room. */
export function Row({ children, spread }: { readonly children: ReactNode; readonly spread?: boolean | undefined }) {
  return <div className={classNames('row', spread && 'row-spread')}>{children}</div>;
}

export interface GridProps {
  /** The narrowest a column may get: `small` 10 rem (figures), `medium` 17 rem (cards), `large` 24 rem (charts). */
  readonly column?: 'small' | 'medium' | 'large' | undefined;
  readonly children: ReactNode;
}

/** As many equal columns as the width allows. */
export function Grid({ column = 'medium', children }: GridProps) {
  return <div className={`grid grid-${column}`}>{children}</div>;
}

export interface SplitProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** True where the aside must be read before the rest: on a phone it then stands on top. */
  readonly asideFirst?: boolean | undefined;
}

/** A main column and a narrower one beside it, one under the other on a phone. */
export function Split({ children, aside, asideFirst }: SplitProps) {
  const main = <div className="stack stack-large">{children}</div>;
  return (
    <div className={classNames('split', asideFirst && 'split-aside-first')}>
      {!asideFirst && main}
      <aside className="stack">{aside}</aside>
      {asideFirst && main}
    </div>
  );
}

export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly breadcrumbs?: ReactNode;
  readonly eyebrow?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: a state. */
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: its only h1, what it is about, and what can be done. */
export function PageHeader({ title, breadcrumbs, eyebrow, lead, badge, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {breadcrumbs}
      <div className="page-header-line">
        <div className="page-header-title">
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1>
            {title}
            {badge && <> {badge}</>}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </header>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  /** Names the section so that a link can lead to it. */
  readonly id?: string | undefined;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under an h2. */
export function Section({ title, id, lead, actions, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions && <div className="row">{actions}</div>}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

export interface HeroProps {
  readonly title: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The opening of a public page, on the star lattice. */
export function Hero({ title, eyebrow, lead, actions }: HeroProps) {
  return (
    <header className="hero">
      <StarLattice id="hero-lattice" />
      <div className="hero-text">
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </header>
  );
}

/** Running text: paragraphs and lists at a width that reads well. */
export function Prose({ children, lang }: { readonly children: ReactNode; readonly lang?: string | undefined }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  );
}
