import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Role } from '../src/access/actor.ts';
import { roleNames } from '../src/access/role-names.ts';
import { type Translate, translator } from '../src/texts/translate.ts';
import { type Language, newReader, type Reader } from './browser.ts';
import { mailTo } from './mail.ts';

/** The words on the buttons, from the same catalogues as the pages. */
export function wordsOf(language: Language): Translate {
  return translator(language);
}

/** Presses the button that sends a form, and waits for the page that answers. */
export async function send(page: Page, button: string | Locator): Promise<void> {
  const pressed = typeof button === 'string' ? page.locator(button) : button;
  await Promise.all([page.waitForEvent('domcontentloaded'), pressed.click()]);
}

/** Enters the demo by a click in a role, and stands at `/home`. */
export async function enterDemo(page: Page, role: Role, language: Language): Promise<void> {
  const t = wordsOf(language);
  await page.goto('/demo');
  const enter = t('access.demo_enter', { role: t(roleNames[role]) });
  await send(page, page.getByRole('button', { name: enter, exact: true }));
  expect(new URL(page.url()).pathname).toBe('/home');
}

/** An address that nobody has had yet, also where the stories run again on the same data. */
export function newAddress(name: string): string {
  return `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@example.org`;
}

/** Posts a form as a page of ours does, without showing it; for what a story only needs to have happened. */
export async function post(context: BrowserContext, path: string, form: Record<string, string>): Promise<number> {
  const address = inject('address');
  const response = await context.request.post(path, { form, headers: { origin: address }, maxRedirects: 0 });
  return response.status();
}

export const firstPassword = 'quatre oliviers au bord du puits';

/** Someone whom the direction invited to the whole network and who accepted, signed in with `firstPassword`. */
export async function newcomer(
  language: Language,
  email: string,
  { role = 'auditor', ...reading }: { role?: Role } & Omit<Reader, 'language'> = {},
): Promise<Awaited<ReturnType<typeof newReader>>> {
  const direction = await newReader({ language });
  await enterDemo(direction.page, 'direction', language);
  await post(direction.context, '/people/invite', { role, email, locale: language });
  await direction.context.close();
  const reader = await newReader({ language, ...reading });
  const { link } = await mailTo(email, '/invitation/');
  const answer = { name: 'Ghita Skalli', password: firstPassword, locale: language };
  expect(await post(reader.context, new URL(link).pathname, answer)).toBe(303);
  return reader;
}

/** Fills the sign-in page and sends it. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await send(page, '#sign-in button');
}

/** Signs out by the menu under the name. */
export async function signOut(page: Page): Promise<void> {
  await page
    .locator('.menu', { has: page.locator('.account-name') })
    .locator('summary')
    .click();
  await send(page, 'form[action="/sign-out"] button');
  expect(new URL(page.url()).pathname).toBe('/');
}
