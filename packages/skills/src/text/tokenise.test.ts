import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('cutting a text into words', () => {
  it('keeps the names of technologies whole', () => {
    expect(words('C++, C# et F# ; .NET Core, ASP.NET')).toEqual([
      'C++',
      'C#',
      'et',
      'F#',
      '.NET',
      'Core',
      'ASP',
      'NET',
    ]);
    expect(words('Node.js')).toEqual(['Node', 'js']);
    expect(words('salaire net.')).toEqual(['salaire', 'net']);
  });

  it('takes inclusive writing as one word', () => {
    expect(words('développeur·se, chargé(e), rédacteur/trice, développeurs·ses')).toEqual([
      'développeur·se',
      'chargé(e)',
      'rédacteur/trice',
      'développeurs·ses',
    ]);
    expect(words('Développeur / Développeuse web')).toEqual(['Développeur / Développeuse', 'web']);
    expect(tokenise('développeur(euse)')[0]?.keys).toEqual(['developpeur']);
  });

  it('separates scripts: an Arabic conjunction before a Latin name', () => {
    expect(words('MySQL وMongoDB')).toEqual(['MySQL', 'و', 'MongoDB']);
  });

  it('gives places in the original text, whatever stands before', () => {
    const text = '👩‍💻\u202Bمطور\u202C e\u0301cole 𝐑𝐞𝐚𝐜𝐭';
    expect(words(text)).toEqual(['مطور', 'e\u0301cole', '𝐑𝐞𝐚𝐜𝐭']);
  });

  it('marks articles and prepositions, elided ones too, but not the D of R&D', () => {
    const small = (text: string): string[] => tokenise(text).flatMap(({ raw, isSmall }) => (isSmall ? [raw] : []));
    expect(small("gestion de la paie, l'audit d’une PME, R&D")).toEqual(['de', 'la', 'l', 'd', 'une']);
  });

  it('never overlaps, goes forward, and folds every word to something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.folded).not.toBe('');
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
