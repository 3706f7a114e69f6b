import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { Icon } from './icon.tsx';

export interface StepsProps {
  /** Names the steps for screen readers. */
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly state: 'done' | 'current' | 'ahead';
    readonly href?: string | undefined;
  }[];
  /** "fait", read after the steps behind. */
  readonly doneLabel: string;
}

/** The steps of one task, from the first to the last. */
export function Steps({ label, items, doneLabel }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {items.map((step, index) => (
        <li
          key={step.label}
          className={`step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="step-mark">
            {step.state === 'done' ? (
              <Icon name="check" label={doneLabel} />
            ) : (
              <span aria-hidden="true">{index + 1}</span>
            )}
          </span>
          {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
        </li>
      ))}
    </ol>
  );
}

export interface TimelineProps {
  readonly items: readonly {
    readonly key: string;
    /** The day for machines, ISO 8601. */
    readonly on?: string | undefined;
    /** The day for people, already formatted. */
    readonly date: string;
    readonly title: ReactNode;
    readonly tone?: Tone | undefined;
    readonly children?: ReactNode;
  }[];
}

/** What happened, in the order given. */
export function Timeline({ items }: TimelineProps) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key} className={`tone-${item.tone ?? 'accent'}`}>
          <time dateTime={item.on}>{item.date}</time>
          <p className="timeline-title">{item.title}</p>
          {item.children}
        </li>
      ))}
    </ol>
  );
}
