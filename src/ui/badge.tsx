import type { ReactNode } from 'react';

/** What a colour says everywhere in the kit. */
export type Tone = 'neutral' | 'accent' | 'success' | 'attention' | 'danger' | 'info';

export interface BadgeProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
}

/** A short state or kind beside a name. The words say it; the colour only helps. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={`badge tone-${tone}`}>{children}</span>;
}
