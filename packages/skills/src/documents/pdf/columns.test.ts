import { expect, test } from 'vitest';
import { groupChunks } from './chunks.ts';
import { orderBlocks } from './columns.ts';
import type { Glyph } from './glyphs.ts';

/** Text of 10 points, every letter 5 points wide, its first letter at `left`, its baseline at `base`. */
function write(text: string, left: number, base: number): Glyph[] {
  return [...text].map((letter, index) => {
    const at = left + 5 * index;
    return {
      text: letter,
      left: at,
      right: at + 5,
      base,
      size: 10,
      angle: 0,
      font: 'F',
      blank: letter === ' ',
      x: at,
      y: base,
    };
  });
}

function inOrder(glyphs: Glyph[], direction: 'ltr' | 'rtl' = 'ltr'): string[] {
  return orderBlocks(groupChunks(glyphs), direction).map((block) =>
    block.rows
      .map((row) => row.chunks.map((chunk) => chunk.glyphs.map((glyph) => glyph.text).join('')).join(' | '))
      .join(' / '),
  );
}

test('two columns of prose under a title read one after the other', () => {
  const glyphs = [
    ...write('A title right across the whole page, both columns', 50, 50),
    ...['first column one', 'first column two', 'first column three'].flatMap((t, n) => write(t, 50, 80 + 12 * n)),
    ...['second column one', 'second column two', 'second column 3'].flatMap((t, n) => write(t, 200, 86 + 12 * n)),
  ];
  expect(inOrder(glyphs)).toEqual([
    'A title right across the whole page, both columns',
    'first column one / first column two / first column three',
    'second column one / second column two / second column 3',
  ]);
});

test('in a document that reads from the right, the right column comes first', () => {
  const glyphs = [
    ...['left one, long', 'left two, long', 'left three, long'].flatMap((t, n) => write(t, 50, 80 + 12 * n)),
    ...['right one, long', 'right two, long', 'right three, long'].flatMap((t, n) => write(t, 200, 86 + 12 * n)),
  ];
  expect(inOrder(glyphs, 'rtl')[0]).toBe('right one, long / right two, long / right three, long');
});

test('dates at the margin stay beside what they date', () => {
  const posts = ['Software engineer', 'Intern, data team', 'Teaching assistant', 'Volunteer'];
  const glyphs = posts.flatMap((post, n) => [
    ...write(post, 50, 80 + 12 * n),
    ...write(`201${n} - 2020`, 400, 80 + 12 * n),
  ]);
  expect(inOrder(glyphs)).toEqual([posts.map((post, n) => `${post} | 201${n} - 2020`).join(' / ')]);
});

test('a table of labels and values reads row by row', () => {
  const labels = ['Languages', 'Databases', 'Clouds', 'Tools'];
  const glyphs = labels.flatMap((label, n) => [
    ...write(label, 50, 80 + 12 * n),
    ...write('some names that are known', 200, 80 + 12 * n),
  ]);
  expect(inOrder(glyphs)).toEqual([labels.map((label) => `${label} | some names that are known`).join(' / ')]);
});

test('the heading of what follows the columns is not the end of the first column', () => {
  const glyphs = [
    ...['first column one', 'first column two', 'first column three'].flatMap((t, n) => write(t, 50, 80 + 12 * n)),
    ...['second column one', 'second column two', 'second column 3'].flatMap((t, n) => write(t, 200, 86 + 12 * n)),
    ...write('Education', 50, 150),
    ...write('A line right across the whole page, both columns', 50, 162),
  ];
  expect(inOrder(glyphs).at(-1)).toBe('Education / A line right across the whole page, both columns');
});

test('three columns', () => {
  const glyphs = [0, 1, 2].flatMap((column) =>
    [0, 1, 2, 3].flatMap((n) => write(`column ${column} line ${n} words`, 50 + 160 * column, 80 + 4 * column + 12 * n)),
  );
  expect(inOrder(glyphs).map((block) => block.slice(0, 8))).toEqual(['column 0', 'column 1', 'column 2']);
});

test('two lists side by side, line by line, are columns where each has headings of its own', () => {
  const left = ['EXPERIENCE', 'Cook, Blue Inn', 'Waiter, Red Inn', 'EDUCATION', 'School of cooks'];
  const right = ['SKILLS', 'Bread', 'Soups', 'Salads', 'LANGUAGES'];
  const glyphs = [
    ...left.flatMap((t, n) => write(t, 50, 80 + 12 * n)),
    ...right.flatMap((t, n) => write(t, 200, 80 + 12 * n)),
  ];
  expect(inOrder(glyphs)).toEqual([left.join(' / '), right.join(' / ')]);
});

test('a table whose rows begin with dates reads row by row, however long its cells', () => {
  const rows = [
    '2016 - 2020 assistant lecturer of chemistry',
    '2011 - 2016 lecturer of organic chemistry',
    '2009 - 2011 research',
  ];
  const places = [
    'Faculty of Sciences of the Coast',
    'Superior School of the Mountains',
    'University of the Two Rivers',
  ];
  const glyphs = rows.flatMap((row, n) => [
    ...write(row, 50, 80 + 12 * n),
    ...write(places[n] ?? '', 300, 80 + 12 * n),
  ]);
  expect(inOrder(glyphs)).toEqual([rows.map((row, n) => `${row} | ${places[n]}`).join(' / ')]);
});
