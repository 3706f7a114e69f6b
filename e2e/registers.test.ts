import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import sectors from '../src/network/reference/sectors.json' with { type: 'json' };
import { expectWellMadeEverywhere, type Language, languages, newReader, openBrowser } from './browser.ts';
import { enterDemo, send, wordsOf } from './people.ts';

openBrowser();

const upload = 'form[action="/registers/imports"] button';
const confirm = 'form[action$="/confirm"] button';

/** Names that nobody has had yet, also where the stories run again on the same data. */
function newCompanies() {
  const mark = Date.now().toString(36).slice(-5);
  const digits = () => Array.from({ length: 15 }, () => Math.floor(Math.random() * 10)).join('');
  return {
    names: [`Atlas ${mark}`, `أطلس ${mark}`, `Souss & fils ${mark}`] as const,
    ices: [digits(), digits(), digits()] as const,
  };
}

/** A file as a spreadsheet in that language writes it: its headers, its words, semicolons. */
function fileIn(language: Language, rows: readonly (readonly string[])[]): string {
  const t = wordsOf(language);
  const header = [
    t('registers.field_name'),
    t('registers.field_ice'),
    t('registers.field_sector'),
    t('registers.field_city'),
    t('registers.field_founded_on'),
  ];
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n');
}

async function sendFile(page: Page, content: string | Buffer, name = 'companies.csv'): Promise<void> {
  await page.goto('/registers');
  await page.setInputFiles('#field-file', { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await send(page, upload);
}

const problems = (page: Page) =>
  page
    .locator('#problems tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

const count = async (page: Page, label: string) =>
  Number(await page.locator('.stat', { hasText: label }).locator('.stat-value').textContent());

for (const language of languages) {
  const t = wordsOf(language);
  const sector = sectors.find(({ id }) => id === 'software')?.name[language] ?? '';

  test(`the direction imports companies: errors named, preview, all or nothing, once: ${language}`, async () => {
    const { page, context } = await newReader({ language });
    const { names, ices } = newCompanies();
    await enterDemo(page, 'direction', language);
    await page.goto('/registers');
    await expectWellMadeEverywhere(page, language, 'registers');

    // What is wrong is named by row and column, as the spreadsheet counts; nothing can be confirmed.
    await sendFile(
      page,
      fileIn(language, [
        [names[0], ices[0], sector, 'Rabat', '04/11/2019'],
        [names[1], '12345', sector, 'Agadir', '2020-01-31'],
        [names[2], ices[2], 'astrologie', 'Agadir', '31/02/2020'],
      ]),
    );
    expect(await page.locator(confirm).count()).toBe(0);
    const found = await problems(page);
    const expected = [
      ['3', t('registers.field_ice'), t('registers.problem_wrong_ice', { value: '12345' })],
      ['4', t('registers.field_sector'), t('registers.problem_unknown_sector', { value: 'astrologie' })],
      ['4', t('registers.field_founded_on'), t('registers.problem_wrong_day', { value: '31/02/2020' })],
    ];
    expect(found).toHaveLength(expected.length);
    for (const [row = '', column = '', sentence = ''] of expected) {
      const problem = found.find(([, where, what]) => where?.includes(column) && what?.includes(sentence));
      expect(problem?.[0], sentence).toBe(row);
    }
    await expectWellMadeEverywhere(page, language, 'import-wrong');
    await send(page, 'form[action$="/cancel"] button');
    expect(await page.textContent('.shell-notices')).toContain(t('registers.cancelled'));

    // The right file: seen first, then taken in as a whole.
    const right = fileIn(
      language,
      names.map((name, index) => [name, ices[index] ?? '', sector, 'Rabat', '04/11/2019']),
    );
    await sendFile(page, right);
    expect(await count(page, t('registers.rows_added'))).toBe(3);
    expect(await page.locator('#effects tbody tr').count()).toBe(3);
    await expectWellMadeEverywhere(page, language, 'import-preview');
    await send(page, confirm);
    const register = t('registers.companies');
    expect(await page.textContent('.shell-notices')).toContain(
      t('registers.imported', { register, added: 3, changed: 0 }),
    );
    await page.goto(`/companies?text=${encodeURIComponent(names[1])}`);
    expect(await page.locator('main .card').first().textContent()).toContain(names[1]);

    // The same file again says nothing new; another city changes one row.
    await sendFile(page, right);
    expect(await page.textContent('main')).toContain(t('registers.verdict_nothing'));
    expect(await page.locator(confirm).count()).toBe(0);
    await sendFile(page, right.replace('Rabat', 'Oujda'));
    expect(await count(page, t('registers.rows_changed'))).toBe(1);
    expect(await count(page, t('registers.rows_same'))).toBe(2);
    await send(page, confirm);

    // The journal keeps the reason, and the register can be taken away again.
    await page.goto('/journal');
    expect(await page.locator('tbody tr').first().textContent()).toContain(
      t('registers.reason_default', { register, file: 'companies.csv' }),
    );
    await page.goto('/registers');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href="/registers/exports/companies/csv"]'),
    ]);
    const text = await readFile(await csv.path(), 'utf8');
    expect(text.split('\r\n')[0]).toContain(t('registers.field_ice'));
    expect(text).toContain(names[1]);
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href="/registers/exports/companies/xlsx"]'),
    ]);
    expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK');
    await context.close();
  });

  test(`a file that is no register is refused in a sentence: ${language}`, async () => {
    const { page, context } = await newReader({ language, script: false });
    await enterDemo(page, 'direction', language);
    await sendFile(page, Buffer.alloc(0), 'vide.csv');
    expect(await page.textContent('#field-file-error')).toContain(t('registers.refusal_empty'));
    await sendFile(page, 'PK\u0003\u0004 and nothing more', 'abime.xlsx');
    expect(await page.textContent('#field-file-error')).toContain(t('registers.refusal_corrupt'));
    await sendFile(page, fileIn(language, []), 'entete.csv');
    expect(await page.textContent('#field-file-error')).toContain(t('registers.refusal_no_rows'));
    await page.goto('/registers');
    await send(page, upload);
    expect(await page.textContent('#field-file-error')).toContain(t('registers.import_missing'));
    // Columns that tell nothing are asked for.
    await sendFile(page, 'x;y\r\n1;2', 'xy.csv');
    expect(await page.textContent('main')).toContain(t('registers.unknown_register'));
    await context.close();
  });
}

test('an auditor takes registers away but brings none in', async () => {
  const { page, context } = await newReader({ language: 'en' });
  await enterDemo(page, 'auditor', 'en');
  await page.goto('/registers');
  expect(await page.locator(upload).count()).toBe(0);
  expect(await page.locator('a[href="/registers/exports/companies/csv"]').count()).toBe(1);
  await expectWellMadeEverywhere(page, 'en', 'registers-auditor');
  await context.close();
});
