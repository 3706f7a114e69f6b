import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readDocx } from './readDocx.ts';
import { type TinyPart, wordParagraph, writeTinyDocx, writeTinyZip } from './tinyZip.ts';
import { openArchive } from './zip.ts';

async function fixture(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url));
}

const read = async (bytes: Uint8Array) => readDocx(openArchive(bytes), DEFAULT_LIMITS);

describe('a CV in Word', () => {
  test('in French: header, table rows, list, link; hidden and white words are not read', async () => {
    const { text } = await read(await fixture('cv-fr.docx'));
    expect(text).toBe(
      [
        'Omar Chraïbi-Lemdasni — omar.c@exemple.ma — +212 6 00 12 34 56',
        '',
        'Omar Chraïbi-Lemdasni',
        'Responsable marketing numérique',
        '',
        'Expérience',
        '2020 – 2024\tResponsable marketing, Maison du Zellige (exemple)',
        '2016 – 2020\tChargé de communication, Festival des Dunes (exemple)',
        '• Référencement naturel et campagnes sur les réseaux sociaux',
        '• Gestion d’un budget annuel d’un million de dirhams',
        '',
        'Compétences',
        'Google Analytics, Canva, rédaction web, gestion de la relation client',
        '',
        'Portfolio : mes réalisations',
        'https://portfolio.exemple.ma/omar',
      ].join('\n'),
    );
  });

  test('in Arabic: in the order of reading', async () => {
    const { text } = await read(await fixture('cv-ar.docx'));
    expect(text.split('\n')).toContain('• استعمال برنامج SAP وبرنامج Excel بشكل يومي');
    expect(text.split('\n')).toContain('2019 - 2024\tمسؤولة عن التوظيف، شركة النسيج الجديد (مثال)');
  });

  test('laid out by a table: one column after the other', async () => {
    const { text } = await read(await fixture('cv-en.docx'));
    const order = ['Skills', 'Fundraising', 'Experience', 'Built the budget', 'Education', 'References'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('a text box', () => {
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const box = `<w:txbxContent>${wordParagraph('Langues : arabe, français')}</w:txbxContent>`;
  const inRun = (content: string) =>
    `<w:p><w:r><mc:AlternateContent ${mc}>${content}</mc:AlternateContent></w:r></w:p>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>`;

  test('written in two forms is read once', async () => {
    const body = inRun(`${choice}<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback>`);
    expect((await read(writeTinyDocx(body))).text).toBe('Langues : arabe, français');
  });

  test('written in the newer form only is read too', async () => {
    expect((await read(writeTinyDocx(inRun(choice)))).text).toBe('Langues : arabe, français');
  });
});

describe('text nobody sees', () => {
  test('white words are kept on a dark ground only', async () => {
    const white = wordParagraph('Terraform', '<w:color w:val="FFFFFF"/>');
    const shading = '<w:pPr><w:shd w:val="clear" w:fill="12403A"/></w:pPr>';
    const onDark = white.replace('<w:p>', `<w:p>${shading}`);
    expect((await read(writeTinyDocx(wordParagraph('Profil') + white))).text).toBe('Profil');
    expect((await read(writeTinyDocx(onDark))).text).toBe('Terraform');
    expect((await read(writeTinyDocx(`<w:p>${shading}<w:r><w:t>Profil</w:t></w:r></w:p>${white}`))).text).toBe(
      'Profil',
    );
  });

  const run = (properties: string, text = 'Cobol') => wordParagraph(text, properties);
  const styles = (content: string) => ({
    name: 'word/styles.xml',
    content: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:styles>`,
  });
  const style = (id: string, type: string, properties: string, base = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
  const secret = styles(style('Base', 'character', '<w:vanish/>') + style('Secret', 'character', '<w:b/>', 'Base'));
  const pale = styles(style('Pale', 'paragraph', '<w:color w:val="FEFEFE"/>'));
  const moved = (x: string) =>
    `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:positionH><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:extent cx="720000" cy="720000"/><w:txbxContent>${run('')}</w:txbxContent></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;

  const hidden: [string, string, TinyPart[]?][] = [
    ['hidden', run('<w:vanish/>')],
    ['hidden, written otherwise', run('<w:vanish w:val = "true" ></w:vanish >')],
    ['of half a point and of one point', run('<w:sz w:val="1"/>') + run('<w:sz w:val="2"/>')],
    ['white', run('<w:color w:val="FFFFFF"/>') + run('<w:color w:val="FFFFFF" w:themeColor="background1"/>')],
    ['white by the theme alone', run('<w:color w:themeColor="background1"/>')],
    ['nearly white', run('<w:color w:val="FAFAFA"/>')],
    ['black on black', run('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')],
    ['marked in their own colour', run('<w:color w:val="0000FF"/><w:highlight w:val="blue"/>')],
    ['pressed to a line', run('<w:w w:val="1"/>')],
    ['hidden by a style that builds on another', run('<w:rStyle w:val="Secret"/>'), [secret]],
    [
      'white by the style of the paragraph',
      `<w:p><w:pPr><w:pStyle w:val="Pale"/></w:pPr><w:r><w:t>Cobol</w:t></w:r></w:p>`,
      [pale],
    ],
    ['left of the page', '<w:p><w:pPr><w:ind w:left="-20000"/></w:pPr><w:r><w:t>Cobol</w:t></w:r></w:p>'],
    ['in a frame above the page', '<w:p><w:pPr><w:framePr w:y="-20000"/></w:pPr><w:r><w:t>Cobol</w:t></w:r></w:p>'],
    ['in a text box off the page', moved('-9000000')],
    [
      'in elements under another prefix',
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:rPr><x:vanish/></x:rPr><x:t>Cobol</x:t></x:r></x:p>',
    ],
    ['deleted', '<w:p><w:del><w:r><w:delText>Cobol</w:delText></w:r></w:del></w:p>'],
  ];
  test.each(hidden)('%s', async (_, body, more) => {
    expect((await read(writeTinyDocx(wordParagraph('Profil') + body, more))).text).toBe('Profil');
  });

  const seen: [string, string, TinyPart[]?][] = [
    ['not hidden after all', run('<w:vanish w:val="0"/>', 'Paie')],
    ['not hidden, against their style', run('<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>', 'Paie'), [secret]],
    [
      'white in a dark cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="203040"/></w:tcPr>${run('<w:color w:val="FFFFFF"/>', 'Paie')}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'white in a table that a style colours',
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${run('<w:color w:val="FFFFFF"/>', 'Paie')}</w:tc></w:tr></w:tbl>`,
      [styles('<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/></w:style>')],
    ],
    ['in a text box of its own', moved('100000').replace('Cobol', 'Paie')],
    ['with signs of XML', run('', 'Paie &amp; &lt;RH&gt;')],
  ];
  test.each(seen)('but read: %s', async (_, body, more) => {
    expect((await read(writeTinyDocx(body, more))).text).toBe(_.includes('signs') ? 'Paie & <RH>' : 'Paie');
  });
});

describe('a file that is not a readable DOCX', () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const cases: [string, Uint8Array, string][] = [
    ['no words', writeTinyDocx(''), 'empty'],
    ['only blanks', writeTinyDocx(wordParagraph(' \u00A0 ')), 'empty'],
    ['broken XML', writeTinyDocx('<w:p><w:r>'), 'corrupt'],
    ['cut short', writeTinyDocx(wordParagraph('Bonjour')).slice(0, 300), 'corrupt'],
    [
      'a zip with a password',
      writeTinyZip([{ name: 'word/document.xml', content: 'x', encrypted: true }]),
      'encrypted',
    ],
    [
      'entities that multiply',
      writeTinyZip([{ name: 'word/document.xml', content: `${entity}<w>&b;</w>` }]),
      'corrupt',
    ],
    ['nested without end', writeTinyDocx('<w:tbl><w:tr><w:tc>'.repeat(9000)), 'corrupt'],
    [
      'two parts of one name',
      writeTinyDocx(wordParagraph('Paie'), [{ name: 'word/document.xml', content: '<w:document/>' }]),
      'corrupt',
    ],
    ['too much text', writeTinyDocx(wordParagraph('a'.repeat(500_000))), 'too-much-text'],
    [
      'thousands of parts',
      writeTinyZip(Array.from({ length: 3000 }, (_, n) => ({ name: `${n}`, content: '' }))),
      'too-large',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });
});

describe('a zip bomb', () => {
  const blanks = Buffer.alloc(100 * 1024 * 1024, ' ');

  test('that declares its hundred megabytes is not unfolded', async () => {
    const bomb = writeTinyZip([{ name: 'word/document.xml', content: blanks }]);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('that declares a hundred bytes stops at a hundred bytes', async () => {
    const bomb = writeTinyZip([{ name: 'word/document.xml', content: blanks, declared: 100 }]);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('of many parts, each modest, is seen in the sum', async () => {
    const parts = Array.from({ length: 300 }, (_, n) => ({
      name: `word/media/${n}.bmp`,
      content: '',
      declared: 1 << 20,
    }));
    await expect(read(writeTinyDocx(wordParagraph('x'), parts))).rejects.toMatchObject({ code: 'too-large' });
  });
});
