import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLogicalOrder } from './logicalOrder.ts';

/** From what the eye sees, left to right. */
const read = (seen: string, base: 'ltr' | 'rtl' = 'rtl') => toLogicalOrder([...seen], base);

describe('a line in Arabic', () => {
  test('its letters are seen from the right', () => {
    expect(read('بيولا')).toBe('الويب');
  });

  test('Latin words and their figures keep their own order', () => {
    expect(read('Node.js 18 و React لامعتساب')).toBe('باستعمال React و Node.js 18');
  });

  test('a bracket opened among Latin words closes among them', () => {
    expect(read('Node.js (2019 - 2023) ةغل')).toBe('لغة Node.js (2019 - 2023)');
  });

  test('brackets and quotation marks are seen mirrored', () => {
    expect(read('(عورشم) «سلطأ»')).toBe('«أطلس» (مشروع)');
  });

  test('and left alone where the producer names them by their meaning', () => {
    expect(read(')عورشم(')).toBe('(مشروع)');
  });

  test('signs glued to a Latin letter: as typed, and as set apart by the author', () => {
    expect(read('#C ةغلو ++C ةغل')).toBe('لغة C++ ولغة C#');
    expect(read('C# ةغلو C++ ةغل')).toBe('لغة C++ ولغة C#');
  });

  test('a percentage, a decimal, an hour', () => {
    expect(read('%38 ةبسنب')).toBe('بنسبة 38%');
    expect(read('12.5 نم')).toBe('من 12.5');
    expect(read('10:30 ةعاسلا')).toBe('الساعة 10:30');
  });

  test('Arabic figures read from the left like others', () => {
    expect(read('٢٠٢٣ ةنس')).toBe('سنة ٢٠٢٣');
  });

  test('a range of years, whichever way the page shows it', () => {
    expect(read('2023 - 2019 نم')).toBe('من 2019 - 2023');
    expect(read('2019 - 2023 نم')).toBe('من 2019 - 2023');
    expect(read('2024 – 2020')).toBe('2020 – 2024');
  });

  test('a telephone number, whichever way the page shows it', () => {
    expect(read('+212 6 00 11 22 33 :فتاهلا')).toBe('الهاتف: +212 6 00 11 22 33');
    expect(read('33 22 11 00 6 212+ :فتاهلا')).toBe('الهاتف: +212 6 00 11 22 33');
    expect(read('06 00 11 22 33 :فتاهلا')).toBe('الهاتف: 06 00 11 22 33');
  });

  test('a Latin item with its bullet at the right', () => {
    expect(read('Power BI •')).toBe('• Power BI');
  });
});

describe('a line in French', () => {
  test('without Arabic it stays as it is', () => {
    expect(read('Développeuse (2019 – 2023), 38 %', 'ltr')).toBe('Développeuse (2019 – 2023), 38 %');
  });

  test('with Arabic words among the others', () => {
    expect(read('Langues : arabe (ةيبرعلا ةغللا), français', 'ltr')).toBe('Langues : arabe (اللغة العربية), français');
  });
});

test('whatever words of either script, what was typed is what is read', () => {
  const arabic = fc.string({ unit: fc.constantFrom(...'ابتثجحخدرسشعفقكلمنهوي'), minLength: 1, maxLength: 6 });
  const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.oneof(arabic, latin), { minLength: 1, maxLength: 12 }), arabic, (words, first) => {
      const line = [first, ...words];
      expect(toLogicalOrder([...shownFromRight(line)], 'rtl')).toBe(line.join(' '));
    }),
  );
});

/** Display by the Unicode algorithm where it is simple: words from the right, Latin ones side by side from the left. */
function shownFromRight(words: readonly string[]): string {
  const runs: string[] = [];
  let latin = false;
  for (const word of words) {
    const isLatin = /[a-z]/.test(word);
    if (isLatin && latin) runs[runs.length - 1] += ` ${word}`;
    else runs.push(isLatin ? word : [...word].reverse().join(''));
    latin = isLatin;
  }
  return runs.reverse().join(' ');
}
