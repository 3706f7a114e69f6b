export { checkScheme, type SchemeProblem } from './checkScheme.ts';
export { type Crosswalk, createCrosswalk } from './crosswalk.ts';
export { type EscoOptions, importEsco } from './esco/importEsco.ts';
export { InputError, type Place } from './inputError.ts';
export { importRome } from './rome/importRome.ts';
export type {
  ByLanguage,
  Concept,
  ConceptKind,
  ConceptScheme,
  Imported,
  LinkType,
  SchemeSource,
  SourceFile,
} from './scheme.ts';
export { type Manifest, openScheme, readManifest, storeScheme } from './store.ts';
export { importTsv } from './tsv/importTsv.ts';
