import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from './bundleWorker.ts';
import { wordParagraph, writeTinyDocx, writeTinyZip } from './docx/tinyZip.ts';
import { streamOf, writeTinyPdf } from './pdf/tinyPdf.ts';
import { closeDocumentReader, readDocument, setDocumentWorker } from './readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const fixture = (name: string) => readFile(new URL(`./fixtures/${name}`, import.meta.url));
const hello = writeTinyPdf({ pages: ['BT /F 12 Tf 50 700 Td (Comptable) Tj ET'] });

describe('what a file is, its bytes decide', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const refused: [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf(' \n\n\t'), 'empty'],
    ['a picture', new Uint8Array(png), 'image'],
    ['a photograph', bytesOf('\xFF\xD8\xFF\xE0\0\x10JFIF', 'latin1'), 'image'],
    ['a program', bytesOf('MZ\u0090\0\u0003\0\0\0', 'latin1'), 'unknown-type'],
    ['a web page that shows nothing', bytesOf('<!doctype html><title>CV</title><p hidden>CV</p>'), 'empty'],
    ['rich text', bytesOf('{\\rtf1 CV}'), 'old-format'],
    [
      'a drawing',
      bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>CV</text></svg>'),
      'unknown-type',
    ],
    ['a spreadsheet', writeTinyZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'unknown-type'],
    ['data of another kind', bytesOf('{"name":"package","version":"1.0.0"}'), 'unknown-type'],
    ['data cut short', bytesOf('{"basics":{"name":"Nadia'), 'corrupt'],
    ['an old Word file', new Uint8Array([...compound, ...bytesOf('WordDocument', 'utf16le')]), 'old-format'],
    [
      'a Word file with a password',
      new Uint8Array([...compound, ...bytesOf('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['broken UTF-8', new Uint8Array([...bytesOf('Ingénieur '), 0xe9, 0x20]), 'corrupt'],
    ['half a UTF-16 pair', new Uint8Array([0xff, 0xfe, 0x3d, 0xd8]), 'corrupt'],
    ['a PDF header and nothing else', bytesOf('%PDF-1.7\n%%EOF'), 'corrupt'],
  ];
  test.each(refused)('%s', async (_, bytes, code) => {
    expect(await readDocument(bytes)).toEqual({ ok: false, refusal: { code } });
  });

  const texts: [string, Uint8Array][] = [
    ['UTF-8', bytesOf('مهندسة Développeuse')],
    ['UTF-8 with a byte order mark', bytesOf('\uFEFFمهندسة Développeuse')],
    ['UTF-16', bytesOf('\uFEFFمهندسة Développeuse', 'utf16le')],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from('\uFEFFمهندسة Développeuse', 'utf16le').swap16())],
  ];
  test.each(texts)('plain text in %s', async (_, bytes) => {
    expect(await readDocument(bytes)).toEqual({ ok: true, kind: 'text', text: 'مهندسة Développeuse', pages: 1 });
  });

  test('a PDF after other bytes, a DOCX', async () => {
    const late = new Uint8Array([...bytesOf('HTTP headers left by a proxy\n'), ...hello]);
    expect(await readDocument(late)).toMatchObject({ ok: true, kind: 'pdf', text: 'Comptable' });
    expect(await readDocument(await fixture('cv-ar.docx'))).toMatchObject({ ok: true, kind: 'docx', pages: 1 });
  });
});

