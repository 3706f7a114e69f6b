import { InputError, quoted } from '../inputError.ts';
import type { Heading } from '../readTable.ts';

/** The shapes of ESCO's files that hold something, and `unused` for those that hold nothing we keep. */
export type ShapeName = 'concepts' | 'hierarchy' | 'broader' | 'occupation-skill' | 'skill-skill' | 'unused';

interface Shape {
  readonly name: ShapeName;
  /** Every one of these columns; of several names, any. */
  readonly needs: readonly (readonly string[])[];
}

/** In the order in which they are tried, and in which a heading that lacks something is taken for one of them. */
const SHAPES: readonly Shape[] = [
  { name: 'unused', needs: [['greenShare'], ['conceptUri']] },
  { name: 'unused', needs: [['conceptSchemeUri']] },
  { name: 'unused', needs: [['filename'], ['data header', 'header']] },
  { name: 'hierarchy', needs: [['Level 0 URI'], ['Level 0 preferred term']] },
  { name: 'occupation-skill', needs: [['occupationUri'], ['relationType'], ['skillUri']] },
  { name: 'skill-skill', needs: [['originalSkillUri'], ['relationType'], ['relatedSkillUri']] },
  { name: 'concepts', needs: [['conceptUri', 'originUri'], ['preferredLabel']] },
  { name: 'broader', needs: [['broaderUri'], ['conceptUri']] },
];

/**
 * Which file of ESCO has this heading. The name of the file does not matter.
 * @throws InputError naming the column that is missing, or that the file is foreign
 */
export function recogniseShape(heading: Heading): ShapeName {
  const matches = SHAPES.map((shape) => ({
    shape,
    missing: shape.needs.filter((names) => heading.find(...names) < 0),
  }));
  const whole = matches.find(({ missing }) => missing.length === 0);
  if (whole) return whole.shape.name;
  const nearest = matches
    .filter(({ shape, missing }) => shape.name !== 'unused' && missing.length < shape.needs.length)
    .sort((a, b) => a.missing.length - b.missing.length)[0];
  const place = { file: heading.file, line: 1 };
  if (nearest) throw new InputError(place, `the column ${quoted(nearest.missing[0]?.[0] ?? '')} is missing`);
  throw new InputError(
    { ...place, column: 1, heading: heading.names[0] ?? '' },
    'the columns are those of no file of ESCO',
  );
}
