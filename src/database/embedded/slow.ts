/**
 * Does work that is usually quick, and says a line once when it takes longer than a second.
 * @returns what the work returns
 */
export async function sayWhenSlow<T>(say: (line: string) => void, line: string, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(line), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
