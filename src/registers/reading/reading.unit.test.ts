import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../testing/any-text.ts';
import { readDay } from './days.ts';
import { readNumber } from './numbers.ts';
import { foldHeader, tidyLine, tidyText } from './tidy.ts';

describe('texts are compared', () => {
  it('as headers, without little words and the Arabic article', () => {
    expect(foldHeader('Nom de l’entreprise')).toBe(foldHeader('NOM ENTREPRISE'));
    expect(foldHeader('تاريخ التأسيس')).toBe(foldHeader('تاريخ تاسيس'));
    expect(foldHeader('Superficie (m²)')).toBe('superficie m2');
    // A header made of nothing but a little word keeps it.
    expect(foldHeader('Du')).toBe('du');
  });

  it('and kept tidy: tidying twice is tidying once', () => {
    expect(tidyLine('  Atlas \n Data\u00a0SARL\u0007')).toBe('Atlas Data SARL');
    expect(tidyText('un  \r\ndeux\r')).toBe('un\ndeux');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    ['2022-11-04', '2022-11-04'],
    ['2022/11/4', '2022-11-04'],
    ['04/11/2022', '2022-11-04'],
    ['4-11-2022', '2022-11-04'],
    ['4.11.2022', '2022-11-04'],
    ['٠٤/١١/٢٠٢٢', '2022-11-04'],
    ['۲۰۲۲-۱۱-۰۴', '2022-11-04'],
    ['\u200f04/11/2022', '2022-11-04'],
    ['2022-11-04 00:00:00', '2022-11-04'],
    ['2022-11-04T00:00:00.000Z', '2022-11-04'],
    // 44 869 days after 30 December 1899.
    [44869, '2022-11-04'],
    ['44869', '2022-11-04'],
    [44869.75, '2022-11-04'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it.each(['', '29/02/2023', '31/04/2022', '11/25/2022', '04/11/22', '2022', 'novembre 2022', '2022-11', 12, 99999999])(
    '%s is none',
    (cell) => {
      expect(readDay(cell)).toBeNull();
    },
  );
});

describe('a number', () => {
  it.each([
    ['1234', 1234],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ["1'234.5", 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['١٬٢٣٤٫٥', 1234.5],
    ['٢٤', 24],
    ['24,5 m²', 24.5],
    ['-7,6', -7.6],
    ['0,125', 0.125],
    [24.5, 24.5],
  ])('%s is %d', (cell, number) => {
    expect(readNumber(cell, 'amount')).toBe(number);
  });

  it('with three digits after its only separator is ambiguous, unless it must be whole or is in degrees', () => {
    expect(readNumber('1,234', 'amount')).toBe('ambiguous');
    expect(readNumber('1.234', 'amount')).toBe('ambiguous');
    expect(readNumber('1.234', 'whole')).toBe(1234);
    expect(readNumber('33.573', 'exact')).toBe(33.573);
    expect(readNumber('1234,567', 'amount')).toBe(1234.567);
  });

  it.each(['', 'douze', '1 23', '1,2,3', '12.34.56', '1.23,45.6', '1e3', '=1+1', '--1', '1,', 'NaN'])(
    '%s is none',
    (cell) => {
      expect(readNumber(cell, 'amount')).toBe('wrong');
    },
  );
});
