/**
 * Circles in a graph of ids, as lists of ids with the first repeated at the end; none if there are none, and at least
 * one through each part of the graph that has some. Takes time in proportion to the links, and no deep recursion.
 */
export function circles(ids: Iterable<string>, next: (id: string) => readonly string[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    if (done.has(start)) continue;
    const path: { readonly id: string; readonly targets: readonly string[]; at: number }[] = [];
    const depth = new Map<string, number>();
    const enter = (id: string): void => {
      depth.set(id, path.length);
      path.push({ id, targets: next(id), at: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = top.targets[top.at++];
      if (target === undefined) {
        done.add(top.id);
        depth.delete(top.id);
        path.pop();
        continue;
      }
      const begins = depth.get(target);
      if (begins !== undefined) found.push([...path.slice(begins).map(({ id }) => id), target]);
      else if (!done.has(target)) enter(target);
    }
  }
  return found;
}
