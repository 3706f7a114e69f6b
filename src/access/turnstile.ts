/**
 * Lets so many through at once; the others wait in line. Checking a password takes a core for a tenth of a second and
 * holds a connection of the pool meanwhile: a crowd at the sign-in page must not starve all other pages.
 */
export function turnstile(width: number): <T>(pass: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const line: (() => void)[] = [];
  return async (pass) => {
    if (inside >= width) await new Promise<void>((resolve) => line.push(resolve));
    else inside++;
    try {
      return await pass();
    } finally {
      // The place goes to the next in line, or becomes free.
      const next = line.shift();
      if (next) next();
      else inside--;
    }
  };
}
