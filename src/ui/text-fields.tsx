import { classNames } from './class-names.ts';
import { controlProps, type FieldProps, Labelled } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The browser's name for what goes there: `email`, `current-password`, `one-time-code`… */
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'search' | 'tel' | 'url' | undefined;
  readonly maxLength?: number | undefined;
  /** The id of a `datalist` of proposals. */
  readonly list?: string | undefined;
  /** The language of what is typed, where it is not the page's: sets direction and spelling. */
  readonly lang?: string | undefined;
  /** Direction of what is typed; `auto` follows the first letter. Addresses and codes are always left to right. */
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** As wide as what goes there: `short` for codes, years and amounts. */
  readonly width?: 'short' | 'full' | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', value, placeholder, autoComplete, inputMode, maxLength, lang, width } = props;
  const leftToRight = type === 'email' || type === 'url' || type === 'tel' || type === 'password';
  return (
    <Labelled field={props}>
      <input
        {...controlProps(props)}
        className={classNames('control', width === 'short' && 'control-short')}
        type={type}
        defaultValue={value}
        placeholder={placeholder}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        list={props.list}
        lang={lang}
        dir={props.dir ?? (leftToRight ? 'ltr' : 'auto')}
      />
    </Labelled>
  );
}

/** An e-mail address. */
export function EmailField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField autoComplete="email" {...props} type="email" />;
}

/** A password; say with `autoComplete` whether it is the current or a new one. The value is never sent back. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'value'>) {
  return <TextField autoComplete="current-password" {...props} type="password" value={undefined} />;
}

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Lines shown at first. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
}

/** Several lines of text, whose direction follows what is typed. */
export function TextArea(props: TextAreaProps) {
  const { value, placeholder, rows = 5, maxLength, lang } = props;
  return (
    <Labelled field={props}>
      <textarea
        {...controlProps(props)}
        className="control"
        rows={rows}
        placeholder={placeholder}
        maxLength={maxLength}
        lang={lang}
        dir="auto"
        defaultValue={value}
      />
    </Labelled>
  );
}

export interface DateFieldProps extends FieldProps {
  /** ISO 8601: `2022-11-04`, with the time for `datetime-local`, `2022-11` for `month`. */
  readonly value?: string | undefined;
  readonly type?: 'date' | 'datetime-local' | 'month' | 'time' | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A date, chosen in the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  const { value, type = 'date', min, max } = props;
  return (
    <Labelled field={props}>
      <input
        {...controlProps(props)}
        className="control control-date"
        type={type}
        defaultValue={value}
        min={min}
        max={max}
      />
    </Labelled>
  );
}

export interface NumberFieldProps extends FieldProps {
  readonly value?: string | number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | 'any' | undefined;
  /** Shown after the field: m², DH, %. */
  readonly unit?: string | undefined;
}

/** A quantity, with its unit beside. */
export function NumberField(props: NumberFieldProps) {
  const { value, min, max, step, unit } = props;
  return (
    <Labelled field={props}>
      <span className="with-unit">
        <input
          {...controlProps(props)}
          className="control control-short"
          type="number"
          defaultValue={value}
          min={min}
          max={max}
          step={step}
          dir="ltr"
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
    </Labelled>
  );
}

export interface FileFieldProps extends FieldProps {
  /** Types the browser offers: `.pdf,.docx`. The server checks again. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
}

/** A file. Its form must post `multipart/form-data`. */
export function FileField(props: FileFieldProps) {
  return (
    <Labelled field={props}>
      <input
        {...controlProps(props)}
        className="control control-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Labelled>
  );
}
