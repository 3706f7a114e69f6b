import type { ReactNode } from 'react';
import { Button, ButtonLink } from './button.tsx';
import { Form } from './form.tsx';

export interface ConfirmProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly confirmLabel: string;
  readonly cancel: { readonly label: string; readonly href: string };
  /** False where the act does harm to nobody's data. */
  readonly danger?: boolean | undefined;
  /** What will happen, to what, and whether it can be undone. */
  readonly children: ReactNode;
}

/** The question before an act that cannot be undone: a page of its own, no dialogue. */
export function Confirm({ action, hidden, confirmLabel, cancel, danger = true, children }: ConfirmProps) {
  return (
    <div className="card confirm">
      <div className="prose">{children}</div>
      <Form
        action={action}
        hidden={hidden}
        actions={
          <>
            <Button kind={danger ? 'danger' : 'primary'}>{confirmLabel}</Button>
            <ButtonLink kind="quiet" href={cancel.href}>
              {cancel.label}
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}
