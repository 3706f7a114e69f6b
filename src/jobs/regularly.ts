/**
 * Does a piece of work now and again every so many milliseconds, never twice at once; after a failure the next turn
 * tries again. Does not keep the program from ending.
 * @param failed told of each turn that failed
 * @returns ends it, once the turn under way is over
 */
export function regularly(
  milliseconds: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  const turn = () => {
    underWay ??= work()
      .catch(failed)
      .finally(() => {
        underWay = null;
      });
  };
  turn();
  const timer = setInterval(turn, milliseconds).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
