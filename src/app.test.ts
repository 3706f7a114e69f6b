import { expect, test } from 'vitest';
import { createApp } from './app.tsx';
import { command } from './journal/command.ts';
import { openTestHouse } from './testing/house.ts';

const house = await openTestHouse();
const app = createApp(house);

const texts = {
  fr: {
    notFound: 'Page introuvable',
    forged: 'Formulaire refusé',
    broken: 'Un incident est survenu',
    large: 'Envoi trop volumineux',
  },
  ar: { notFound: 'الصفحة غير موجودة', forged: 'استمارة مرفوضة', broken: 'وقع خلل', large: 'حجم الإرسال كبير جدا' },
  en: { notFound: 'Page not found', forged: 'Form refused', broken: 'Something went wrong', large: 'Too large' },
} as const;
const languages = ['fr', 'ar', 'en'] as const;

test.each(languages)('an unknown address is a page of ours, in %s', async (language) => {
  const response = await app.request('/nowhere', { headers: { 'accept-language': language } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-language')).toBe(language);
  const html = await response.text();
  expect(html).toContain(texts[language].notFound);
  expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
});

test.each(languages)('a form from another site is refused and stores nothing, in %s', async (language) => {
  const before = await house.db.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow();
  const response = await app.request('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ email: 'a@example.org', password: 'x' }),
    headers: { origin: 'https://evil.example', 'accept-language': language },
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain(texts[language].forged);
  expect(await house.db.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow()).toEqual(before);
});

test.each(languages)('what is too large is refused before it is read, in %s', async (language) => {
  const response = await app.request('/theme', {
    method: 'POST',
    body: new URLSearchParams({ theme: 'x'.repeat(12 * 2 ** 20) }),
    headers: { origin: 'http://localhost', 'accept-language': language },
  });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain(texts[language].large);
});

test.each(languages)('a fault of ours shows a number and nothing of its cause, in %s', async (language) => {
  const broken = createApp({
    ...house,
    shelf: {
      ...house.shelf,
      rank: () => Promise.reject(new Error('secret detail')),
    },
    db: new Proxy(house.db, {
      get(target, name) {
        if (name === 'selectFrom') throw new Error('secret detail of the database');
        return Reflect.get(target, name);
      },
    }),
  });
  const response = await broken.request('/companies', { headers: { 'accept-language': language } });
  expect(response.status).toBe(500);
  const html = await response.text();
  expect(html).toContain(texts[language].broken);
  expect(html).not.toContain('secret detail');
  expect(html).not.toMatch(/at .*\.tsx?:\d+/);
});

test('every answer carries the headers that keep a browser in bounds', async () => {
  for (const path of ['/', '/nowhere', '/api/v1/sites']) {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy'), path).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
  }
});

test('the language is chosen by ?lang=, then by what was chosen before, then by the browser, then it is French', async () => {
  const languageOf = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(path, { headers })).headers.get('content-language');
  expect(await languageOf('/sites?lang=ar', { cookie: 'lang=en' })).toBe('ar');
  expect(await languageOf('/sites', { cookie: 'lang=en', 'accept-language': 'ar' })).toBe('en');
  expect(await languageOf('/sites', { 'accept-language': 'ar' })).toBe('ar');
  expect(await languageOf('/sites')).toBe('fr');
  expect((await app.request('/sites?lang=ar')).headers.get('set-cookie')).toContain('lang=ar');
});

test('the theme chosen stays, and the form leads back to the page', async () => {
  const response = await app.request('/theme', {
    method: 'POST',
    body: new URLSearchParams({ theme: 'dark', back: '/sites?x=1' }),
    headers: { origin: 'http://localhost' },
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/sites?x=1');
  expect(response.headers.get('set-cookie')).toContain('theme=dark');
  expect(await (await app.request('/', { headers: { cookie: 'theme=dark' } })).text()).toContain('data-theme="dark"');
});

test('a remembered page is made anew after any change', async () => {
  const first = await (await app.request('/sites')).text();
  expect(await (await app.request('/sites')).text()).toBe(first);
  await command(
    house,
    { author: { id: null, label: 'test' }, command: 'site.add', reason: 'to see it appear' },
    async (tx) => {
      await tx
        .insertInto('region')
        .values({
          code: 'MA-02',
          name: '{"fr":"Oriental"}',
          seat: '{"fr":"Oujda"}',
          lat: 34.7,
          lon: -1.9,
          source: 'test',
        })
        .execute();
      const id = house.ids.next();
      const name = '{"fr":"Technopark Oujda"}';
      await tx
        .insertInto('site')
        .values({ id, slug: 'oujda', name, city: '{"fr":"Oujda"}', region_code: 'MA-02', description: '{}' })
        .execute();
      await tx
        .insertInto('site_status')
        .values({ id: house.ids.next(), site_id: id, status: 'announced', during: '[2022-11-04,)' })
        .execute();
    },
  );
  expect(first).not.toContain('Technopark Oujda');
  expect(await (await app.request('/sites')).text()).toContain('Technopark Oujda');
});
