import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeConcepts, decodeLinks, encodeConcepts, encodeLinks } from './encoding.ts';
import { InputError } from './inputError.ts';
import {
  type ConceptScheme,
  createScheme,
  type Imported,
  LINK_TYPES,
  type SchemeSource,
  type SourceFile,
} from './scheme.ts';

const FORMAT = 'fondouk-concept-scheme';
const VERSION = 1;
const MANIFEST = 'manifest.json';

interface StoredFile {
  readonly name: string;
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The file `manifest.json` of a stored scheme. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** Version of this format, not of the taxonomy. */
  readonly version: typeof VERSION;
  readonly source: SchemeSource;
  readonly languages: readonly string[];
  /** Concepts in all and of each kind, labels and alternatives of each language, links of each type. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: { readonly concepts: StoredFile; readonly links: StoredFile };
  readonly readFrom: readonly SourceFile[];
}

/**
 * Stores a scheme in a folder, in place of the one that was there. The two data files carry a part of their hash in
 * their names, so that old and new stand side by side until the manifest, renamed over the old one in one step, turns
 * from the one to the other: whatever fails, the taxonomy in place stays as it was. Same scheme, same bytes.
 * @throws InputError where the folder holds something else than a taxonomy
 */
export function storeScheme(folder: string, { scheme, files: readFrom }: Imported): Manifest {
  const previous = checkTarget(folder);
  const isNew = !existsSync(folder);
  const concepts = dataFile('concepts', encodeConcepts(scheme));
  const links = dataFile('links', encodeLinks(scheme));
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    source: scheme.source,
    languages: scheme.languages,
    counts: countsOf(scheme),
    files: { concepts: concepts.stored, links: links.stored },
    readFrom,
  };
  const written: string[] = [];
  try {
    makeFolder(folder);
    for (const { stored, content } of [concepts, links]) replaceFile(folder, stored.name, content, written);
    replaceFile(folder, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`, written);
  } catch (error) {
    const inUse = new Set(previous ? namesOf(previous) : []);
    for (const name of written) if (!inUse.has(name)) rmSync(join(folder, name), { force: true });
    if (isNew && existsSync(folder)) rmdirSync(folder);
    throw error;
  }
  const current = new Set(namesOf(manifest));
  for (const name of previous ? namesOf(previous) : [])
    if (!current.has(name)) rmSync(join(folder, name), { force: true });
  return manifest;
}

/**
 * Opens a stored scheme.
 * @throws InputError where there is none, or where its files are not what its manifest says
 */
export function openScheme(folder: string): ConceptScheme {
  const manifest = readManifest(folder);
  const drafts = decodeConcepts(readChecked(folder, manifest.files.concepts));
  const concepts = decodeLinks(drafts, readChecked(folder, manifest.files.links));
  return createScheme(manifest.source, concepts);
}

/** The manifest of a stored scheme. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new InputError({ file: folder }, 'no taxonomy here: there is no manifest.json');
  let read: Partial<Manifest> | null;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new InputError({ file: path }, 'not JSON');
  }
  if (read?.format !== FORMAT || !read.files?.concepts || !read.files.links) {
    throw new InputError({ file: path }, 'not the manifest of a taxonomy');
  }
  if (read.version !== VERSION) {
    throw new InputError(
      { file: path },
      `written by another version of this program (format ${read.version}); import again`,
    );
  }
  return read as Manifest;
}

/**
 * What is in the folder that is to be written to: a taxonomy, or nothing.
 * @throws InputError where the folder holds something else
 */
export function checkTarget(folder: string): Manifest | null {
  if (!existsSync(folder)) return null;
  if (existsSync(join(folder, MANIFEST))) {
    try {
      return readManifest(folder);
    } catch (error) {
      // One of another version may be replaced; what no version wrote may not.
      if (error instanceof InputError && error.message.includes('another version')) return null;
      throw error;
    }
  }
  if (readdirSync(folder).length > 0)
    throw new InputError({ file: folder }, 'the folder holds other things; name a new one');
  return null;
}

/** Not `mkdir` with `recursive`: where nothing can be made, as under /proc, it never ends (Node 20). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(resolve(folder));
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

function dataFile(name: string, lines: readonly string[]): { stored: StoredFile; content: string } {
  const content = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    stored: {
      name: `${name}-${sha256.slice(0, 12)}.jsonl`,
      lines: lines.length,
      bytes: Buffer.byteLength(content),
      sha256,
    },
    content,
  };
}

function replaceFile(folder: string, name: string, content: string, written: string[]): void {
  const temporary = `.${name}.${randomBytes(6).toString('hex')}`;
  written.push(temporary);
  writeFileSync(join(folder, temporary), content, { flush: true });
  renameSync(join(folder, temporary), join(folder, name));
  written[written.length - 1] = name;
}

function readChecked(folder: string, { name, bytes, sha256 }: StoredFile): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new InputError({ file: path }, 'the file is missing');
  const content = readFileSync(path);
  if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) {
    throw new InputError({ file: path }, 'the file is not the one that was imported; import again');
  }
  return content.toString('utf8');
}

function namesOf({ files }: Manifest): string[] {
  return [files.concepts.name, files.links.name];
}

function countsOf({ concepts }: ConceptScheme): Record<string, number> {
  const counts: Record<string, number> = { concepts: concepts.length };
  const add = (name: string, n = 1): void => {
    if (n > 0) counts[name] = (counts[name] ?? 0) + n;
  };
  for (const concept of concepts) {
    add(`kind ${concept.kind}`);
    for (const language of Object.keys(concept.labels)) add(`labels ${language}`);
    for (const [language, names] of Object.entries(concept.alternatives)) add(`alternatives ${language}`, names.length);
    for (const language of Object.keys(concept.descriptions)) add(`descriptions ${language}`);
    for (const type of LINK_TYPES) add(`links ${type}`, concept[type].length);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
