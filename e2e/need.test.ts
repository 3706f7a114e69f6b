import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contractNames } from '../src/talents/words.ts';
import {
  expectWellMadeEverywhere,
  type Language,
  languages,
  newReader,
  openBrowser,
  picture,
  screens,
} from './browser.ts';
import { pastedOffers, plainWords, type WrittenNeed } from './needs.ts';
import { enterDemo, send, wordsOf } from './people.ts';

openBrowser();

const understand = 'form[action="/needs/new"] button';
const correct = 'form[action$="/skills"] button';
const card = '.ranking > li';

/** Writes the need and sends it; gives how long the founder waited for the ranking, in milliseconds. */
async function write(page: Page, need: WrittenNeed): Promise<number> {
  await page.goto('/needs/new');
  await page.fill('#field-title', need.title);
  await page.fill('#field-text', need.text);
  const sent = performance.now();
  await send(page, understand);
  const waited = performance.now() - sent;
  expect(new URL(page.url()).pathname).toMatch(/^\/needs\/[0-9a-f-]{36}$/);
  return waited;
}

/** The skills as the page says it understood them, by how much they matter. */
async function understood(page: Page): Promise<Map<string, string>> {
  const skills = await page
    .locator('select[name^="skill:"]')
    .evaluateAll((selects) =>
      selects.map((one) => [(one as HTMLSelectElement).name, (one as HTMLSelectElement).value]),
    );
  return new Map(skills.map(([name, value]) => [String(name).slice('skill:'.length), String(value)]));
}

async function expectUnderstood(page: Page, need: WrittenNeed): Promise<void> {
  const skills = await understood(page);
  for (const skill of need.required) expect(skills.get(skill), skill).toBe('required');
  for (const skill of need.desired ?? []) expect(skills.get(skill), skill).toBe('desired');
  const marked = await page
    .locator('.marked-text mark')
    .evaluateAll((marks) =>
      marks.map((mark) => ({ words: mark.firstChild?.textContent ?? '', skill: mark.getAttribute('title') ?? '' })),
    );
  for (const words of need.words) expect(marked.map((mark) => mark.words).join(' · ')).toContain(words);
  for (const mark of marked) expect(mark.skill, mark.words).not.toBe('');
}

/** Every talent on the page has a line for each skill asked, and the lines add up to the score. */
async function expectReasons(page: Page): Promise<void> {
  const asked = (await understood(page)).size;
  const cards = page.locator(card);
  expect(await cards.count()).toBeGreaterThanOrEqual(10);
  const reasons = await cards.evaluateAll((items) => items.map((item) => item.querySelectorAll('.reason').length));
  expect(new Set(reasons)).toEqual(new Set([asked]));
  const words = await cards.locator('.reason-words').allTextContents();
  expect(words.filter((text) => text.trim() === '')).toEqual([]);
}

async function expectEmptyRefused(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language);
  await page.goto('/needs/new');
  await send(page, understand);
  expect(await page.textContent('#field-title-error')).toContain(t('talents.need_title_short'));
  expect(await page.textContent('#field-text-error')).toContain(t('talents.need_text_short'));
}

const titles = (page: Page) => page.locator(`${card} .card-title`).allTextContents();

