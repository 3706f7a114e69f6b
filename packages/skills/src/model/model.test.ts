import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicalModel } from './lexicalModel.ts';
import { readModel, writeModel } from './model.ts';

const model = lexicalModel(new Map([['Java (computer programming)', 20]]));
const header = { name: 'two rows', dimensions: 2, buckets: 1 };

function likeness(a: string, b: string): number {
  const right = model.embed(b);
  return model.embed(a).reduce((sum, value, d) => sum + value * (right[d] ?? 0), 0);
}

describe('a text as a vector', () => {
  it('has the length 1, or 0 where there is no word', () => {
    expect(Math.hypot(...model.embed('chargée de communication'))).toBeCloseTo(1, 5);
    expect([...model.embed(' — … ')].every((value) => value === 0)).toBe(true);
  });

  it.each([
    ['développeuse web', 'développeur web', 'développement durable'],
    ['Opticien (h/f/x)', 'opticien', 'pharmacien'],
    ['directeur technique / directrice technique', 'directeur technique', 'directeur commercial'],
    ['المحاسبة', 'محاسبة', 'برمجة'],
    ['وبالبرمجة', 'البرمجة', 'المحاسبة'],
    ['compatbilité', 'comptabilité', 'compatibilité électromagnétique'],
  ])('%s is nearer to %s than to %s', (text, near, far) => {
    expect(likeness(text, near)).toBeGreaterThan(likeness(text, far));
  });

  it('is the same whatever the case, the accents and the marks that say both sexes', () => {
    expect(likeness('INGENIEUR QUALITE (H/F)', 'ingénieur qualité')).toBeCloseTo(1, 5);
  });

  it('is bounded for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const length = Math.hypot(...model.embed(text));
        expect(length === 0 || Math.abs(length - 1) < 1e-3).toBe(true);
      }),
    );
  });
});

describe('the file of a model', () => {
  // One row whose greatest number is 2: a byte stands for 2/127.
  const bytes = writeModel(header, Float32Array.of(2, -1), new Map([['Rédiger', 15]]));

  it('brings each row back within half a byte', () => {
    const [first, second] = readModel(bytes).embed('mot');
    // −63.5 is rounded up: (127, −63), brought to length 1.
    expect(first).toBeCloseTo(127 / Math.hypot(127, 63), 5);
    expect(second).toBeCloseTo(-63 / Math.hypot(127, 63), 5);
  });

  it('says how often a label was meant, by its letters alone', () => {
    expect(readModel(bytes).prior('rediger ')).toBeCloseTo(Math.log(16), 1);
    expect(readModel(bytes).prior('autre')).toBe(0);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'this file is no model of skills'],
    ['another file', new TextEncoder().encode('%PDF-1.7\nsomething'), 'this file is no model of skills'],
    ['a file cut short', bytes.subarray(0, bytes.length - 1), 'this model is cut short'],
  ])('is refused where it is %s', (_, broken, reason) => {
    expect(() => readModel(broken)).toThrow(reason);
  });
});
