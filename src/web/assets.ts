import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the built files that pages refer to. */
export interface Assets {
  /** Folder of the files, or null where nothing was built (unit tests). */
  readonly folder: string | null;
  readonly stylesheet: string;
  /** Regular weight of each script, preloaded. */
  readonly fonts: { readonly latin: string; readonly arabic: string } | null;
  readonly icon: string;
  /** Address of each island's script by its name. */
  readonly islands: Readonly<Record<string, string>>;
}

/** Addresses for pages rendered without a build: they look alike but lead nowhere. */
export const unbuiltAssets: Assets = {
  folder: null,
  stylesheet: '/assets/app.css',
  fonts: null,
  icon: '/assets/icon.svg',
  islands: {},
};

/** Reads the manifest that `scripts/build.mjs` writes beside the files. */
export function loadAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Omit<Assets, 'folder'>;
  return { folder, ...manifest };
}
