import { fileURLToPath } from 'node:url';

/** A folder beside the built program: `dist/assets`. */
export function builtFolder(name: string): string {
  return fileURLToPath(new URL(`./${name}/`, import.meta.url));
}
