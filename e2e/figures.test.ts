import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { earliestDay } from '../src/figures/day.ts';
import { type Definition, definitions } from '../src/figures/definitions.ts';
import { type FigureKey, figureKeys } from '../src/figures/keys.ts';
import { formatDay } from '../src/texts/format.ts';
import { expectWellMadeEverywhere, languages, newReader, openBrowser } from './browser.ts';
import { enterDemo, wordsOf } from './people.ts';

openBrowser();

const articleDay = '2022-11-04';

/** The figures of the press article, and those that settle what did not add up in it, as French writes them. */
const published: Partial<Record<FigureKey, string>> = {
  sites_operational: '5',
  places: '480',
  residents: '450',
  occupancy_places: '93,75 %',
  occupancy_area: '100 %',
  turnover_rate: '30 %',
  supported: '3 000',
  supported_directly: '1 400',
  incubation_success: '86 %',
  satisfaction: '95 %',
  exporting_share: '25 %',
  export_continents: '4',
  survival_5y: '89 %',
};

/** What stands over and under the line, where the definitions fix both. */
const fractions: Partial<Record<FigureKey, string>> = {
  occupancy_places: '450 ÷ 480',
  turnover_rate: '135 ÷ 450',
};

const inEnglish = (number: string) =>
  number
    .replace(' %', '%')
    .replace(' ', ',')
    .replace(/,(\d\d%)/, '.$1');

/** Spaces of every width read as one; marks of direction are not seen. */
const plain = (text: string | null) =>
  (text ?? '').replaceAll(/\s+/g, ' ').replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');

const shownValue = async (page: Page, key: FigureKey) =>
  plain(
    await page
      .locator('.card', { has: page.locator(`a[href^="/figures/${key}?"]`) })
      .locator('.stat-value')
      .textContent(),
  );

for (const language of languages) {
  const t = wordsOf(language);

  test(`the figures of the article stand as of its day, each with what it is made of: ${language}`, async () => {
    const { page, context } = await newReader({ language });
    await page.goto(`/figures?on=${articleDay}`);
    expect(await page.textContent('main')).toContain(t('figures.as_of', { day: formatDay(language, articleDay) }));
    for (const [key, value] of Object.entries(published) as [FigureKey, string][]) {
      expect(await shownValue(page, key), key).toBe(language === 'en' ? inEnglish(value) : value);
    }
    const jobs = Number((await shownValue(page, 'jobs_total')).replaceAll(/\D/g, ''));
    expect(jobs).toBeGreaterThan(15_000);

    for (const key of figureKeys) {
      const definition: Definition = definitions[key];
      await page.goto(`/figures/${key}?on=${articleDay}`);
      const text = await page.locator('main').innerText();
      expect(text).toContain(t(definition.definition));
      expect(text).toContain(t(definition.numerator));
      if (definition.denominator) expect(text).toContain(t(definition.denominator));
      const fraction = fractions[key];
      if (fraction) expect(plain(await page.locator('.stat-fraction').textContent())).toBe(fraction);
      // One figure of each kind is looked at: a count, an estimate, a share, a survey.
      if (['residents', 'jobs_total', 'turnover_rate', 'satisfaction'].includes(key)) {
        await expectWellMadeEverywhere(page, language, `figure-${key}`);
      }
    }
    await context.close();
  });

  test(`a visitor chooses another day, and is told of a day that cannot be: ${language}`, async () => {
    const { page, context } = await newReader({ language, script: false });
    await page.goto('/figures');
    await page.fill('#field-on', '2019-06-30');
    await page.click('main search button');
    await page.waitForURL(/on=2019-06-30/);
    expect(await page.textContent('main')).toContain(t('figures.as_of', { day: formatDay(language, '2019-06-30') }));
    expect(await shownValue(page, 'residents')).not.toBe(published.residents);
    await page.click(`main a[href="/figures?on=${articleDay}"]`);
    expect(await shownValue(page, 'residents')).toBe(published.residents);
    const sentences = {
      '2022-13-45': t('figures.day_not_a_day', { typed: '2022-13-45' }),
      '0900-01-01': t('figures.day_too_early', { first: formatDay(language, earliestDay) }),
      '2999-01-01': t('figures.day_refused_title'),
    };
    for (const [day, sentence] of Object.entries(sentences)) {
      const answer = await page.goto(`/figures/residents?on=${day}`);
      expect(answer?.status()).toBe(400);
      expect(await page.textContent('main')).toContain(sentence);
    }
    await context.close();
  });

  test(`an auditor opens the rows behind a figure and takes them away; a visitor may not: ${language}`, async () => {
    const visitor = await newReader({ language });
    await visitor.page.goto(`/figures/turnover_rate?on=${articleDay}`);
    expect(await visitor.page.textContent('#rows')).toContain(t('figures.rows_for_staff'));
    expect(await visitor.page.locator('#rows table').count()).toBe(0);
    await visitor.page.goto(`/figures/turnover_rate/rows.csv?on=${articleDay}`);
    expect(new URL(visitor.page.url()).pathname).toBe('/sign-in');
    await visitor.context.close();

    const { page, context } = await newReader({ language });
    await enterDemo(page, 'auditor', language);
    await page.goto(`/figures?on=${articleDay}`);
    await page.click('a[href="/figures/turnover_rate?on=2022-11-04#rows"]');
    await page.waitForURL(/turnover_rate/);
    expect(plain(await page.locator('#rows caption').textContent())).toBe(
      plain(t('figures.rows_count', { count: 135, number: '135' })),
    );
    await expectWellMadeEverywhere(page, language, 'figure-rows');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#rows a[href*="rows.csv"]')]);
    expect(download.suggestedFilename()).toBe('turnover_rate-numerator-2022-11-04.csv');
    const file = await readFile(await download.path(), 'utf8');
    // The head, a row for each company that left, and the end of the last line.
    expect(file.split('\r\n')).toHaveLength(1 + 135 + 1);
    expect(file).toContain(t('figures.column_company'));

    // The bad day keeps its frame, in every language.
    await page.goto('/figures/residents?on=31/12/2022');
    expect(plain(await page.locator('main .notice').textContent())).toContain('31/12/2022');
    await expectWellMadeEverywhere(page, language, 'figure-day-refused');
    await context.close();
  });
}
