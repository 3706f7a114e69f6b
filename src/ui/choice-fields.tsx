import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { controlProps, type FieldProps, fieldId, HintAndError, Labelled } from './field.tsx';
import { Icon } from './icon.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** The words of the empty choice ("Tous les sites"); without them there is none. */
  readonly emptyLabel?: string | undefined;
}

/** One choice out of many; for up to five, prefer `RadioGroup`. */
export function Select(props: SelectProps) {
  const { choices, value, emptyLabel } = props;
  return (
    <Labelled field={props}>
      <span className="select">
        <select {...controlProps(props)} className="control" defaultValue={value ?? ''}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Labelled>
  );
}

export interface CheckboxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly id?: string | undefined;
}

/** One thing to agree to or switch on; sends `on` unless another value is given. */
export function Checkbox(props: CheckboxProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <div className={classNames('field', Boolean(props.error) && 'field-wrong')}>
      <Tick
        {...controlProps(props)}
        type="checkbox"
        value={props.value}
        defaultChecked={props.checked}
        label={props.label}
      />
      <HintAndError id={id} hint={props.hint} error={props.error} />
    </div>
  );
}

interface TickProps {
  readonly id: string;
  readonly name: string;
  readonly type: 'checkbox' | 'radio';
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** A box or a radio with its label around it, so that the whole line is the target. */
function Tick({ label, hint, ...input }: TickProps) {
  return (
    <label className="tick">
      <input {...input} />
      <span>
        {label}
        {hint && <span className="tick-hint">{hint}</span>}
      </span>
    </label>
  );
}

export interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** The values chosen now. */
  readonly values?: readonly string[] | undefined;
  /** In a line rather than one under the other. */
  readonly inline?: boolean | undefined;
}

/** Any number out of a few; sends the name once for each value ticked. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

/** One out of a few, all in view. */
export function RadioGroup({
  value,
  ...props
}: Omit<ChoiceGroupProps, 'values'> & { readonly value?: string | undefined }) {
  return <ChoiceGroup {...props} type="radio" values={value === undefined ? [] : [value]} />;
}

function ChoiceGroup(props: ChoiceGroupProps & { readonly type: 'checkbox' | 'radio' }) {
  const { name, id = fieldId(name), label, hint, error, optional, choices, values = [], inline, type } = props;
  const describedBy = classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
  return (
    <fieldset
      className={classNames('field', Boolean(error) && 'field-wrong')}
      aria-describedby={describedBy || undefined}
      disabled={props.disabled}
    >
      <legend className="field-label">
        {label}
        {optional && <span className="field-optional"> ({optional})</span>}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={classNames('ticks', inline && 'ticks-inline')}>
        {choices.map((choice, index) => (
          <Tick
            key={choice.value}
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            type={type}
            value={choice.value}
            defaultChecked={values.includes(choice.value)}
            label={choice.label}
            hint={choice.hint}
            disabled={choice.disabled}
            required={type === 'radio' ? props.required : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
