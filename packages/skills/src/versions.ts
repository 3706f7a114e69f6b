/** Changes with any change of the taxonomy's content. Store it beside what was derived with it. */
export const TAXONOMY_VERSION = '2.0.0';

/** Changes whenever the same text or the same need may give another answer. */
export const ENGINE_VERSION = '2.0.0';
