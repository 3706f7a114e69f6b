import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Role } from '../src/access/actor.ts';
import { type Language, languages, newReader, openBrowser } from './browser.ts';
import { enterDemo } from './people.ts';

openBrowser();

/** Pages of every kind, as visitors and roles see them; queries must survive the change of language. */
const pages: Record<'visitor' | Role, readonly string[]> = {
  visitor: [
    '/',
    '/sites',
    '/sites/casablanca',
    '/companies?site=agadir&phase=incubation&page=2',
    '/figures?on=2022-11-04',
    '/figures/turnover_rate?on=2022-11-04',
    '/sign-in?back=%2Fneeds',
    '/password/forgotten',
    '/demo',
    '/api/docs',
    '/nowhere?really=not',
  ],
  direction: ['/home', '/people?role=coach', '/people/invite?role=site_manager', '/journal', '/registers', '/account'],
  site_manager: ['/home'],
  coach: ['/home'],
  founder: ['/home', '/needs', '/needs/new'],
  talent: ['/home', '/talents/me'],
  jury_member: ['/home'],
  partner: ['/home'],
  auditor: ['/home', '/figures/residents?on=2022-11-04&sort=since&order=desc&page=2', '/account/tokens'],
};

/** Words that give a language away; each must stand alone. None is a name or a word of another of the three. */
const tellTale: Record<'fr' | 'en', RegExp> = {
  fr: /(?<![\p{L}’'])(les|des|une|avec|pour|dans|votre|vous|nous|cette|être|aucun|aucune|voir|depuis)(?![\p{L}’'])/giu,
  en: /(?<![\p{L}’'-])(the|and|with|your|from|this|have|which|what|since|none)(?![\p{L}’'-])/giu,
};

/** Words of other languages in the page's own sentences. Names, quotations and what is marked with its language are not. */
async function foreignWords(page: Page, language: Language): Promise<string[]> {
  const text = await page.evaluate((own) => {
    const marked = `[lang]:not(html):not([lang="${own}"])`;
    const apart = ['bdi', 'q', 'code', 'pre', 'datalist', 'option', '.marked-text', 'svg'].join(',');
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder?.checkVisibility() && !holder.closest(apart) && !holder.closest(marked))
        words.push(node.textContent ?? '');
    }
    return words.join(' · ');
  }, language);
  const foreign = language === 'fr' ? [tellTale.en] : language === 'en' ? [tellTale.fr] : [tellTale.fr, tellTale.en];
  return foreign.flatMap((words) =>
    [...text.matchAll(words)].map(
      ({ index, 0: word }) => `${word}: ${text.slice(Math.max(0, index - 40), index + 40)}`,
    ),
  );
}

/** Keys of the catalogues that stand where their words should. */
async function messageKeys(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/\b(web|access|network|figures|talents|registers|journal|api)\.[a-z_]+\b/g) ?? [];
}

/** Numbers that do not run from left to right on the screen, as they must in every language. */
async function reversedNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reversed: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const place = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility()) continue;
      for (const { index, 0: number } of (node.textContent ?? '').matchAll(/\d+(?:[\u202f.,:]\d+)+|\d{2,}/g)) {
        const first = place(node, index);
        const last = place(node, index + number.length - 1);
        if (first.top === last.top && first.left > last.left) reversed.push(number);
      }
    }
    return reversed;
  });
}

for (const [who, paths] of Object.entries(pages) as [keyof typeof pages, readonly string[]][]) {
  test(`the language changes, the page and its query stay, and no word is left behind: ${who}`, async () => {
    const { page, context } = await newReader({ language: 'fr' });
    if (who !== 'visitor') await enterDemo(page, who, 'fr');
    for (const path of paths) {
      await page.goto(path);
      const asked = new URL(page.url());
      for (const language of [...languages.slice(1), languages[0]]) {
        await page.locator(`.shell-tools > .languages a[lang=${language}]`).click();
        await page.waitForURL((url) => url.searchParams.get('lang') === language);
        const now = new URL(page.url());
        expect(now.pathname).toBe(asked.pathname);
        for (const [name, value] of asked.searchParams) expect(now.searchParams.get(name), name).toBe(value);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(await messageKeys(page), page.url()).toEqual([]);
        expect(await reversedNumbers(page), page.url()).toEqual([]);
        expect(await foreignWords(page, language), page.url()).toEqual([]);
      }
    }
    await context.close();
  });
}

test('the check for words of another language finds them where they are', async () => {
  const { page, context } = await newReader({ language: 'fr' });
  await page.goto('/');
  expect((await foreignWords(page, 'en')).length).toBeGreaterThan(10);
  expect((await foreignWords(page, 'ar')).length).toBeGreaterThan(10);
  await page.goto('/?lang=en');
  expect((await foreignWords(page, 'fr')).length).toBeGreaterThan(10);
  await context.close();
});