describe('limits', () => {
  test('of size and of text', async () => {
    expect(await readDocument(hello, { bytes: 100 })).toMatchObject({ refusal: { code: 'too-large' } });
    const prose = bytesOf('a'.repeat(400_001));
    expect(await readDocument(prose)).toMatchObject({ refusal: { code: 'too-much-text' } });
  });

  test('of time: the document is given up, the next one is read', async () => {
    const endless = writeTinyPdf({ pages: ['q '.repeat(3_000_000)], deflate: true });
    expect(await readDocument(endless, { milliseconds: 300 })).toMatchObject({ refusal: { code: 'too-slow' } });
    expect(await readDocument(hello)).toMatchObject({ ok: true, text: 'Comptable' });
  }, 90_000);

  test('of memory, in the heap: a million objects', async () => {
    const objects = [`[${'[1 2 3] '.repeat(400_000)}]`];
    const heavy = writeTinyPdf({ pages: [''], objects, page: '/Annots 1000 0 R' });
    expect(await readDocument(heavy, { megabytes: 32 })).toMatchObject({ refusal: { code: 'too-large' } });
    expect(await readDocument(hello)).toMatchObject({ ok: true, text: 'Comptable' });
  }, 90_000);

  test('of memory, outside the heap: a kilobyte that unfolds to half a gigabyte', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(512 * 1024 * 1024, ' ')));
    const objects = [streamOf(bomb, '/Filter [/FlateDecode /FlateDecode]')];
    const outcome = await readDocument(writeTinyPdf({ pages: [''], objects, page: '/Contents 1000 0 R' }), {
      megabytes: 64,
      milliseconds: 5000,
    });
    expect(['too-large', 'too-slow']).toContain(!outcome.ok && outcome.refusal.code);
    expect(await readDocument(hello)).toMatchObject({ ok: true, text: 'Comptable' });
  }, 90_000);

  test('forms that draw themselves, and each other twice', async () => {
    const form = (draws: string, next: number) =>
      streamOf(
        Buffer.from(draws),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${next} 0 R >> >>`,
      );
    const resources = '/XObject << /A 1000 0 R >>';
    const itself = writeTinyPdf({
      pages: ['/A Do BT /F 12 Tf 50 700 Td (Oujda) Tj ET'],
      objects: [form('/A Do', 1000)],
      resources,
    });
    expect(await readDocument(itself)).toMatchObject({ ok: true, text: 'Oujda' });
    const doubling = Array.from({ length: 40 }, (_, n) => form('/A Do /A Do', 1001 + n));
    const outcome = await readDocument(writeTinyPdf({ pages: ['/A Do'], objects: doubling, resources }), {
      milliseconds: 500,
    });
    expect(outcome).toMatchObject({ refusal: { code: 'too-slow' } });
  }, 90_000);
});

describe('the queue', () => {
  test('documents wait their turn; past twenty, one is told to come back', async () => {
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => readDocument(hello)));
    const read = outcomes.filter((outcome) => outcome.ok).length;
    const busy = outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'busy').length;
    expect(read + busy).toBe(30);
    expect(read).toBeGreaterThanOrEqual(20);
    expect(busy).toBeGreaterThan(0);
  }, 90_000);

  test('the bytes given are left as they are', async () => {
    const copy = new Uint8Array(hello);
    await readDocument(hello);
    expect(hello).toEqual(copy);
  });

  test('closed while it reads, it answers; and reads again', async () => {
    const reading = readDocument(hello);
    await closeDocumentReader();
    const outcome = await reading;
    expect(outcome.ok || outcome.refusal.code === 'busy').toBe(true);
    expect(await readDocument(hello)).toMatchObject({ ok: true });
  });
});

describe('whatever is damaged in a file, there is an answer', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 });

  test.each(['cv-fr-libreoffice.pdf', 'cv-ar-typst.pdf', 'cv-fr.docx'])(
    '%s',
    async (name) => {
      const whole = await fixture(name);
      await fc.assert(
        fc.asyncProperty(damage, async (changes) => {
          const bytes = new Uint8Array(whole);
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          const outcome = await readDocument(bytes, { milliseconds: 5000 });
          expect(outcome.ok ? outcome.text.length : outcome.refusal.code.length).toBeGreaterThan(0);
        }),
        { numRuns: 25 },
      );
    },
    120_000,
  );

  test('random bytes in the content of a page and in a Word body', async () => {
    const noise = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const content = Buffer.from(text, 'utf8').toString('latin1');
        for (const bytes of [
          writeTinyPdf({ pages: [`BT /F 9 Tf ${content} Tj ET`] }),
          writeTinyDocx(wordParagraph(text)),
        ]) {
          const outcome = await readDocument(bytes, { milliseconds: 5000 });
          expect(typeof outcome.ok).toBe('boolean');
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

test('a program that has read a document ends when its work is done', async () => {
  const folder = dirname(worker.file);
  const program = `
    import { readFileSync } from 'node:fs';
    import { readDocument, setDocumentWorker } from './index.ts';
    setDocumentWorker(process.argv[2]);
    const outcome = await readDocument(readFileSync(process.argv[3]));
    console.log(outcome.ok, process.exitCode ?? 0);`;
  const outfile = join(folder, 'program.mjs');
  const stdin = { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
  const cv = fileURLToPath(new URL('./fixtures/cv-fr-libreoffice.pdf', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [outfile, worker.file, cv], { timeout: 20_000 });
  expect(stdout.trim()).toBe('true 0');
}, 90_000);

test('a worker that is not where it should be is a fault of the installation, not of the document', async () => {
  setDocumentWorker('/nowhere/document-worker.js');
  await expect(readDocument(hello)).rejects.toThrow('The document worker does not start');
});
