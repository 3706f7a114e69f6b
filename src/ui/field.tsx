import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every field takes: its name in the form, its words, and what was wrong with it. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** How to fill it in, said before the mistake. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. */
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  /** The word that marks a field one may leave empty ("facultatif"). */
  readonly optional?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Needed only where two forms of a page share a field name. */
  readonly id?: string | undefined;
}

/** The id of the control of a field, to which labels and error summaries point. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The attributes that tie a control to its hint and its error. */
export function controlProps({ name, id = fieldId(name), hint, error, required, disabled }: Omit<FieldProps, 'label'>) {
  const describedBy = classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
  return {
    id,
    name,
    required,
    disabled,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

/** A label, a hint, an error and a control, in this order. Used by every field of one control. */
export function Labelled({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  const id = field.id ?? fieldId(field.name);
  return (
    <div className={classNames('field', Boolean(field.error) && 'field-wrong')}>
      <label className="field-label" htmlFor={id}>
        {field.label}
        {field.optional && <span className="field-optional"> ({field.optional})</span>}
      </label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}

/** The two paragraphs that `controlProps` points to. */
export function HintAndError({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: ReactNode;
}) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="danger" />
          {error}
        </p>
      )}
    </>
  );
}

/** Values sent with the form and not shown: a forgery token, where to return. */
export function HiddenFields({ values }: { readonly values: Readonly<Record<string, string>> | undefined }) {
  if (!values) return null;
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
