import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectWellMadeEverywhere, type Language, languages, newReader, openBrowser } from './browser.ts';
import { enterDemo, newAddress, newcomer, send, wordsOf } from './people.ts';

openBrowser();

/** CVs of people who do not exist, as different programs write them. */
const fixture = (name: string) => `packages/skills/src/documents/fixtures/${name}`;
const pdfs: Record<Language, string> = { fr: 'cv-fr-latex.pdf', ar: 'cv-ar-typst.pdf', en: 'cv-en-libreoffice.pdf' };
const documents: Record<Language, string> = { fr: 'cv-fr.docx', ar: 'cv-ar.docx', en: 'cv-en.docx' };

const rows = '.skill-list > li';
const said = (page: Page) => page.textContent('.shell-notices');

/** A file of that content, by a name that may lie about it. */
interface Typed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function sendCv(page: Page, file: string | Typed): Promise<void> {
  await page.setInputFiles('#field-cv', file);
  await send(page, 'form[action="/talents/me/cv"] button');
}

/** Every skill found has words, and the words stand in the text that was read. */
async function expectProved(page: Page): Promise<number> {
  const text = ((await page.textContent('#cv .marked-text')) ?? '').replaceAll(/\s+/g, ' ');
  const count = await page.locator(rows).count();
  for (const row of await page.locator(rows).all()) {
    const quotes = await row.locator('q').allTextContents();
    expect(quotes.length, (await row.textContent()) ?? '').toBeGreaterThan(0);
    for (const quote of quotes) expect(text).toContain(quote.replaceAll(/\s+/g, ' '));
  }
  expect(await page.locator('#cv mark').count()).toBeGreaterThanOrEqual(5);
  return count;
}

for (const language of languages) {
  const t = wordsOf(language);

  test(`a talent sends a CV, judges the skills found in it, adds one and chooses who sees them: ${language}`, async () => {
    const { page, context } = await newcomer(language, newAddress('talent'), { role: 'talent' });
    await page.goto('/talents/me');
    expect(await page.textContent('#skills')).toContain(t('talents.skills_none'));
    expect(await page.textContent('.page-header')).toContain(t('talents.visibility_hidden'));
    await expectWellMadeEverywhere(page, language, 'talent-new');

    await sendCv(page, fixture(pdfs[language]));
    const found = await expectProved(page);
    expect(found).toBeGreaterThanOrEqual(5);
    expect(await said(page)).toContain(t('talents.cv_read', { count: found }));
    await expectWellMadeEverywhere(page, language, 'talent-cv');

    // The same file changes nothing; another takes its place.
    await sendCv(page, fixture(pdfs[language]));
    expect(await said(page)).toContain(t('talents.cv_unchanged'));
    await sendCv(page, fixture(documents[language]));
    expect(await page.textContent('main')).toContain(documents[language]);
    expect(await expectProved(page)).toBeGreaterThanOrEqual(5);

    // A refused skill proves nothing any more; a confirmed one stays, with a level.
    const first = page.locator(rows).first();
    const form = await first.locator('form').getAttribute('action');
    const [quote = ''] = await first.locator('q').allTextContents();
    const marks = await page.locator('#cv mark').count();
    await send(page, first.locator('button[value=refused]'));
    const refused = page.locator(rows, { has: page.locator(`form[action="${form}"]`) });
    expect(await refused.textContent()).toContain(t('talents.standing_refused'));
    expect(await page.locator('#cv mark').count(), quote).toBeLessThan(marks);
    const kept = page.locator(rows).nth(1);
    const keptForm = await kept.locator('form').getAttribute('action');
    await kept.locator('select').selectOption('expert');
    await send(page, kept.locator('button[value=confirmed]'));
    const confirmed = page.locator(rows, { has: page.locator(`form[action="${keptForm}"]`) });
    expect(await confirmed.textContent()).toContain(t('talents.standing_confirmed'));
    expect(await confirmed.locator('select').inputValue()).toBe('expert');

    await page.fill('#field-skill', 'kubernetes');
    await send(page, 'form[action="/talents/me/skills"] button');
    expect(await said(page)).toContain(t('talents.skill_added'));
    const added = page.locator(rows, { has: page.locator('form[action$="/kubernetes"]') });
    expect(await added.textContent()).toContain(t('talents.said_by_you'));
    await page.fill('#field-skill', 'zzzzzz');
    await send(page, 'form[action="/talents/me/skills"] button');
    expect(await said(page)).toContain(t('talents.skill_unknown', { skill: 'zzzzzz' }));

    await page.check('input[name=visibility][value=named]');
    await page.fill('#field-city', 'Tiznit');
    await page.check('input[name=contracts][value=internship]');
    await send(page, 'form[action="/talents/me/settings"] button');
    expect(await said(page)).toContain(t('talents.settings_saved'));
    expect(await page.textContent('.page-header')).toContain(t('talents.visibility_named'));
    expect(await page.inputValue('#field-city')).toBe('Tiznit');
    await expectWellMadeEverywhere(page, language, 'talent-ready');
    await context.close();
  });

  test(`a file that cannot be read is refused in a sentence, and what was there stays: ${language}`, async () => {
    const { page, context } = await newcomer(language, newAddress('hostile'), { role: 'talent' });
    await page.goto('/talents/me');
    await sendCv(page, fixture(documents[language]));
    const before = await page.locator('#skills').innerText();
    const scan = await readFile(fixture('scan.pdf'));
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const pdf = (name: string, buffer: Buffer): Typed => ({ name, mimeType: 'application/pdf', buffer });
    const hostile: [string | Typed, string][] = [
      [pdf('photo.pdf', pixel), t('talents.refusal_image')],
      [fixture('encrypted.pdf'), t('talents.refusal_encrypted')],
      [pdf('vide.pdf', Buffer.alloc(0)), t('talents.refusal_empty')],
      [fixture('scan.pdf'), t('talents.refusal_no_text_layer')],
      [pdf('moitie.pdf', scan.subarray(0, scan.length / 2)), t('talents.refusal_corrupt')],
    ];
    for (const [file, sentence] of hostile) {
      await sendCv(page, file);
      expect(await page.textContent('#field-cv-error')).toContain(sentence);
    }
    await expectWellMadeEverywhere(page, language, 'talent-refused');
    await send(page, 'form[action="/talents/me/cv"] button');
    expect(await page.textContent('#field-cv-error')).toContain(t('talents.cv_missing'));
    // More than any form of ours may carry: the frame itself refuses it.
    await sendCv(page, pdf('enorme.pdf', Buffer.alloc(12 * 2 ** 20, 'x')));
    expect(await page.textContent('h1')).toBe(t('web.too_large_title'));
    await page.goto('/talents/me');
    expect(await page.locator('#skills').innerText()).toBe(before);
    await context.close();
  });
}

test('without script, a CV is sent and judged all the same', async () => {
  const { page, context } = await newcomer('fr', newAddress('plain'), { role: 'talent', script: false });
  await page.goto('/talents/me');
  await sendCv(page, fixture('cv-fr-deux-colonnes.pdf'));
  await expectProved(page);
  await send(page, page.locator(rows).first().locator('button[value=refused]'));
  expect(await said(page)).toContain(wordsOf('fr')('talents.skill_refused'));
  await context.close();
});

test('a talent of the demo reads which needs fit, and what is lacking', async () => {
  const { page, context } = await newReader({ language: 'en' });
  await enterDemo(page, 'talent', 'en');
  await page.goto('/talents/me');
  expect(await page.locator('#needs .card').count()).toBeGreaterThan(0);
  await expectWellMadeEverywhere(page, 'en', 'talent-demo');
  await context.close();
});
