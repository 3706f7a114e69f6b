import { Icon } from './icon.tsx';

export interface BreadcrumbsProps {
  readonly label: string;
  /** From the widest place to the page itself, which has no link. */
  readonly items: readonly { readonly label: string; readonly href?: string | undefined }[];
}

/** Where the page stands, and the way back up. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={item.label}>
            {index > 0 && <Icon name="chevron-end" />}
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
