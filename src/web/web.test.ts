import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';
import { ownPath } from './own-path.ts';
import { pageOf, withQuery } from './paging.ts';

describe('the way back stays on our own site', () => {
  test.each([
    ['/needs?page=2#top', '/needs?page=2#top'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\nb', '/'],
    ['', '/'],
    [undefined, '/'],
  ])('%j leads to %s', (path, expected) => expect(ownPath(path)).toBe(expected));

  test('whatever is given, a browser stays at our origin', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(new URL(ownPath(path), 'http://fondouk.example').origin).toBe('http://fondouk.example');
      }),
    );
  });
});

test.each([
  ['ar-MA,fr;q=0.8', 'ar'],
  ['de,en-US;q=0.7,fr;q=0.9', 'fr'],
  ['de;q=0.9, *;q=0.1', undefined],
  ['fr;q=0, en', 'en'],
  ['', undefined],
])('a browser that prefers %j reads %s', (header, language) => expect(preferredLanguage(header)).toBe(language));

test.each([
  ['3', 3],
  ['0', 1],
  ['-1', 1],
  ['1.5', 1],
  ['1e9', 1],
  ['', 1],
])('?page=%s is page %i', (asked, page) => expect(pageOf({ query: new URLSearchParams({ page: asked }) })).toBe(page));

test('a query changes without losing the rest, and forgets the language', () => {
  const url = new URL('http://fondouk.example/companies?site=agadir&page=3&lang=ar');
  expect(withQuery(url, { page: undefined, phase: 'idea' })).toBe('/companies?site=agadir&phase=idea');
  expect(withQuery(new URL('http://fondouk.example/companies?page=2'), { page: '' })).toBe('/companies');
});
