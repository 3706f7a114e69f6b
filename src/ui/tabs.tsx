export interface TabsProps {
  /** Names the tabs for screen readers. */
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly href: string;
    readonly current?: boolean | undefined;
    /** How many things are there, already formatted. */
    readonly count?: string | undefined;
  }[];
}

/** Views of one thing, each at its own address. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count && <span className="tab-count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
