/** What a document turned out to be, decided by its bytes. */
export type DocumentKind = 'pdf' | 'docx' | 'text';

/**
 * Why a document could not be read.
 * - `empty`: no bytes, or nothing but blanks
 * - `too-large`: more bytes than allowed, or it unfolds to more memory than allowed
 * - `unknown-type`: neither PDF, DOCX nor plain text
 * - `corrupt`: of a known type, but damaged or cut short
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
    | 'corrupt'
    | 'encrypted'
    | 'no-text-layer'
    | 'too-many-pages'
    | 'too-slow'
    | 'too-much-text'
    | 'busy';
};

/** The text of a document in reading order, one paragraph a line, or why there is none. */
export type ReadOutcome =
  | { ok: true; kind: DocumentKind; text: string; pages: number }
  | { ok: false; refusal: ReadRefusal };

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
