import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon?: IconName | undefined;
  readonly title: ReactNode;
  /** Why there is nothing, and what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What a list says when it has no rows: why, and what to do. */
export function EmptyState({ icon = 'star', title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p className="empty-title">{title}</p>
      {children && <div className="empty-text">{children}</div>}
      {actions && <div className="button-row">{actions}</div>}
    </div>
  );
}
