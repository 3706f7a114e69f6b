/** Numbers for words: 0 for the first that came, and so on. A word keeps its number for good. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a word; -1 where it never came. */
  find(word: string): number;
  add(word: string): number;
}

export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    find: (word) => numbers.get(word) ?? -1,
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
