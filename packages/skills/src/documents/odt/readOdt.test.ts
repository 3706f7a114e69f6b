import { describe, expect, test } from 'vitest';
import { writeTinyZip } from '../docx/tinyZip.ts';
import { openArchive } from '../docx/zip.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readOdt } from './readOdt.ts';
import { writeTinyOdt } from './tinyOdt.ts';

const read = async (bytes: Uint8Array): Promise<string> => (await readOdt(openArchive(bytes), DEFAULT_LIMITS)).text;

/** An automatic style of text or of paragraphs with these properties. */
const style = (name: string, properties: string, family = 'text', more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:${family === 'text' ? 'text' : family}-properties ${properties}/></style:style>`;
const span = (name: string, words: string) =>
  `<text:p>Paie <text:span text:style-name="${name}">${words}</text:span></text:p>`;

describe('a CV in ODT', () => {
  test('headings, paragraphs, lists, tables, blanks, links, notes and text boxes', async () => {
    const body = `<text:h text:outline-level="1">Nadia<text:s text:c="3"/>Alami</text:h>
      <text:p>Comptable<text:tab/>Fès<text:line-break/>Maroc, <text:a xlink:href="https://exemple.ma/n">mon site</text:a></text:p>
      <text:list><text:list-item><text:p>Clôtures</text:p></text:list-item><text:list-item><text:p>Paie</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>2020</text:p></table:table-cell><table:table-cell><text:p>Banque</text:p></table:table-cell></table:table-row></table:table>
      <text:p><draw:frame><draw:text-box><text:p>Langues : arabe</text:p></draw:text-box></draw:frame>Suite<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Sage 100</text:p></text:note-body></text:note></text:p>`;
    expect(await read(writeTinyOdt(body))).toBe(
      'Nadia Alami\nComptable\tFès\nMaroc, mon site\n• Clôtures\n• Paie\n2020\tBanque\n\nLangues : arabe\n\nSuite\nSage 100\nhttps://exemple.ma/n',
    );
  });

  test('headers before and footers after', async () => {
    const sheet = `<office:master-styles><style:master-page><style:header><text:p>nadia@exemple.ma</text:p></style:header><style:footer><text:p>Page</text:p></style:footer></style:master-page></office:master-styles>`;
    expect(await read(writeTinyOdt('<text:p>Paie</text:p>', '', sheet))).toBe('nadia@exemple.ma\n\nPaie\n\nPage');
  });
});

describe('text nobody sees is not read', () => {
  const hidden: [string, string, string][] = [
    ['hidden characters', style('H', 'text:display="none"'), span('H', 'Cobol')],
    ['white on white', style('H', 'fo:color="#ffffff"'), span('H', 'Cobol')],
    ['of one point', style('H', 'fo:font-size="1pt"'), span('H', 'Cobol')],
    [
      'in the colour of its own ground',
      style('H', 'fo:color="#123456" fo:background-color="#123456"'),
      span('H', 'Cobol'),
    ],
    [
      'by a style that builds on a hidden one',
      style('A', 'text:display="none"') + style('H', 'fo:color="#ff0000"', 'text', 'style:parent-style-name="A"'),
      span('H', 'Cobol'),
    ],
    [
      'a hidden section',
      '',
      '<text:p>Paie</text:p><text:section text:display="none"><text:p>Cobol</text:p></text:section>',
    ],
    [
      'a deleted passage',
      '',
      '<text:tracked-changes><text:p>Cobol</text:p></text:tracked-changes><text:p>Paie</text:p>',
    ],
    ['a note to the author', '', '<text:p>Paie<office:annotation><text:p>Cobol</text:p></office:annotation></text:p>'],
    [
      'hidden text and paragraphs',
      '',
      '<text:p>Paie<text:hidden-text text:is-hidden="true" text:string-value="Cobol"/></text:p>',
    ],
    [
      'a frame off the page',
      '',
      '<text:p>Paie<draw:frame svg:x="-40cm"><draw:text-box><text:p>Cobol</text:p></draw:text-box></draw:frame></text:p>',
    ],
  ];
  test.each(hidden)('%s', async (_, styles, body) => {
    expect(await read(writeTinyOdt(body, styles))).toBe('Paie');
  });

  test('white words in a dark cell are read', async () => {
    const cell = style('C', 'fo:background-color="#102030"', 'table-cell');
    const table = `<table:table><table:table-row><table:table-cell table:style-name="C">${span('W', 'Banque')}</table:table-cell></table:table-row></table:table>`;
    expect(await read(writeTinyOdt(table, cell + style('W', 'fo:color="#ffffff"')))).toBe('Paie Banque');
  });
});

describe('a file that is not a readable ODT', () => {
  const content = (xml: string) => writeTinyZip([{ name: 'content.xml', content: xml }]);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const cases: [string, Uint8Array, string][] = [
    ['a billion laughs', content(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l9;</x>`), 'corrupt'],
    ['a file of the machine', content('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'), 'corrupt'],
    ['nested without end', content('<x>'.repeat(100_000)), 'corrupt'],
    ['a million elements', content(`<x>${'<y/>'.repeat(1_000_000)}</x>`), 'too-large'],
    ['no body', content('<x/>'), 'corrupt'],
    ['no words', writeTinyOdt('<text:p/>'), 'empty'],
    ['too many words', writeTinyOdt(`<text:p>${'Paie '.repeat(100_000)}</text:p>`), 'too-much-text'],
    ['a circle of styles', writeTinyOdt(span('H', ''), style('H', '', 'text', 'style:parent-style-name="H"')), ''],
    [
      'a password',
      writeTinyZip([
        { name: 'content.xml', content: 'x' },
        { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' },
      ]),
      'encrypted',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    if (code === '') expect(await read(bytes)).toBe('Paie');
    else await expect(read(bytes)).rejects.toMatchObject({ code });
  });
});
