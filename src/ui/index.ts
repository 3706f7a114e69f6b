/** The kit, as pages import it. One line a file, in the order of `README.md`. */
export * from './badge.tsx';
export * from './button.tsx';
export * from './card.tsx';
export * from './choice-fields.tsx';
export * from './document.tsx';
export * from './empty-state.tsx';
export { type FieldProps, fieldId, HiddenFields } from './field.tsx';
export * from './form.tsx';
export * from './icon.tsx';
export * from './lang.ts';
export * from './layout.tsx';
export * from './notice.tsx';
export * from './render.ts';
export * from './shell.tsx';
export * from './star.tsx';
export * from './table.tsx';
export * from './text-fields.tsx';
