/** Talents are numbered; a range is 65,536 numbers in a row, and what is kept of a talent in it is the low 16 bits. */
export const RANGE_BITS = 16;
export const RANGE_SIZE = 1 << RANGE_BITS;
/** Bytes of a block with one bit for each talent of a range. */
export const BITS_BYTES = RANGE_SIZE / 8;

/**
 * Where the scratch of one ranking lies in the linear memory, in bytes from its start. `kernel.wat` has the same
 * numbers. Everything else is allocated from FIRST_FREE on.
 */
export const BEST = 0;
export const TOTAL = BEST + RANGE_SIZE * 4;
/** Who passes the filters. */
export const MASK = TOTAL + RANGE_SIZE * 4;
/** Three blocks of bits to work out the filters in. */
export const WORK = [1, 2, 3].map((block) => MASK + block * BITS_BYTES) as [number, number, number];
/** What `pick` and `gather` give: numbers within the range (16 bits), their totals, and how many talents have any score. */
export const FOUND = MASK + 4 * BITS_BYTES;
export const FOUND_TOTALS = FOUND + RANGE_SIZE * 2;
export const SCORED = FOUND_TOTALS + RANGE_SIZE * 4;
export const FIRST_FREE = SCORED + 64;

/** Units of one asked skill are at most 2²⁰: 21 bits. A group's stamp stands above them. */
export const STAMP_SHIFT = 21;
export const LAST_STAMP = (1 << (31 - STAMP_SHIFT)) - 1;
