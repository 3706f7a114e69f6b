import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from './bundleWorker.ts';
import { writeTinyOdt } from './odt/tinyOdt.ts';
import { streamOf, writeTinyPdf } from './pdf/tinyPdf.ts';
import { readDocument, readStructured } from './readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const line = (text: string) => `BT /F 12 Tf 50 700 Td (${text}) Tj ET`;

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(...objects: string[]): Uint8Array {
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return bytesOf(`%PDF-1.7\n${written.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`);
}
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const chain = (length: number) => Array.from({ length }, (_, n) => `<< /Type /Pages /Count 1 /Kids [${n + 3} 0 R] >>`);

/** What it is, and all the answers that are right for it: what a busy machine cuts off by time is cut off by size elsewhere. */
const cases: [string, () => Uint8Array, string[]][] = [
  ['five hundred pages', () => writeTinyPdf({ pages: Array(500).fill(line('Page')) }), ['too-many-pages']],
  [
    'a page tree that contains itself',
    () => pdfOf(catalogue, '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>'),
    ['corrupt', 'no-text-layer'],
  ],
  ['objects that stand for each other', () => pdfOf(catalogue, '3 0 R', '2 0 R'), ['corrupt']],
  [
    'a page tree ten thousand deep',
    () => pdfOf(catalogue, ...chain(10_000), '<< /Type /Page >>'),
    ['corrupt', 'no-text-layer'],
  ],
  [
    'a number of pages that is not true',
    () =>
      pdfOf(catalogue, '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', '<< /Type /Page /MediaBox [0 0 9 9] >>'),
    ['corrupt', 'no-text-layer', 'too-many-pages'],
  ],
  [
    'lists without end',
    () => writeTinyPdf({ pages: [''], objects: ['['.repeat(300_000)], page: '/Annots 1000 0 R' }),
    ['corrupt', 'no-text-layer'],
  ],
  [
    'an attachment that unfolds to half a gigabyte',
    () =>
      writeTinyPdf({
        pages: [line('Oujda')],
        objects: [
          '<< /Names [(a.xml) 1001 0 R] >>',
          '<< /Type /Filespec /F (a.xml) /EF << /F 1002 0 R >> >>',
          streamOf(deflateSync(Buffer.alloc(512 * 1024 * 1024, '<')), '/Filter /FlateDecode'),
        ],
        catalogue: '/Names << /EmbeddedFiles 1000 0 R >>',
      }),
    ['too-slow', 'too-large'],
  ],
  ['ten megabytes of text', () => bytesOf('Comptable '.repeat(1_000_000)), ['too-much-text']],
  ['ten megabytes of a page', () => bytesOf(`<p>${'Comptable '.repeat(1_000_000)}`), ['too-much-text', 'too-slow']],
  ['ten megabytes of tags', () => bytesOf('<p>'.repeat(3_000_000)), ['empty', 'too-slow', 'too-large']],
  ['words that grow when they are spelled out', () => bytesOf('\uFDFA'.repeat(300_000)), ['too-much-text']],
  [
    'data nested a million deep',
    () => bytesOf(`{"basics":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`),
    ['empty', 'corrupt', 'too-slow', 'too-large'],
  ],
  [
    'a million jobs',
    () => bytesOf(`{"basics":{},"work":[${'{"name":"Atlas"},'.repeat(500_000)}{}]}`),
    ['too-much-text', 'too-slow', 'too-large'],
  ],
  [
    'an ODT of a hundred thousand paragraphs',
    () => writeTinyOdt('<text:p>Atlas</text:p>'.repeat(100_000)),
    ['too-much-text', 'too-slow'],
  ],
  ['more bytes than allowed', () => new Uint8Array(10 * 1024 * 1024 + 1), ['too-large']],
];

describe('a document built to cost is given up with a reason, and the next one is read', () => {
  test.each(cases)(
    '%s',
    async (_, build, codes) => {
      const outcome = await readDocument(build(), { milliseconds: 3000 });
      expect(codes).toContain(outcome.ok ? 'read' : outcome.refusal.code);
      expect(await readDocument(writeTinyPdf({ pages: [line('Fes')] }))).toMatchObject({ ok: true, text: 'Fes' });
    },
    120_000,
  );

  test('a table of LinkedIn of a million rows', async () => {
    const outcome = await readStructured(bytesOf(`Name\n${'Python\n'.repeat(1_000_000)}`), 'Skills.csv');
    expect(outcome).toEqual({ ok: false, refusal: { code: 'too-large' } });
  }, 120_000);
});

test('words almost as pale as the paper, or almost transparent, are not read', async () => {
  const faint = writeTinyPdf({
    pages: [`${line('Oujda')} /Faint gs BT /F 12 Tf 50 600 Td (Cobol) Tj ET`],
    resources: '/ExtGState << /Faint << /ca 0.03 >> >>',
  });
  expect(await readDocument(faint)).toMatchObject({ ok: true, text: 'Oujda' });
  const pale = writeTinyPdf({ pages: [`${line('Oujda')} 0.97 g BT /F 12 Tf 50 600 Td (Cobol) Tj ET`] });
  expect(await readDocument(pale)).toMatchObject({ ok: true, text: 'Oujda' });
});

test('the same words are hidden in every format, and none of them reads them', async () => {
  const hidden: Uint8Array[] = [
    writeTinyPdf({ pages: [`${line('Paie')} 1 g BT /F 12 Tf 50 600 Td (Cobol) Tj ET`] }),
    writeTinyPdf({ pages: [`${line('Paie')} BT /F 0.5 Tf 50 600 Td (Cobol) Tj ET`] }),
    writeTinyPdf({ pages: [`${line('Paie')} BT /F 12 Tf -500 600 Td (Cobol) Tj ET`] }),
    bytesOf('<p>Paie</p><p style="color:#fff">Cobol</p>'),
    bytesOf('# Paie\n\n<!-- Cobol -->\n[x]: https://exemple.ma/Cobol\n\n## <span hidden>Cobol</span>'),
  ];
  for (const bytes of hidden) {
    const outcome = await readDocument(bytes);
    expect(outcome.ok && outcome.text.split('\n')[0]).toBe('Paie');
    expect(outcome.ok && outcome.text.replace(/https\S+/g, '')).not.toContain('Cobol');
  }
});
