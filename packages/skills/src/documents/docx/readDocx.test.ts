import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readDocx } from './readDocx.ts';
import { wordParagraph, writeTinyDocx, writeTinyZip } from './tinyZip.ts';
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

  test('words of half a point are not read', async () => {
    const body = wordParagraph('Profil') + wordParagraph('Cobol', '<w:sz w:val="1"/>');
    expect((await read(writeTinyDocx(body))).text).toBe('Profil');
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
