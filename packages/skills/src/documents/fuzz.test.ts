import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBundledWorker } from './bundleWorker.ts';
import { type TinyPart, wordParagraph, writeTinyDocx, writeTinyZip } from './docx/tinyZip.ts';
import { openArchive } from './docx/zip.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { writeTinyOdt } from './odt/tinyOdt.ts';
import type { ReadOutcome } from './outcome.ts';
import { writeTinyPdf } from './pdf/tinyPdf.ts';
import { readDocument, readStructured } from './readDocument.ts';

let worker: Awaited<ReturnType<typeof useBundledWorker>>;
beforeAll(async () => {
  worker = await useBundledWorker();
}, 60_000);
afterAll(() => worker.stop());

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const europass = (inside: string) =>
  `<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>${inside}</LearnerInfo></SkillsPassport>`;

/** A small valid file of each format. */
const samples: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  pdf: () => writeTinyPdf({ pages: ['0.1 g BT /F 12 Tf 50 700 Td (Comptable \\340 F\\350s) Tj ET 0 0 9 9 re f'] }),
  'pdf of LaTeX': async () => readFile(new URL('./fixtures/cv-fr-latex.pdf', import.meta.url)),
  docx: () => writeTinyDocx(wordParagraph('Comptable', '<w:color w:val="102030"/><w:sz w:val="22"/>').repeat(3)),
  odt: () =>
    writeTinyOdt('<text:h>Nadia</text:h><text:p>Paie <text:span text:style-name="a">et RH</text:span></text:p>'),
  html: () =>
    bytesOf(
      '<!doctype html><style>.a{color:#fff}</style><table><tr><td class=a>Paie<td>RH &eacute;</table><a href="https://x.ma">x</a>',
    ),
  markdown: () => bytesOf('# Nadia\n\n## Paie\n- **RH** [site](https://x.ma) `C++`\n\n| a | b |\n|---|---|\n'),
  text: () => bytesOf('مهندسة Développeuse \u202Enohtyp\u202C'),
  'text in UTF-16': () => bytesOf('\uFEFFمهندسة Développeuse', 'utf16le'),
  'text of Windows': () => bytesOf('D\xE9veloppeuse \xE0 F\xE8s, \xCE\xC8\xD1\xC9', 'latin1'),
  'JSON Resume': () =>
    bytesOf(
      '{"basics":{"name":"Nadia","profiles":[{"url":"x"}]},"work":[{"name":"A","startDate":"2020-01"}],"skills":["C"]}',
    ),
  'Europass 3': () =>
    bytesOf(
      europass(
        '<WorkExperienceList><WorkExperience><Period><From year="2016" month="--03"/></Period><Activities>&lt;p&gt;x&lt;/p&gt;</Activities></WorkExperience></WorkExperienceList>',
      ),
    ),
  Europass: () =>
    bytesOf(
      '<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"><CandidatePerson><PersonName><hr:FamilyName>Tahiri</hr:FamilyName></PersonName><PrimaryLanguageCode>ara</PrimaryLanguageCode></CandidatePerson></Candidate>',
    ),
  LinkedIn: () =>
    writeTinyZip([
      { name: 'Profile.csv', content: 'First Name,Last Name,Headline\nImane,Ouazzani,"Data, Casablanca"\n' },
      { name: 'Skills.csv', content: 'Name\nPython\n' },
    ]),
};

