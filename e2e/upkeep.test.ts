import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtinTaxonomy } from '../packages/skills/src/index.ts';
import type { Role } from '../src/access/actor.ts';
import { expectToFit, expectWellMadeEverywhere, newReader, openBrowser, screens } from './browser.ts';
import { enterDemo, newAddress, newcomer, post, send, wordsOf } from './people.ts';

openBrowser();

/** Pages of every kind, with the role that sees them. */
const kinds: Record<'visitor' | Role, Record<string, string>> = {
  visitor: { home: '/', sites: '/sites', companies: '/companies', figure: '/figures/turnover_rate?on=2022-11-04' },
  direction: { direction: '/home', registers: '/registers', invite: '/people/invite?role=founder' },
  site_manager: { 'site-manager': '/home' },
  coach: {},
  founder: { need: '/needs' },
  talent: { talent: '/talents/me' },
  jury_member: {},
  partner: {},
  auditor: { journal: '/journal' },
};

for (const [who, pages] of Object.entries(kinds) as [keyof typeof kinds, Record<string, string>][]) {
  if (Object.keys(pages).length === 0) continue;
  test(`the night theme reads as well as the day's: ${who}`, async () => {
    const { page, context } = await newReader({ language: 'fr', theme: 'dark' });
    if (who !== 'visitor') await enterDemo(page, who, 'fr');
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      if (name === 'need') await Promise.all([page.waitForURL(/\/needs\/./), page.click('tbody a')]);
      await expectWellMadeEverywhere(page, 'fr', `night-${name}`);
    }
    await context.close();
  });
}

test('the theme is chosen in the menu, kept on every page, and given back to the device', async () => {
  const { page, context } = await newReader({ language: 'en', script: false });
  const t = wordsOf('en');
  const choose = async (label: string) => {
    await page.locator('form[action="/theme"]').locator('xpath=..').locator('summary').click();
    await send(page, page.getByRole('button', { name: label }));
  };
  await page.goto('/figures?on=2022-11-04');
  await choose(t('web.theme_dark'));
  expect(new URL(page.url()).search).toBe('?on=2022-11-04');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.goto('/sites');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await choose(t('web.theme_system'));
  expect(await page.getAttribute('html', 'data-theme')).not.toBe('dark');
  await context.close();
});

/** One word as long as a field allows: nothing in it to break a line at. */
const longWord = (length: number) => 'Aourirnait'.repeat(length / 10);

test('names and texts of the greatest length stay on the page', async () => {
  const { page, context } = await newcomer('fr', newAddress('long'), { role: 'talent' });
  await post(context, '/account/details', { name: longWord(120), locale: 'ar' });
  const words = builtinTaxonomy()
    .skills.slice(0, 300)
    .map(({ labels }) => labels.ar);
  await page.goto('/talents/me?lang=ar');
  const cv = [longWord(1000), ...words].join('\n');
  await page.setInputFiles('#field-cv', {
    name: `${longWord(150)}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(cv),
  });
  await send(page, 'form[action="/talents/me/cv"] button');
  expect(await page.locator('.skill-list > li').count()).toBeGreaterThan(200);
  await expectWellMadeEverywhere(page, 'ar', 'long-talent');
  await page.goto('/home');
  await expectWellMadeEverywhere(page, 'ar', 'long-home');
  await context.close();
});

test('an offer of twenty thousand characters is still answered', async () => {
  const { page, context } = await newReader({ language: 'fr' });
  await enterDemo(page, 'founder', 'fr');
  const { skills } = builtinTaxonomy();
  const text = skills
    .map(({ labels }) => `- ${labels.fr}`)
    .join('\n')
    .padEnd(20_000, ' a')
    .slice(0, 19_990);
  await page.goto('/needs/new');
  await page.fill('#field-title', longWord(150));
  await page.fill('#field-text', text);
  const sent = performance.now();
  await send(page, 'form[action="/needs/new"] button');
  console.log(`20,000 characters, understood and ranked in ${Math.round(performance.now() - sent)} ms`);
  expect(await page.locator('select[name^="skill:"]').count()).toBeGreaterThan(200);
  // Twelve thousand reasons: axe would take a minute over them, and has seen the like in the other stories.
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size);
    await expectToFit(page);
  }
  // Too long: said, and what was typed is not lost.
  await page.goto('/needs/new');
  await page.fill('#field-title', 'Trop long');
  await page.fill('#field-text', 'mot '.repeat(5_100));
  await send(page, 'form[action="/needs/new"] button');
  expect(await page.textContent('#field-text-error')).toContain(wordsOf('fr')('web.too_long', { maximum: 20_000 }));
  expect((await page.inputValue('#field-text')).length).toBeGreaterThan(20_000);
  await context.close();
});

async function expectEmpty(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  expect(await page.locator('main .empty').count(), path).toBeGreaterThan(0);
  await expectWellMadeEverywhere(page, 'en', `empty-${name}`);
}

test('empty lists say why they are empty', async () => {
  const { page, context } = await newReader({ language: 'en' });
  await expectEmpty(page, '/companies?text=zzzzzz', 'companies');
  await enterDemo(page, 'direction', 'en');
  await expectEmpty(page, '/people?text=zzzzzz', 'people');
  await expectEmpty(page, '/journal?author=zzzzzz', 'journal');
  await expectEmpty(page, '/figures/residents?on=1960-01-01', 'rows');
  await context.close();
});
