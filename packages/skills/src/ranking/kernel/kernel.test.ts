import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import wabt from 'wabt';
import { createEngine } from './kernel.ts';
import { FIRST_FREE, FOUND, FOUND_TOTALS, MASK, RANGE_SIZE, SCORED, STAMP_SHIFT, TOTAL, WORK } from './layout.ts';
import { WASM } from './wasmBytes.ts';

const LOCALS = FIRST_FREE;
const CODES = LOCALS + 2 * RANGE_SIZE;
const TABLE = CODES + RANGE_SIZE;
const engineOf = (kind: 'wasm' | 'plain') => {
  const engine = createEngine(kind);
  engine.grow(TABLE + 1024);
  return engine;
};
const engines = () => (['wasm', 'plain'] as const).map(engineOf);

describe('the loops in WebAssembly', () => {
  it('are what is written in kernel.wat', async () => {
    const text = await readFile(new URL('kernel.wat', import.meta.url), 'utf8');
    const module = (await wabt()).parseWat('kernel.wat', text, { simd: true });
    module.resolveNames();
    module.validate();
    expect(Buffer.from(module.toBinary({}).buffer).toString('base64'), 'run node scripts/compile-kernel.mjs').toBe(
      WASM,
    );
  });

  it('are used where they can be', () => {
    expect(createEngine().kind).toBe('wasm');
    expect(createEngine('plain').kind).toBe('plain');
  });

  it('are done without where there is no WebAssembly', async () => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', undefined);
    try {
      const fresh = await import('./kernel.ts');
      expect(fresh.createEngine().kind).toBe('plain');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe.each(['wasm', 'plain'] as const)('a memory (%s)', (kind) => {
  it('keeps its content when it grows', () => {
    const engine = createEngine(kind);
    new Uint8Array(engine.buffer())[99] = 7;
    engine.grow(2_000_000);
    expect(engine.buffer().byteLength).toBeGreaterThanOrEqual(2_000_000);
    expect(new Uint8Array(engine.buffer())[99]).toBe(7);
  });

  it('counts the best of several answers to one asked skill, and the sum over several asked skills', () => {
    const { kernel, buffer } = engineOf(kind);
    const words = new Int32Array(buffer());
    words.set([0, 10, 20, 30], TABLE >> 2);
    const holders = (locals: number[], codes: number[]) => {
      new Uint16Array(buffer(), LOCALS).set(locals);
      new Uint8Array(buffer(), CODES).set(codes);
      return [LOCALS, CODES, locals.length, TABLE] as const;
    };
    new Uint8Array(buffer(), MASK, 8192).fill(255);
    kernel.addFirst(...holders([1, 5, 65_535], [1, 2, 1]), 1 << STAMP_SHIFT);
    kernel.add(...holders([1, 5, 9], [3, 1, 1]), 1 << STAMP_SHIFT);
    kernel.addFirst(...holders([5], [1]), 2 << STAMP_SHIFT);
    // 1: the better of 10 and 30. 5: the better of 20 and 10, and 10. 9 and 65,535: 10 each.
    expect(kernel.gather(0, RANGE_SIZE, 11)).toBe(2);
    expect([...new Uint16Array(buffer(), FOUND, 2)]).toEqual([1, 5]);
    expect([...new Int32Array(buffer(), FOUND_TOTALS, 2)]).toEqual([30, 30]);
    expect(words[SCORED >> 2]).toBe(4);
    expect(new Int32Array(buffer(), TOTAL, RANGE_SIZE).every((total) => total === 0)).toBe(true);
  });
});

describe('both ways to compute', { timeout: 60_000 }, () => {
  // Numbers from few, so that lists really meet.
  const local = fc.oneof(fc.nat(63), fc.nat(RANGE_SIZE - 1));
  const lists = fc.array(
    fc.record({
      holders: fc.uniqueArray(fc.record({ local, code: fc.integer({ min: 1, max: 203 }) }), {
        selector: (one) => one.local,
        maxLength: 60,
      }),
      dense: fc.boolean(),
      startsGroup: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  it('give the same to the bit', () => {
    fc.assert(
      fc.property(
        lists,
        fc.array(fc.nat(255), { minLength: 64, maxLength: 64 }),
        fc.nat(400),
        (all, mask, threshold) => {
          const outcomes = engines().map(({ kernel, buffer }) => {
            const bytes = new Uint8Array(buffer());
            for (let code = 1; code < 256; code++) new Int32Array(buffer())[(TABLE >> 2) + code] = code * 3;
            for (let i = 0; i < 8192; i++) bytes[MASK + i] = mask[i % 64] ?? 0;
            let stamp = 0;
            for (const { holders, dense, startsGroup } of all) {
              const first = startsGroup || stamp === 0;
              if (first) stamp++;
              const base = stamp << STAMP_SHIFT;
              bytes.fill(0, CODES, CODES + RANGE_SIZE);
              const sorted = [...holders].sort((a, b) => a.local - b.local);
              if (dense) {
                for (const one of sorted) bytes[CODES + one.local] = one.code;
                kernel.addDense(CODES, RANGE_SIZE, TABLE, base);
              } else {
                new Uint16Array(buffer(), LOCALS).set(sorted.map((one) => one.local));
                bytes.set(
                  sorted.map((one) => one.code),
                  CODES,
                );
                const add = first ? kernel.addFirst : kernel.add;
                add(LOCALS, CODES, sorted.length, TABLE, base);
              }
            }
            const count = kernel.gather(0, RANGE_SIZE, threshold + 1);
            return [
              count,
              new Int32Array(buffer())[SCORED >> 2],
              [...new Uint16Array(buffer(), FOUND, count)],
              [...new Int32Array(buffer(), FOUND_TOTALS, count)],
              new Int32Array(buffer(), TOTAL, RANGE_SIZE).every((total) => total === 0),
            ];
          });
          expect(outcomes[0]).toEqual(outcomes[1]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('count and list who is in the mask alike', () => {
    for (const { kernel, buffer } of engines()) {
      const mask = new Uint8Array(buffer(), MASK, 8192);
      mask[0] = 0b1000_0001;
      mask[7] = 0b0000_0010;
      mask[8191] = 0b1000_0000;
      expect([kernel.admitted(16), kernel.admitted(RANGE_SIZE)]).toEqual([3, 4]);
      expect([kernel.pick(16), kernel.pick(RANGE_SIZE)]).toEqual([2, 4]);
      expect([...new Uint16Array(buffer(), FOUND, 4)]).toEqual([0, 7, 57, 65_535]);
    }
  });

  it('combine bits alike', () => {
    for (const { kernel, buffer } of engines()) {
      const [target, other] = WORK;
      const bytes = new Uint8Array(buffer());
      const after = (rule: 'and' | 'andNot' | 'or') => {
        for (let i = 0; i < 8192; i++) {
          bytes[target + i] = 0b1100;
          bytes[other + i] = 0b1010;
        }
        kernel[rule](target, other);
        return new Set(bytes.subarray(target, target + 8192));
      };
      expect([after('and'), after('andNot'), after('or')]).toEqual([
        new Set([0b1000]),
        new Set([0b0100]),
        new Set([0b1110]),
      ]);
    }
  });
});
