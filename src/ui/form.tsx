import type { ReactNode } from 'react';
import { fieldId, HiddenFields } from './field.tsx';
import { Icon } from './icon.tsx';

/** Something wrong in a form: at a field, or in the whole where no field is named. */
export interface FormError {
  readonly field?: string | undefined;
  readonly message: string;
}

export interface FormProps {
  readonly action: string;
  readonly id?: string | undefined;
  /** Sent and not shown: a forgery token, where to return. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** True where the form holds a `FileField`. */
  readonly files?: boolean | undefined;
  readonly errors?: readonly FormError[] | undefined;
  /** Over the list of errors: "Deux réponses sont à revoir". */
  readonly errorTitle?: string | undefined;
  /** Names the form for screen readers where a page has several. */
  readonly label?: string | undefined;
  /** The buttons. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A form that posts. The browser's own messages are off: errors come back from the server in the reader's language,
 * gathered on top with a link to each field.
 */
export function Form({ action, id, hidden, files, errors, errorTitle, label, actions, children }: FormProps) {
  return (
    <form
      className="form"
      id={id}
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      noValidate
    >
      <HiddenFields values={hidden} />
      {errors && errors.length > 0 && <ErrorSummary title={errorTitle} errors={errors} />}
      {children}
      {actions && <div className="button-row">{actions}</div>}
    </form>
  );
}

/** The errors of a form, each leading to its field. Takes the focus when the page opens. */
export function ErrorSummary({
  title,
  errors,
}: {
  readonly title?: string | undefined;
  readonly errors: readonly FormError[];
}) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was reloaded because of these errors; the reader must meet them first
    <div className="notice tone-danger" role="alert" tabIndex={-1} autoFocus>
      <Icon name="danger" />
      <div>
        {title && <p className="notice-title">{title}</p>}
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field}${message}`}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Fields that belong together, under a legend. */
export function FieldSet({
  legend,
  hint,
  children,
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Fields side by side where the width allows. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}

export interface ActionFormProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** One or more buttons. */
  readonly children: ReactNode;
}

/** A form of hidden values and a button, in a line with others: approve, renew, undo. */
export function ActionForm({ action, hidden, children }: ActionFormProps) {
  return (
    <form className="action-form" method="post" action={action}>
      <HiddenFields values={hidden} />
      {children}
    </form>
  );
}
