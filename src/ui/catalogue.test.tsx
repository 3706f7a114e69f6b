import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.tsx';
import { directionOf, type Lang } from './lang.ts';
import { renderPage } from './render.ts';

const langs: readonly Lang[] = ['fr', 'ar', 'en'];
const pages = langs.flatMap((lang) =>
  (['public', 'working'] as const).map((density) => ({
    lang,
    density,
    html: renderPage(catalogue({ lang, density })),
  })),
);

/** The values that an attribute takes in a page, in order. */
function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

/** The opening tags of an element in a page. */
function tagsOf(html: string, element: string): readonly string[] {
  return html.match(new RegExp(`<${element}(?=[\\s>])[^>]*>`, 'g')) ?? [];
}

describe.each(pages)('every part of the kit, $density, in $lang', ({ lang, html }) => {
  test('stands in a whole page of its language and direction', () => {
    expect(html.startsWith('<!doctype html><html')).toBe(true);
    expect(html).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`);
    expect(tagsOf(html, 'h1')).toHaveLength(1);
    expect(tagsOf(html, 'main')).toHaveLength(1);
    expect(html).not.toMatch(/undefined|\[object |NaN/);
  });

  test('gives each id once, and refers only to ids that are there', () => {
    const ids = valuesOf(html, 'id');
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const referred = [
      ...['for', 'aria-labelledby', 'aria-describedby'].flatMap((attribute) => valuesOf(html, attribute)),
      ...valuesOf(html, 'href')
        .filter((href) => href.startsWith('#'))
        .map((href) => href.slice(1)),
    ].flatMap((list) => list.split(' '));
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('obeys a strict content security policy', () => {
    expect(valuesOf(html, 'style')).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|javascript:/);
    expect(tagsOf(html, 'script').filter((tag) => !tag.includes('nonce="abc"'))).toEqual([]);
  });

  test('names what has no words: drawings, menus, regions', () => {
    expect(tagsOf(html, 'svg').filter((tag) => !/aria-hidden="true"|aria-label="[^"]+"/.test(tag))).toEqual([]);
    expect(tagsOf(html, 'nav').filter((tag) => !/aria-label="[^"]+"/.test(tag))).toEqual([]);
    const regions = tagsOf(html, 'section').filter((tag) => tag.includes('tabindex'));
    expect(regions.filter((tag) => !tag.includes('aria-labelledby'))).toEqual([]);
  });

  test('labels every control and says what every button does to its form', () => {
    const ids = new Set(valuesOf(html, 'for'));
    const controls = ['input', 'select', 'textarea'].flatMap((element) => tagsOf(html, element));
    const unlabelled = controls.filter((tag) => {
      if (/type="(hidden|checkbox|radio)"/.test(tag)) return false;
      return !ids.has(/\sid="([^"]+)"/.exec(tag)?.[1] ?? '');
    });
    expect(unlabelled).toEqual([]);
    expect(tagsOf(html, 'button').filter((tag) => !tag.includes('type="'))).toEqual([]);
  });

  test('writes each language in its own name', () => {
    for (const [code, name] of [
      ['fr', 'Français'],
      ['ar', 'العربية'],
      ['en', 'English'],
    ]) {
      expect(html).toMatch(new RegExp(`<a [^>]*lang="${code}"[^>]*>${name}</a>`));
    }
  });
});

test('the theme of the person is on the page, and that of the device is not', () => {
  expect(renderPage(catalogue({ lang: 'fr', density: 'public', theme: 'dark' }))).toContain('data-theme="dark"');
  expect(renderPage(catalogue({ lang: 'fr', density: 'public', theme: 'system' }))).not.toContain('data-theme');
});
