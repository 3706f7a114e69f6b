import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const looks: Readonly<Record<NoticeKind, { readonly icon: IconName; readonly tone: string }>> = {
  info: { icon: 'info', tone: 'tone-info' },
  success: { icon: 'success', tone: 'tone-success' },
  warning: { icon: 'warning', tone: 'tone-attention' },
  danger: { icon: 'danger', tone: 'tone-danger' },
};

export interface NoticeProps {
  readonly kind?: NoticeKind | undefined;
  readonly title?: ReactNode;
  /** What can be done about it: links or buttons, an "undo" form. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A message about the page or about what was just done. */
export function Notice({ kind = 'info', title, actions, children }: NoticeProps) {
  const { icon, tone } = looks[kind];
  return (
    <div className={`notice ${tone}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
