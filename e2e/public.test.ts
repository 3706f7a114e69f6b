import { expect, test } from 'vitest';
import { expectWellMade, newReader, openBrowser, picture, settings } from './browser.ts';

openBrowser();

const publicPages = {
  home: '/',
  sites: '/sites',
  site: '/sites/casablanca',
  companies: '/companies',
  'companies-filtered': '/companies?site=agadir&phase=incubation',
  'companies-none': '/companies?text=zzzzzz',
  figures: '/figures?on=2022-11-04',
  'not-found': '/nowhere',
  'sign-in': '/sign-in',
  'api-docs': '/api/docs',
};

for (const { language, screen } of settings) {
  test(`every public page reads well: ${language}, ${screen}`, async () => {
    const { context, page } = await newReader({ language, screen });
    const failures: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) failures.push(message.text());
    });
    for (const [name, path] of Object.entries(publicPages)) {
      await page.goto(path);
      await picture(page, `${name}-${language}-${screen}`);
      await expectWellMade(page, language);
    }
    expect(failures).toEqual([]);
    await context.close();
  });
}

test('a company leads from the directory to its page, in the dark theme', async () => {
  const { context, page } = await newReader({ language: 'fr', screen: 'phone', theme: 'dark' });
  await page.goto('/companies');
  await page.locator('main a[href^="/companies/"]').first().click();
  await page.waitForURL(/\/companies\/[a-z0-9-]+$/);
  await picture(page, 'company-dark-phone');
  await expectWellMade(page, 'fr');
  await context.close();
});

test('the language changes and the page stays', async () => {
  const { context, page } = await newReader({ language: 'fr', script: false });
  await page.goto('/companies?site=agadir&phase=incubation');
  await page.locator('.shell-tools .languages a[lang=ar]').first().click();
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(new URL(page.url()).searchParams.get('site')).toBe('agadir');
  expect(new URL(page.url()).searchParams.get('phase')).toBe('incubation');
  await page.goto('/sites');
  expect(await page.getAttribute('html', 'lang')).toBe('ar');
  await context.close();
});
