import type { Chance } from '../random.ts';
import brands from './brands.json';

/** A company's name in both scripts; the Arabic one is written word by word from the same roots. */
export interface Brand {
  readonly name: string;
  readonly nameAr: string;
  readonly slug: string;
}

type Pair = readonly [latin: string, arabic: string];

const roots = brands.roots as unknown as Pair[];
const general = brands.general as unknown as Pair[];
const bySector = brands.sectors as unknown as Record<string, Pair[]>;

/** Combinations that are, or sound like, names in use: never drawn. */
const inUse = new Set([
  'arganinvest',
  'atlasvoyages',
  'marocdata',
  'barakainvest',
  'nourpay',
  'sahlpay',
  'tamkinpay',
  'zellijinvest',
  'khadamatnet',
]);

/** `Fikra Énergie` → `fikra-energie`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const workshops: readonly Pair[] = [
  ['Studio', 'ستوديو'],
  ['Atelier', 'ورشة'],
  ['Maison', 'دار'],
  ['Fabrique', 'معمل'],
];

function compose(sector: string, form: string, city: { fr: string; ar: string }, source: Chance): [string, string] {
  const [root, rootAr] = source.pick(roots);
  if (form === 'Coopérative') return [`Coopérative ${root} ${city.fr}`, `تعاونية ${rootAr} ${city.ar}`];
  if ((form === 'Auto-entrepreneur' || sector === 'creative') && source.happens(0.45)) {
    const [word, wordAr] = source.pick(workshops);
    return [`${word} ${root}`, `${wordAr} ${rootAr}`];
  }
  const [suffix, suffixAr] = source.happens(0.62) ? source.pick(bySector[sector] ?? general) : source.pick(general);
  // Short words melt into the root, long ones follow it: Fikrapay, Manara Solutions.
  const melted = suffix.length <= 5 && source.happens(0.6) && !/[éè]/.test(suffix);
  return [melted ? root + suffix.toLowerCase() : `${root} ${suffix}`, `${rootAr} ${suffixAr}`];
}

/** Draws names that are all different, also without spaces and capitals. */
export function brandMaker(source: Chance): (sector: string, form: string, city: { fr: string; ar: string }) => Brand {
  const taken = new Set(inUse);
  return (sector, form, city) => {
    for (let tries = 0; tries < 500; tries++) {
      const [name, nameAr] = compose(sector, form, city, source);
      const key = slugOf(name).replaceAll('-', '');
      if (taken.has(key)) continue;
      taken.add(key);
      return { name, nameAr, slug: slugOf(name) };
    }
    throw new Error(`no name left in ${sector}`);
  };
}
