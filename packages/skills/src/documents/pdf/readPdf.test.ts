import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readPdf } from './readPdf.ts';
import { streamOf, type TinyPdf, writeTinyPdf } from './tinyPdf.ts';

async function fixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../fixtures/${name}`, import.meta.url)));
}

async function readFixture(name: string): Promise<string[]> {
  return (await readPdf(await fixture(name), DEFAULT_LIMITS)).text.split('\n');
}

async function readPages(...pages: string[]): Promise<string> {
  return (await readPdf(writeTinyPdf({ pages }), DEFAULT_LIMITS)).text;
}

/** A line of Helvetica at a place given from the bottom left, in points. */
const line = (text: string, x: number, y: number, size = 10) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

describe('a CV in French', () => {
  test('of two columns, printed by a browser: the sidebar, then the main column, paragraphs whole', async () => {
    const lines = await readFixture('cv-fr-deux-colonnes.pdf');
    expect(lines.slice(0, 8)).toEqual([
      'Yasmine',
      'Tazi-Hamdouch',
      'Développeuse full-stack',
      '',
      'CONTACT',
      'Technopolis, Salé',
      '+212 6 00 11 22 33',
      'yasmine.tazi@exemple.ma',
    ]);
    expect(lines).toContain('Développeuse full-stack, Atlas Paiement\t2021 – 2024');
    expect(lines).toContain(
      '• Conception d’une plateforme de facturation électronique utilisée par quatre cents commerçants, avec gestion de projet partagée entre Rabat et Casablanca.',
    );
    expect(lines.indexOf('LANGUES')).toBeLessThan(lines.indexOf('PROFIL'));
    expect(lines.at(-1)).toBe('https://www.linkedin.com/in/yasmine-tazi-exemple');
  });

  test('white words on white and dust-sized words are not read', async () => {
    const text = (await readFixture('cv-fr-deux-colonnes.pdf')).join(' ');
    expect(text).not.toMatch(/Terraform|Cobol|Blockchain|Photoshop/);
  });

  test('set in LaTeX: accents, ligatures and cut words are whole again', async () => {
    const lines = await readFixture('cv-fr-latex.pdf');
    expect(lines[0]).toBe('Réda Benjelloun-Œuvrard');
    expect(lines).toContain(
      'Ingénieur spécialisé dans les systèmes embarqués et l’électronique de puissance, dix ans d’expérience dans la conception, l’industrialisation et la certification d’équipements destinés à l’irrigation connectée et à la surveillance environnementale des exploitations agricoles.',
    );
    expect(lines).toContain('Ingénieur, Atelier Électronique du Nord');
    expect(lines).toContain('— Efficacité énergétique');
    expect(lines.indexOf('Formation')).toBeLessThan(lines.indexOf('Compétences'));
  });

  test('from a word processor: a table of dates reads row by row', async () => {
    const lines = await readFixture('cv-fr-libreoffice.pdf');
    expect(lines).toContain('2020 – 2024\tResponsable marketing, Maison du Zellige (exemple)');
    expect(lines).toContain('• Gestion d’un budget annuel d’un million de dirhams');
  });
});

test('a CV in English, laid out by a table: one column after the other, then what stands below', async () => {
  const lines = await readFixture('cv-en-libreoffice.pdf');
  const order = ['Fundraising', 'Experience', 'Education', 'References available on request.'];
  expect(lines.filter((text) => order.includes(text))).toEqual(order);
  expect(lines).toContain(
    'Built the budget of a portfolio of fourteen start-ups and reported to the investment committee every quarter.',
  );
});

describe('a CV in Arabic', () => {
  test('printed by a browser: letters in logical order, Latin words and figures in place', async () => {
    expect((await readFixture('cv-ar-colonne.pdf')).join('\n')).toBe(
      [
        'مريم الإدريسي العلوي',
        'مهندسة برمجيات',
        'الهاتف: +212 6 00 44 55 66 — البريد الإلكتروني: meryem.idrissi@exemple.ma',
        '',
        'نبذة',
        'مهندسة برمجيات بخبرة سبع سنوات في تطوير تطبيقات الويب باستعمال React و Node.js (من 2017 إلى 2024) لفائدة مقاولات ناشئة بالدار البيضاء وطنجة، مع اهتمام خاص بالأمن المعلوماتي وجودة البيانات.',
        '',
        'التجربة المهنية',
        'مطوّرة رئيسية، شركة «أطلس» للأداء الإلكتروني\t2020 - 2024',
        '• إنجاز منصة للفوترة الإلكترونية يستعملها أربعمائة تاجر.',
        '• تحسين زمن الاستجابة بنسبة 38%، ونشر الخدمات على Docker و Kubernetes.',
        'مطوّرة، تعاونية أركان الرقمية\t2017 - 2020',
        '• متجر إلكتروني بثلاث لغات (العربية والفرنسية والإنجليزية).',
        '• برمجة وحدات بلغة C++ ولغة C#، وإدارة قواعد بيانات PostgreSQL.',
        '',
        'التكوين',
        'دبلوم مهندس الدولة في هندسة البرمجيات، 2017',
        '',
        'المهارات',
        'إدارة المشاريع، تحليل البيانات، التسويق الرقمي، المحاسبة، لا سيّما الأنظمة الآلية',
      ].join('\n'),
    );
  });

  test('of two columns: the right one first', async () => {
    const lines = await readFixture('cv-ar-deux-colonnes.pdf');
    const order = ['يوسف بنسعيد', 'المهارات', 'اللغات', 'التجربة', 'التكوين'];
    expect(lines.filter((text) => order.includes(text))).toEqual(order);
    expect(lines).toContain('Python و SQL');
    expect(lines).toContain(
      'إعداد لوحات قيادة أسبوعية لفائدة مديرية المبيعات، وتنظيف البيانات الواردة من ستين نقطة بيع، والتنبؤ بالطلب على المنتجات الموسمية.',
    );
  });

  test('from a word processor', async () => {
    const lines = await readFixture('cv-ar-libreoffice.pdf');
    expect(lines).toContain('• استعمال برنامج SAP وبرنامج Excel بشكل يومي');
    expect(lines).toContain('2015 - 2019\tمساعدة إدارية، مكتب محاسبة (مثال)');
    expect(lines).toContain('تدبير الموارد البشرية، قانون الشغل، التواصل، اللغة الفرنسية (جيد جدا)');
  });

  test('set in Typst', async () => {
    const lines = await readFixture('cv-ar-typst.pdf');
    expect(lines).toContain('• أمن الشبكات (VPN، جدران الحماية)');
    expect(lines).toContain(
      'مسؤول عن صيانة شبكة تضم مائتي حاسوب، وتدبير الخوادم Linux و Windows Server، وضمان النسخ الاحتياطي اليومي للبيانات لدى مقاولة صغيرة بمدينة أكادير.',
    );
  });
});

describe('what a reader would see', () => {
  const picture = streamOf(
    Buffer.alloc(100),
    '/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray',
  );
  const withPicture = (content: string): TinyPdf => ({
    pages: [content],
    objects: [picture],
    resources: '/XObject << /Picture 1000 0 R >>',
  });
  const fullPage = 'q 595 0 0 842 0 0 cm /Picture Do Q\n';

  test('white on a dark band is read, white on the page is not', async () => {
    const band = '0.1 0.2 0.3 rg 0 700 595 142 re f 1 1 1 rg\n';
    expect(await readPages(band + line('Atlas Paiement', 50, 750) + line('Cobol', 50, 300))).toBe('Atlas Paiement');
  });

  test('neither what is transparent, nor outside the page, nor outside a clip, nor in a hidden layer', async () => {
    const seen = line('Casablanca', 50, 700);
    expect(await readPages(`${seen}3 Tr ${line('invisible', 50, 600)}`)).toBe('Casablanca');
    expect(await readPages(seen + line('beyond', 700, 600))).toBe('Casablanca');
    expect(await readPages(`${seen}q 0 0 10 10 re W n ${line('clipped', 50, 600)} Q`)).toBe('Casablanca');
    const layered = writeTinyPdf({
      pages: [`${seen}/OC /Layer BDC ${line('off', 50, 600)} EMC`],
      objects: ['<< /Type /OCG /Name (Layer) >>'],
      resources: '/Properties << /Layer 1000 0 R >>',
      catalogue: '/OCProperties << /OCGs [1000 0 R] /D << /OFF [1000 0 R] >> >>',
    });
    expect((await readPdf(layered, DEFAULT_LIMITS)).text).toBe('Casablanca');
  });

  test('words under a patch painted later are not read; under a highlighter they are', async () => {
    const words = line('Kubernetes', 50, 700);
    const patch = '1 1 1 rg 40 690 200 30 re f ';
    expect(await readPages(line('Docker', 50, 600) + words + patch)).toBe('Docker');
    const highlighted = writeTinyPdf({
      pages: [`${words}/Half gs 1 1 0 rg 40 690 200 30 re f`],
      resources: '/ExtGState << /Half << /ca 0.5 >> >>',
    });
    expect((await readPdf(highlighted, DEFAULT_LIMITS)).text).toBe('Kubernetes');
  });

  test('a heading whose letters are the stencil of a coloured patch', async () => {
    const heading = `BT /F 20 Tf 7 Tr 50 700 Td (Projets) Tj ET 0 0.4 0.3 rg 40 690 200 30 re f`;
    expect(await readPages(`q ${heading} Q`)).toBe('Projets');
  });

  test('the recognised text of a scanned page, though it is not painted', async () => {
    const words = 'Responsable administrative et comptable depuis 2015';
    const scanned = withPicture(`${fullPage}3 Tr ${line(words, 50, 700)}`);
    expect((await readPdf(writeTinyPdf(scanned), DEFAULT_LIMITS)).text).toBe(words);
  });

  test('but a scanned page with a stamp on it has no text layer', async () => {
    const stamped = writeTinyPdf(withPicture(fullPage + line('Page 1', 500, 20)));
    await expect(readPdf(stamped, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'no-text-layer' });
  });

  test('a word drawn twice for boldness is one word', async () => {
    expect(await readPages(line('Agadir', 50, 700) + line('Agadir', 50.4, 700))).toBe('Agadir');
  });
});

describe('a file that cannot be read', () => {
  test('with a password is encrypted; locked against change only, it is read', async () => {
    await expect(readPdf(await fixture('encrypted.pdf'), DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'encrypted' });
    expect(await readFixture('locked-but-readable.pdf')).toContain('Fundraising');
  });

  test('a scan without recognised text', async () => {
    await expect(readPdf(await fixture('scan.pdf'), DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'no-text-layer' });
  });

  test('cut short anywhere is corrupt, never half a CV', async () => {
    const whole = await fixture('cv-en-libreoffice.pdf');
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const part = whole.slice(0, Math.floor(whole.length * share));
      await expect(readPdf(part, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'corrupt' });
    }
  });

  test('of sixty-one pages has too many; of sixty it is read', async () => {
    const pages = (count: number) =>
      writeTinyPdf({ pages: Array.from({ length: count }, (_, n) => line(`Page ${n}`, 50, 700)) });
    await expect(readPdf(pages(61), DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'too-many-pages' });
    expect((await readPdf(pages(60), DEFAULT_LIMITS)).pages).toBe(60);
  });

  test('with more text than allowed', async () => {
    const bytes = writeTinyPdf({ pages: [line('Tiznit et Oujda', 50, 700)] });
    await expect(readPdf(bytes, { ...DEFAULT_LIMITS, characters: 10 })).rejects.toMatchObject({
      code: 'too-much-text',
    });
  });
});

describe('how lines stand', () => {
  const linesOf = async (name: string) =>
    (await readPdf(await fixture(name), DEFAULT_LIMITS)).lines.map((line) => ({
      ...line,
      size: Math.round(line.size * 2) / 2,
    }));

  test('size, weight, column and space above tell headings from text', async () => {
    const lines = await linesOf('cv-fr-deux-colonnes.pdf');
    const [name, heading, post] = ['Yasmine', 'EXPÉRIENCE', 'Développeuse full-stack, Atlas Paiement\t2021 – 2024'].map(
      (text) => lines.find((line) => line.text === text),
    );
    expect(name).toMatchObject({ page: 1, block: 0, bold: true, size: 22 });
    expect(heading).toMatchObject({ page: 1, block: 1, bold: true, size: 12 });
    expect(post).toMatchObject({ bold: true, size: 10.5, apart: true });
    expect(lines.find((line) => line.text === 'Technopolis, Salé')).toMatchObject({ bold: false, size: 10.5 });
  });

  test('the lines, one after the other, are the text up to its links', async () => {
    const { text, lines } = await readPdf(await fixture('cv-fr-deux-colonnes.pdf'), DEFAULT_LIMITS);
    const joined = lines.map((line, index) => (index === 0 ? '' : line.apart ? '\n\n' : '\n') + line.text).join('');
    expect(text.startsWith(joined)).toBe(true);
    expect(text.slice(joined.length)).toBe('\nhttps://www.linkedin.com/in/yasmine-tazi-exemple');
  });

  test('a narrow gap that several rows share parts a label from what it labels', async () => {
    const rows = ['Langages', 'Serveurs', 'Nuages'].map(
      (label, n) => line(label, 50, 700 - 14 * n) + line('a, b', 104, 700 - 14 * n),
    );
    expect(await readPages(rows.join(''))).toBe('Langages\ta, b\nServeurs\ta, b\nNuages\ta, b');
  });

  test('addresses and dates do not run on from a full line', async () => {
    const page = ['Rue des Oliviers, Casablanca, Maroc', 'nom@example.com', '2019 a 2021, Chef de projet'].map(
      (text, n) => line(text, 50, 700 - 12 * n),
    );
    expect(await readPages(page.join(''))).toBe(
      'Rue des Oliviers, Casablanca, Maroc\nnom@example.com\n2019 a 2021, Chef de projet',
    );
  });
});
