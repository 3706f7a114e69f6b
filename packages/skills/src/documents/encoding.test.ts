import { describe, expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

const bytes = (hexadecimal: string) => new Uint8Array(Buffer.from(hexadecimal.replace(/ /g, ''), 'hex'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('text from older Windows', () => {
  test('in French: the accents, the œ and the quotation marks of Windows-1252', () => {
    expect(decodeText(latin1('D\xE9veloppeuse, ma\xEEtrise d\x92\x9Cuvre'))).toBe('Développeuse, maîtrise d’œuvre');
  });

  test('in Arabic: the letters of Windows-1256, with French words between', () => {
    // مهندسة = م E3 ه E5 ن E4 د CF س D3 ة C9
    expect(decodeText(bytes('e3 e5 e4 cf d3 c9 20 43 2b 2b'))).toBe('مهندسة C++');
    // خبرة = خ CE ب C8 ر D1 ة C9, then « développement » and برمجة = ب C8 ر D1 م E3 ج CC ة C9
    const mixed = Buffer.concat([bytes('ce c8 d1 c9 20'), latin1('d\xE9veloppement '), bytes('c8 d1 e3 cc c9')]);
    expect(decodeText(mixed)).toBe('خبرة développement برمجة');
  });
});

test('UTF-8 and UTF-16 are told by their bytes or their mark, whatever is declared', () => {
  expect(decodeText(new Uint8Array(Buffer.from('مهندسة é')), 'iso-8859-1')).toBe('مهندسة é');
  expect(decodeText(bytes('ff fe 45 06'))).toBe('م');
  expect(decodeText(bytes('fe ff 06 45'))).toBe('م');
});

test('what is declared decides between code pages', () => {
  // In ISO 8859-6, خ is CE and م is E5, which Windows-1256 reads as ه.
  expect(decodeText(bytes('ce e5'), 'iso-8859-6')).toBe('خم');
  expect(decodeText(latin1('\xE9t\xE9'), 'no-such-encoding')).toBe('été');
});

describe('damage is not hidden', () => {
  test.each([
    ['UTF-8 with one byte lost', Buffer.concat([Buffer.from('Ingénieure qualité'), Buffer.from([0xc3, 0x20])])],
    ['half a UTF-16 pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
  ])('%s', (_, damaged) => {
    expect(() => decodeText(new Uint8Array(damaged))).toThrow('corrupt');
  });
});
