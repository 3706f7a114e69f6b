import { classNames } from './class-names.ts';

export interface MeterProps {
  /** How full, from 0 to 1; what lies outside is drawn at the edge. */
  readonly share: number;
  /** What is measured, in words; without it the bar is decoration beside a figure that says the same. */
  readonly label?: string | undefined;
  /** The amount in words ("450 sur 480"), read in place of the percentage. */
  readonly text?: string | undefined;
  readonly tone?: 'accent' | 'attention' | 'danger' | undefined;
}

/** A bar that shows a share. Its width is an attribute of SVG: the page allows no style in line. */
export function Meter({ share, label, text, tone }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  const bar = (
    <svg className={classNames('meter', tone && tone !== 'accent' && `meter-${tone}`)} aria-hidden="true">
      <rect className="meter-track" width="100%" height="100%" rx="4" />
      <rect className="meter-bar" width={`${percent}%`} height="100%" rx="4" />
    </svg>
  );
  if (!label) return bar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers leave no way to draw <meter> alike in both themes
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      {bar}
    </div>
  );
}

export interface ProgressProps {
  readonly label: string;
  /** How far, from 0 to 1; without it the work goes on for an unknown time. */
  readonly share?: number | undefined;
  /** What is done, in words: "1 200 lignes sur 3 000". */
  readonly text?: string | undefined;
}

/** How far a long job is. */
export function Progress({ label, share, text }: ProgressProps) {
  return (
    <div className="progress">
      <span className="progress-label">{label}</span>
      {text && <span className="progress-text">{text}</span>}
      <progress aria-label={label} max={1} value={share} />
    </div>
  );
}
