import type { Profile } from '../profile/profile.ts';
import type { TextLine } from './textLine.ts';

/** What a document turned out to be, decided by its bytes; an `export` is data of another service, see `Origin`. */
export type DocumentKind = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text' | 'export';

/** Whose form a CV has: the format JSON Resume, the Europass portal, LinkedIn. */
export type Origin = 'json-resume' | 'europass' | 'linkedin';

/**
 * Why a document could not be read.
 * - `empty`: no bytes, or nothing but blanks, or nothing that a reader would see
 * - `too-large`: more bytes than allowed, or it unfolds to more memory than allowed
 * - `unknown-type`: none of the formats that are read
 * - `old-format`: Word before 2007, or RTF: to be saved anew as DOCX or PDF
 * - `image`: a photograph or a scan as a picture
 * - `corrupt`: of a known type, but damaged, cut short, or built to mislead its reader
 * - `encrypted`: opens with a password only
 * - `no-text-layer`: a PDF of images or outlines, without characters to read
 * - `too-many-pages`, `too-slow`, `too-much-text`: past the limit of that name
 * - `busy`: too many documents wait already; the same document may be tried again later
 */
export type ReadRefusal = {
  code:
    | 'empty'
    | 'too-large'
    | 'unknown-type'
    | 'old-format'
    | 'image'
    | 'corrupt'
    | 'encrypted'
    | 'no-text-layer'
    | 'too-many-pages'
    | 'too-slow'
    | 'too-much-text'
    | 'busy';
};

/** What a reader gives of a document. */
export type Contents = {
  kind: DocumentKind;
  /** In reading order, one paragraph a line. */
  text: string;
  pages: number;
  /** How the lines of a PDF stand on their pages. */
  lines?: readonly TextLine[];
  origin?: Origin;
  /** What the document states as data, so that its text need not be interpreted. */
  profile?: Profile;
};

/** The text of a document, or why there is none. */
export type ReadOutcome = ({ ok: true } & Contents) | { ok: false; refusal: ReadRefusal };

/** A refusal as an outcome. */
export function refuse(code: ReadRefusal['code']): { ok: false; refusal: ReadRefusal } {
  return { ok: false, refusal: { code } };
}

/** A refusal thrown from deep inside a parser; only `readBytes` catches it and makes it an outcome. */
export class Refused extends Error {
  readonly code: ReadRefusal['code'];
  constructor(code: ReadRefusal['code']) {
    super(code);
    this.name = 'Refused';
    this.code = code;
  }
}
