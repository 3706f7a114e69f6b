import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Creates a folder, with those above it, that other accounts may enter even where our mask of rights says otherwise.
 * Folders that exist already are left as they are.
 */
export async function makePassable(folder: string, mode: 0o755 | 0o711): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (!first) return;
  for (let path = folder; ; path = dirname(path)) {
    await chmod(path, mode);
    if (path === first || path === dirname(path)) return;
  }
}