for (const language of languages) {
  const t = wordsOf(language);

  test(`a founder writes a need in plain words, corrects it, and the ranking follows: ${language}`, async () => {
    const { page, context } = await newReader({ language });
    await enterDemo(page, 'founder', language);
    await page.getByRole('link', { name: t('network.need_post') }).click();
    await page.waitForURL('/needs/new');
    await expectWellMadeEverywhere(page, language, 'need-new');
    await expectEmptyRefused(page, language);
    await expectWellMadeEverywhere(page, language, 'need-refused');

    const need = plainWords[language];
    const waited = await write(page, need);
    console.log(`need in plain words, ${language}: understood and ranked in ${Math.round(waited)} ms`);
    expect(await page.textContent('.shell-notices')).toContain(t('talents.need_posted_notice'));
    await expectUnderstood(page, need);
    await expectReasons(page);
    await expectWellMadeEverywhere(page, language, 'need-understood');
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      await page
        .locator(card)
        .first()
        .evaluate((first) => first.scrollIntoView());
      await picture(page, `need-${language}-${screen}`);
    }

    // One skill does not matter after all, and one was forgotten.
    const [dropped = ''] = need.required;
    const before = await titles(page);
    await page.selectOption(`select[name="skill:${dropped}"]`, 'none');
    await page.fill('#field-add', 'kubernetes');
    await send(page, correct);
    expect(await page.textContent('.shell-notices')).toContain(t('talents.reranked'));
    const skills = await understood(page);
    expect(skills.has(dropped)).toBe(false);
    expect(skills.get('kubernetes')).toBe('required');
    expect(await titles(page)).not.toEqual(before);
    await expectReasons(page);

    // A word that means no skill is said so, and changes nothing.
    await page.fill('#field-add', 'zzzzzz');
    await send(page, correct);
    expect(await page.textContent('.shell-notices')).toContain(t('talents.skill_unknown', { skill: 'zzzzzz' }));
    expect(await understood(page)).toEqual(skills);
    await context.close();
  });

  test(`a pasted offer is understood; filters narrow the ranking and their address can be kept: ${language}`, async () => {
    const { page, context } = await newReader({ language, screen: 'phone' });
    await enterDemo(page, 'founder', language);
    const need = pastedOffers[language];
    const waited = await write(page, need);
    console.log(`pasted offer, ${language}: understood and ranked in ${Math.round(waited)} ms`);
    await expectUnderstood(page, need);
    await expectReasons(page);
    await expectWellMadeEverywhere(page, language, 'offer');

    const lead = () => page.textContent('#ranking .section-lead');
    const everyone = await lead();
    await page.selectOption('#field-contract', 'internship');
    await page.check('input[name=remote]');
    await send(page, 'main search button');
    expect(await lead()).not.toBe(everyone);
    // Who did not say what they look for stays in: unknown is never a no.
    const others = (['job', 'mission', 'cofounder'] as const).map((contract) => t(contractNames[contract]));
    for (const facts of await page.locator(`${card} .facts`).allTextContents()) {
      const wishes = facts.split(' · ');
      if (wishes.some((wish) => others.includes(wish))) expect(wishes).toContain(t(contractNames.internship));
    }
    const kept = page.url();
    await page.goto('/home');
    await page.goto(kept);
    expect(await page.inputValue('#field-contract')).toBe('internship');
    await expectWellMadeEverywhere(page, language, 'offer-filtered');
    await page.getByRole('link', { name: t('talents.filters_reset') }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await lead()).toBe(everyone);

    await page.locator('.pagination a[rel=next]').first().click();
    await page.waitForURL(/page=2/);
    expect(await page.locator('ol.ranking').getAttribute('start')).toBe('21');

    // Closed, it no longer reaches talents; the list keeps it.
    await send(page, 'form[action$="/close"] button');
    expect(await page.textContent('.shell-notices')).toContain(t('talents.need_closed_notice'));
    const { pathname } = new URL(page.url());
    await page.goto('/needs');
    const row = page.locator('tbody tr', { has: page.locator(`a[href="${pathname}"]`) });
    expect(await row.textContent()).toContain(t('talents.need_closed'));
    await expectWellMadeEverywhere(page, language, 'needs');
    await context.close();
  });
}

test('without script, a need is written, corrected and ranked all the same', async () => {
  const { page, context } = await newReader({ language: 'ar', screen: 'phone', script: false });
  await enterDemo(page, 'founder', 'ar');
  await expectEmptyRefused(page, 'ar');
  const need = plainWords.ar;
  await write(page, need);
  await expectUnderstood(page, need);
  await expectReasons(page);
  await page.selectOption('select[name="skill:react"]', 'desired');
  await send(page, correct);
  expect((await understood(page)).get('react')).toBe('desired');
  await expectReasons(page);
  await context.close();
});
