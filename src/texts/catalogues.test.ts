import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { catalogues } from './catalogues.ts';
import { regionalLocale } from './format.ts';
import { locales } from './translated.ts';

const keys = Object.keys(catalogues.fr);

/** Names of the arguments of an ICU message, nested choices included. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly object[]): void => {
    for (const element of elements as readonly {
      type: number;
      value?: string;
      options?: Record<string, { value: object[] }>;
    }[]) {
      // 0 is literal text and 7 the # of a plural; every other element names an argument.
      if (element.type !== 0 && element.type !== 7 && element.value) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'fr', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** All source text of the program, where a used key must stand. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [sources(path)];
      return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    })
    .join('\n');
}

test.each(locales)('every message exists in %s, is not empty and can be read', (locale) => {
  expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
  for (const [key, text] of Object.entries(catalogues[locale])) {
    expect(text.trim(), key).not.toBe('');
    expect(
      () => new IntlMessageFormat(text, regionalLocale[locale], undefined, { ignoreTag: true }),
      key,
    ).not.toThrow();
  }
});

test('a message takes the same arguments in every language', () => {
  for (const key of keys as (keyof typeof catalogues.fr)[]) {
    const expected = argumentsOf(catalogues.fr[key]);
    for (const locale of locales) expect(argumentsOf(catalogues[locale][key]), `${locale} ${key}`).toEqual(expected);
  }
});

test('no message is unused', () => {
  const code = sources('src');
  expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

test('Arabic messages are in Arabic, not left in French', () => {
  // Names, abbreviations and formats may be Latin; a sentence of three words without one Arabic letter may not.
  const words = (text: string) => text.replace(/\{[^{}]*\}/g, '').match(/[A-Za-zÀ-ÿ]{2,}/g)?.length ?? 0;
  const latin = Object.entries(catalogues.ar).filter(([, text]) => !/[\u0600-\u06ff]/.test(text) && words(text) > 2);
  expect(latin).toEqual([]);
});
