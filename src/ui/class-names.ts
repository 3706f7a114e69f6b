/** Joins the class names that apply; false, null and empty ones are left out. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  let joined = '';
  for (const name of names) {
    if (name) joined = joined ? `${joined} ${name}` : name;
  }
  return joined;
}
