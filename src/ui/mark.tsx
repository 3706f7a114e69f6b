import type { ReactNode } from 'react';

/** A part of a text, in UTF-16 code units from its beginning; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What the words prove, shown on hover and read after them. */
  readonly note?: string | undefined;
}

export interface MarkProps {
  readonly text: string;
  /** In any order; of two that overlap, the first keeps all its words and the other what is left. */
  readonly spans: readonly Span[];
  /** The language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** A text with the words that count as evidence marked. Its direction follows its own first letter. */
export function Mark({ text, spans, lang }: MarkProps) {
  const parts: ReactNode[] = [];
  let reached = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, reached);
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    parts.push(
      text.slice(reached, start),
      <mark key={start} title={span.note}>
        {text.slice(start, end)}
        {span.note && <span className="visually-hidden"> ({span.note})</span>}
      </mark>,
    );
    reached = end;
  }
  parts.push(text.slice(reached));
  return (
    <div className="marked-text" dir="auto" lang={lang}>
      {parts}
    </div>
  );
}
