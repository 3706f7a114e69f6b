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
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
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
export async function newReader({ language = 'fr', screen = 'desk', theme = 'light', script = true }: Reader = {}): Promise<{
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

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Runs axe-core on the page as it stands: no serious or critical finding; names each with its first place. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.addScriptTag({ path: axeSource });
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
  });
  expect(findings, page.url()).toEqual([]);
}

/** Nothing wider than the screen: a page that scrolls sideways on a phone is broken. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Keeps a picture for the README and for our own eyes when FONDOUK_SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env.FONDOUK_SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: options.fullPage ?? false });
}
