import fc from 'fast-check';

/**
 * Texts of any characters, half surrogates left out. What fast-check brings for it (`unit: 'binary'`) lists them all
 * first, for seconds on a busy machine.
 */
export const anyText = fc.string({
  unit: fc
    .oneof(fc.nat(0xff), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((point) => String.fromCodePoint(point)),
});
