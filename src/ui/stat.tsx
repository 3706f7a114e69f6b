import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Meter } from './meter.tsx';

export interface StatProps {
  /** The figure, already formatted; `—` or a word where it is unknown. */
  readonly value: ReactNode;
  readonly label: ReactNode;
  /** What the figure is made of: 450 out of 480, formatted, with the share (0 to 1) where a bar helps. */
  readonly fraction?:
    | {
        readonly numerator: string;
        readonly denominator: string;
        readonly share?: number | undefined;
      }
    | undefined;
  /** How it moves. `good` colours it: more is not always better. */
  readonly trend?:
    | { readonly direction: 'up' | 'down' | 'flat'; readonly label: string; readonly good?: boolean | undefined }
    | undefined;
  /** Date, source or definition, in small. */
  readonly note?: ReactNode;
  /** Leads to the definition and the rows behind. */
  readonly href?: string | undefined;
}

const trendIcons: Readonly<Record<'up' | 'down' | 'flat', IconName>> = {
  up: 'trend-up-end',
  down: 'trend-down-end',
  flat: 'trend-flat-end',
};

/** One figure with what it is made of. */
export function Stat({ value, label, fraction, trend, note, href }: StatProps) {
  return (
    <div className={href ? 'stat cover' : 'stat'}>
      <p className="stat-label">
        {href ? (
          <a className="cover-link" href={href}>
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      <p className="stat-value">{value}</p>
      {fraction && (
        <p className="stat-fraction">
          <bdi dir="ltr">
            {fraction.numerator} / {fraction.denominator}
          </bdi>
        </p>
      )}
      {fraction?.share !== undefined && <Meter share={fraction.share} />}
      {trend && (
        <p className={trend.good === undefined ? 'stat-trend' : `stat-trend tone-${trend.good ? 'success' : 'danger'}`}>
          <Icon name={trendIcons[trend.direction]} />
          {trend.label}
        </p>
      )}
      {note && <p className="stat-note">{note}</p>}
    </div>
  );
}
