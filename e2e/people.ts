import type { Page } from 'playwright-core';
import type { Role } from '../src/access/actor.ts';
import { roleNames } from '../src/access/role-names.ts';
import { type Translate, translator } from '../src/texts/translate.ts';
import type { Language } from './browser.ts';

/** The words on the buttons, from the same catalogues as the pages. */
export function wordsOf(language: Language): Translate {
  return translator(language);
}

/** Enters the demo by a click in a role, and stands at `/home`. */
export async function enterDemo(page: Page, role: Role, language: Language): Promise<void> {
  const t = wordsOf(language);
  await page.goto('/demo');
  await page.getByRole('button', { name: t('access.demo_enter', { role: t(roleNames[role]) }), exact: true }).click();
  await page.waitForURL('/home');
}
