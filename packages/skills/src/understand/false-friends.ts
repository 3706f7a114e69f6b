/**
 * Ordinary words one edit away from a word of the taxonomy, which must not be taken for a misspelling of it
 * (compatible is no comptable). In the compared form of `stem`.
 */
export const FALSE_FRIENDS: ReadonlySet<string> = new Set(['compatible', 'flatter', 'locker', 'question', 'larval']);
