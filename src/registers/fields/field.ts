import type { MessageKey } from '../../texts/catalogues.ts';

/** What a cell of the column means, hence how it is read, compared and written. */
export type Kind =
  | 'line'
  | 'text'
  | 'code'
  | 'ice'
  | 'id'
  | 'day'
  | 'count'
  | 'area'
  | 'latitude'
  | 'longitude'
  | 'email'
  | 'phone'
  | 'website'
  | 'sector'
  | 'region'
  | 'site'
  | 'company'
  | 'phase'
  | 'company_state'
  | 'site_state'
  | 'member_role'
  | 'language';

export type NumberKind = 'count' | 'area' | 'latitude' | 'longitude';
/** Kinds whose cells name something that the database knows; read, they are its id. */
export type ReferenceKind = 'sector' | 'region' | 'site' | 'company';
/** Kinds whose cells are one of a few words. */
export type WordKind = 'phase' | 'company_state' | 'site_state' | 'member_role' | 'language';

/** A column of a register. */
export interface Field {
  readonly kind: Kind;
  /** Its header where we write it, in the three languages; recognised in all of them. */
  readonly label: MessageKey;
  /** Other headers that mean it, in French, Arabic and English. */
  readonly names: readonly string[];
  /** Recognised, but not written by exports and templates: a shorter way to say what other columns say. */
  readonly onlyRead?: true;
}

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<K extends Kind> = K extends NumberKind ? number : string;

/** What one row says, by field: what is not there was not said. */
export type Read<F extends Fields> = { readonly [N in keyof F]?: ValueOf<F[N]['kind']> };
