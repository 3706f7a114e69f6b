import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Role } from '../src/access/actor.ts';
import type { MessageKey } from '../src/texts/catalogues.ts';
import { expectWellMadeEverywhere, languages, newReader, openBrowser } from './browser.ts';
import { enterDemo, wordsOf } from './people.ts';

openBrowser();

/** What each role finds at home: the headings of its blocks. */
const blocks: Record<Role, readonly MessageKey[]> = {
  direction: [
    'network.home_direction',
    'network.figures_compared',
    'network.sites_to_watch',
    'network.occupancy_by_site',
    'network.ending',
    'network.sites_coming',
    'network.last_entries',
  ],
  site_manager: [
    'network.home_site_manager',
    'network.occupancy_places',
    'network.occupancy_area',
    'network.ending',
    'network.free_units',
    'network.movements',
    'network.uncoached',
  ],
  coach: ['network.home_coach', 'network.followed', 'network.needs_of_portfolio', 'network.cohorts'],
  founder: ['network.home_founder', 'network.situation', 'network.needs', 'network.front_fairs'],
  talent: ['network.home_talent', 'network.talent_profile', 'network.talent_visibility', 'network.talent_needs'],
  jury_member: ['network.home_jury_member', 'network.jury_nothing'],
  partner: ['network.home_partner', 'network.partner_companies', 'network.partner_services'],
  auditor: ['network.home_auditor', 'network.auditor_journal', 'network.auditor_figures', 'network.last_entries'],
};

/** Addresses of ours that the page leads to. */
async function waysOut(page: Page): Promise<string[]> {
  const found = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
  return [...new Set(found)];
}

for (const language of languages) {
  const t = wordsOf(language);

  for (const role of Object.keys(blocks) as Role[]) {
    test(`at home as ${role}: what waits is there, and every way out leads somewhere: ${language}`, async () => {
      const { page, context } = await newReader({ language });
      await enterDemo(page, role, language);
      const text = await page.locator('main').innerText();
      for (const block of blocks[role]) expect(text).toContain(t(block));
      await expectWellMadeEverywhere(page, language, `home-${role}`);
      for (const way of await waysOut(page)) {
        expect((await context.request.get(way)).status(), way).toBe(200);
      }
      await context.close();
    });
  }
}
