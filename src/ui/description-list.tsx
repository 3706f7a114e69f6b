import type { ReactNode } from 'react';

export interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** What is known of one thing: terms and their values. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="descriptions">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
