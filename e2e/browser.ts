import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';

export const languages = ['fr', 'ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** A phone and a desk, in CSS pixels. */
export const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;
export type Screen = keyof typeof screens;

/** Every language at every width: what each page must hold. */
export const settings = languages.flatMap((language) =>
  (Object.keys(screens) as Screen[]).map((screen) => ({ language, screen })),
);

let browser: Browser;

/** Opens Chromium for the stories of a file. */
export function openBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser?.close());
}

export interface Reader {
  language?: Language;
  screen?: Screen;
  theme?: 'light' | 'dark';
  /** Without script, as the pages must work for reading and submitting. */
  script?: boolean;
}

/** A person at a fresh browser, with nothing remembered. */
export async function newReader({
  language = 'fr',
  screen = 'desk',
  theme = 'light',
  script = true,
}: Reader = {}): Promise<{
  context: BrowserContext;
  page: Page;
}> {
  const address = inject('address');
  const context = await browser.newContext({
    baseURL: address,
    viewport: screens[screen],
    hasTouch: screen === 'phone',
    colorScheme: theme,
    javaScriptEnabled: script,
    locale: { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' }[language],
    timezoneId: 'Africa/Casablanca',
  });
  await context.addCookies([{ name: 'lang', value: language, url: address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page };
}

/** What a page must hold wherever it is shown: one title, the right language and direction, fit and accessible. */
export async function expectWellMade(page: Page, language: Language): Promise<void> {
  expect(await page.getAttribute('html', 'lang'), page.url()).toBe(language);
  expect(await page.getAttribute('html', 'dir'), page.url()).toBe(language === 'ar' ? 'rtl' : 'ltr');
  expect(await page.locator('h1').count(), page.url()).toBe(1);
  expect(await sharedIds(page), page.url()).toEqual([]);
  await expectToFit(page);
  await expectAccessible(page);
}

/** Ids that more than one element has: what points to them reaches only the first. */
async function sharedIds(page: Page): Promise<string[]> {
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/**
 * The same at every width, without reading the page again; leaves the reader at the last width. Keeps a picture of each
 * under `name`, `<name>-<language>-<screen>`.
 */
export async function expectWellMadeEverywhere(page: Page, language: Language, name: string): Promise<void> {
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await picture(page, `${name}-${language}-${screen}`);
    await expectWellMade(page, language);
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    place: Document,
    options: object,
  ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** Runs axe-core on the page as it stands: no serious or critical finding; names each with its first place. */
export async function expectAccessible(page: Page): Promise<void> {
  // By the debugger: the page's own policy lets no script in line, and must not be loosened for the test.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
  });
  expect(findings, page.url()).toEqual([]);
}

/** Nothing reaches out of the screen: a page that scrolls sideways on a phone is broken. Names what does. */
export async function expectToFit(page: Page): Promise<void> {
  const outside = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const cutOff = (element: Element): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return wide.concat(
      [...document.body.querySelectorAll('*')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (right > width + 1 || left < -1) && element.checkVisibility() && !cutOff(element);
        })
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`),
    );
  });
  expect(outside, page.url()).toEqual([]);
}

/** Keeps a picture for the README and for our own eyes when FONDOUK_SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env.FONDOUK_SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: options.fullPage ?? false });
}
