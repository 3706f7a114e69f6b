import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** How much a button asks for the eye: one `primary` a view; `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly small?: boolean | undefined;
  readonly children: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** The id of the form that the button submits when it stands outside it. */
  readonly form?: string | undefined;
  /** A URL to submit to in place of the form's own. */
  readonly formAction?: string | undefined;
}

/** A button that submits its form; `secondary` unless told otherwise. */
export function Button({ kind, icon, small, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} className={look(kind, small)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  /** A file name when the link downloads rather than opens. */
  readonly download?: string | boolean | undefined;
}

/** A link with the look of a button, for what leads somewhere and changes nothing. */
export function ButtonLink({ kind, icon, small, children, href, download }: ButtonLinkProps) {
  return (
    <a className={look(kind, small)} href={href} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function look(kind: ButtonKind = 'secondary', small = false): string {
  return classNames('button', `button-${kind}`, small && 'button-small');
}

/** Buttons side by side, wrapping where the screen is narrow. The main one comes first. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

export interface TextLinkProps {
  readonly href: string;
  /** `forward` sets an arrow after the text, `back` one before it, both in the direction of reading. */
  readonly arrow?: 'forward' | 'back' | undefined;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link in running text. */
export function TextLink({ href, arrow, lang, children }: TextLinkProps) {
  return (
    <a className={arrow ? 'arrow-link' : undefined} href={href} lang={lang}>
      {arrow === 'back' && <Icon name="arrow-start" />}
      {children}
      {arrow === 'forward' && <Icon name="arrow-end" />}
    </a>
  );
}