const DOCX_LINKS: TinyPart[] = [
  {
    name: '_rels/.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
];

function textOfPart(odt: Uint8Array): string {
  return Buffer.from(openArchive(odt).read('content.xml')).toString('utf8');
}

/** What is done to a file: bytes changed, taken out, put in twice, put in from elsewhere; its end cut off. */
const damage = fc.array(
  fc.oneof(
    fc.record({ change: fc.constant('set' as const), at: fc.nat(), value: fc.nat(255) }),
    fc.record({ change: fc.constant('cut' as const), at: fc.nat() }),
    fc.record({ change: fc.constant('remove' as const), at: fc.nat(), length: fc.nat(200) }),
    fc.record({ change: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(200), times: fc.nat(20) }),
    fc.record({
      change: fc.constant('insert' as const),
      at: fc.nat(),
      words: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...TOKENS())),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

function TOKENS(): string[] {
  return [
    '<',
    '>',
    '&',
    '"',
    '{',
    '[',
    ']',
    '}',
    '<!DOCTYPE x [',
    '<!--',
    '<![CDATA[',
    '</',
    '/>',
    'obj',
    '<<',
    'stream\n',
    '\0',
    '\u202E',
    '\uD800',
    '\uFEFF',
    '%PDF-',
    'PK\x03\x04',
    '<w:t>',
    '<html>',
    '99999999999',
    '-1',
    '\n- ',
  ];
}

type Change = { change: string; at: number; value?: number; length?: number; times?: number; words?: string };

function damaged(whole: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = Buffer.from(whole);
  for (const { change, at, value = 0, length = 0, times = 0, words = '' } of changes) {
    const place = at % (bytes.length + 1);
    const [before, piece, after] = [
      bytes.subarray(0, place),
      bytes.subarray(place, place + length),
      bytes.subarray(place + length),
    ];
    if (change === 'set' && place < bytes.length) bytes[place] = value;
    else if (change === 'cut') bytes = Buffer.from(before);
    else if (change === 'remove') bytes = Buffer.concat([before, after]);
    else if (change === 'repeat') bytes = Buffer.concat([before, ...Array<Buffer>(times).fill(piece), after]);
    else if (change === 'insert') bytes = Buffer.concat([before, Buffer.from(words), bytes.subarray(place)]);
  }
  return new Uint8Array(bytes);
}

const CODES = [
  'empty',
  'too-large',
  'unknown-type',
  'old-format',
  'image',
  'corrupt',
  'encrypted',
  'no-text-layer',
  'too-many-pages',
  'too-slow',
  'too-much-text',
  'busy',
];
const UNSEEN = /[\0-\x08\x0E-\x1F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** Whatever the file, there is an answer: text that shows all it says, within the limits, or a reason. */
function expectAnswer(outcome: Pick<ReadOutcome, 'ok'>): void {
  const answer = outcome as ReadOutcome;
  if (!answer.ok) {
    expect(CODES).toContain(answer.refusal.code);
    return;
  }
  expect(answer.text.length).toBeGreaterThan(0);
  expect(answer.text.length).toBeLessThanOrEqual(DEFAULT_LIMITS.characters);
  expect(answer.text).not.toMatch(UNSEEN);
  if (answer.profile)
    expect(Array.isArray(answer.profile.work) && Array.isArray(answer.profile.basics.profiles)).toBe(true);
}

const RUNS = 40;
const limits = { milliseconds: 5000 };

describe('whatever is done to a file, there is an answer', () => {
  test.each(Object.entries(samples))(
    '%s',
    async (_, sample) => {
      const whole = await sample();
      expectAnswer(await readDocument(whole, limits));
      const property = fc.asyncProperty(damage, async (changes) => {
        expectAnswer(await readDocument(damaged(whole, changes), limits));
      });
      await fc.assert(property, { numRuns: RUNS });
    },
    300_000,
  );
});

describe('whatever is done to what an archive holds, there is an answer', () => {
  const parts: Record<string, [name: string, content: string, more: TinyPart[]]> = {
    'the body of a DOCX': [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:rPr><w:color w:val="102030"/></w:rPr><w:t>Paie</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`,
      DOCX_LINKS,
    ],
    'the styles of a DOCX': [
      'word/styles.xml',
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="A" w:type="paragraph"><w:name w:val="A"/><w:basedOn w:val="A"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style></w:styles>`,
      [
        ...DOCX_LINKS,
        {
          name: 'word/document.xml',
          content:
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Paie</w:t></w:r></w:p></w:body></w:document>',
        },
      ],
    ],
    'the body of an ODT': [
      'content.xml',
      textOfPart(
        writeTinyOdt(
          '<text:p text:style-name="A">Paie</text:p><table:table><table:table-row><table:table-cell/></table:table-row></table:table>',
          '<style:style style:name="A" style:family="paragraph" style:parent-style-name="A"><style:text-properties fo:color="#111"/></style:style>',
        ),
      ),
      [],
    ],
    'a table of LinkedIn': [
      'Positions.csv',
      'Company Name,Title,Description,Started On\nBanque,Data,"a ""b""\nc",Mar 2021\n',
      [],
    ],
  };
  test.each(Object.entries(parts))(
    '%s',
    async (_, [name, content, more]) => {
      const pack = (bytes: Uint8Array) => writeTinyZip([...more, { name, content: Buffer.from(bytes) }]);
      expect(await readDocument(pack(bytesOf(content)), limits)).toMatchObject({ ok: true });
      const property = fc.asyncProperty(damage, async (changes) => {
        expectAnswer(await readDocument(pack(damaged(bytesOf(content), changes)), limits));
      });
      await fc.assert(property, { numRuns: RUNS });
    },
    300_000,
  );
});

test('whatever follows the first bytes of a format, there is an answer', async () => {
  const signatures = [
    '%PDF-1.7\n',
    'PK\x03\x04',
    '<html>',
    '<?xml version="1.0"?>',
    '<SkillsPassport>',
    '{"basics":',
    '\xFF\xFE',
    '\xEF\xBB\xBF',
    '{\\rtf',
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    '\xFF\xD8\xFF',
    'RIFF\0\0\0\0WEBP',
    '# a\n# b\n',
    'Name\n',
  ];
  const property = fc.asyncProperty(
    fc.constantFrom(...signatures),
    fc.uint8Array({ maxLength: 400 }),
    async (start, rest) => {
      const bytes = new Uint8Array([...bytesOf(start, 'latin1'), ...rest]);
      expectAnswer(await readDocument(bytes, limits));
      expectAnswer(await readStructured(bytes, 'Skills.csv', limits));
    },
  );
  await fc.assert(property, { numRuns: 3 * RUNS });
}, 300_000);
