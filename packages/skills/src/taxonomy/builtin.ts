import { DOMAIN_FILES } from '../../taxonomy/index.ts';
import { parseDomain } from './format.ts';
import { createTaxonomy, type Taxonomy } from './taxonomy.ts';

let built: Taxonomy | undefined;

/** The built-in taxonomy, read on first use and kept. */
export function builtinTaxonomy(): Taxonomy {
  built ??= createTaxonomy(DOMAIN_FILES, DOMAIN_FILES.flatMap(parseDomain));
  return built;
}
