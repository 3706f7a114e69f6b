/** Where the name of a point stands, in pixels from the point. */
export interface LabelPlace {
  /** The side of the point that the text begins at (`start`: it runs to the right of the point). */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  /** Of the middle of the line of text. */
  readonly dy: number;
}

export interface NamedPoint {
  /** Place on the map, each from 0 to 1, from the upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line in pixels, for IBM Plex Sans medium at 14 px. */
const letter = 7.8;
const line = 20;
/** Room around a point, and from a point to its name, in pixels. */
const dot = 8;
const gap = 11;

/**
 * Finds for each point a place for its name that covers no other name and no other point, on maps of every width
 * between the two given: letters keep their size while distances grow. Nearest places first; where none is free, the
 * one that covers least. `ratio` is the height of the map for a width of 1.
 */
export function placeLabels(
  points: readonly NamedPoint[],
  ratio: number,
  widths: readonly number[] = [320, 420, 560, 760],
): readonly LabelPlace[] {
  const places = new Map<number, LabelPlace>();
  // The points with the most neighbours choose first: the others have room elsewhere.
  const order = points
    .map((_, index) => index)
    .sort((a, b) => crowd(points, b, ratio) - crowd(points, a, ratio) || a - b);
  for (const index of order) {
    let best: { readonly place: LabelPlace; readonly covered: number } | undefined;
    for (const place of candidates) {
      const covered = widths.reduce((sum, width) => sum + covers(points, ratio, places, index, place, width), 0);
      if (!best || covered < best.covered) best = { place, covered };
      if (covered === 0) break;
    }
    if (best) places.set(index, best.place);
  }
  return points.map((_, index) => places.get(index) ?? { anchor: 'start', dx: gap, dy: 0 });
}

/** Beside the point first, then above and below, then further and further away; a long name needs both sides. */
const candidates: readonly LabelPlace[] = [
  { anchor: 'end', dx: -gap, dy: 0 },
  { anchor: 'start', dx: gap, dy: 0 },
  { anchor: 'middle', dx: 0, dy: -gap - line / 2 + 2 },
  { anchor: 'middle', dx: 0, dy: gap + line / 2 - 2 },
  ...[10, 18, 26, 34, 44, 54, 66].flatMap((dy): LabelPlace[] => [
    { anchor: 'end', dx: -gap - dy / 3, dy: -dy },
    { anchor: 'end', dx: -gap - dy / 3, dy },
    { anchor: 'start', dx: gap + dy / 3, dy: -dy },
    { anchor: 'start', dx: gap + dy / 3, dy },
  ]),
  ...[34, 44, 54, 66, 80].flatMap((dy): LabelPlace[] => [
    { anchor: 'middle', dx: 0, dy: -dy },
    { anchor: 'middle', dx: 0, dy },
  ]),
];

/** True where the name stands so far off that a line must lead to it. */
export function needsLeader({ anchor, dy }: LabelPlace): boolean {
  return anchor === 'middle' ? Math.abs(dy) > gap + line / 2 : dy !== 0;
}

/** Where that line ends, in pixels below the point: at the name's side, or at its upper or lower edge. */
export function leaderEnd({ anchor, dy }: LabelPlace): number {
  return anchor === 'middle' ? dy - Math.sign(dy) * (line / 2 - 2) : dy;
}

/** How near the other points are to this one: the sum of the inverse squares of their distances. */
function crowd(points: readonly NamedPoint[], index: number, ratio: number): number {
  const here = points[index];
  if (!here) return 0;
  return points.reduce((sum, there) => {
    if (there === here) return sum;
    const distance = Math.hypot(there.x - here.x, (there.y - here.y) * ratio);
    return sum + 1 / Math.max(distance, 0.01) ** 2;
  }, 0);
}

/** The area in square pixels that a name would share with other names, with points, and with the outside. */
function covers(
  points: readonly NamedPoint[],
  ratio: number,
  places: ReadonlyMap<number, LabelPlace>,
  index: number,
  place: LabelPlace,
  width: number,
): number {
  const here = points[index];
  if (!here) return 0;
  const box = labelBox(here, place, width, ratio);
  let covered = outside(box, width, width * ratio);
  points.forEach((there, other) => {
    if (other === index) return;
    const x = there.x * width;
    const y = there.y * width * ratio;
    covered += shared(box, { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot });
    const otherPlace = places.get(other);
    if (otherPlace) covered += shared(box, labelBox(there, otherPlace, width, ratio));
  });
  return covered;
}

/** The rectangle that a name takes on a map of the given width, in pixels. */
export function labelBox(point: NamedPoint, place: LabelPlace, width: number, ratio: number): Box {
  const length = point.label.length * letter;
  const x = point.x * width + place.dx;
  const y = point.y * width * ratio + place.dy;
  const left = place.anchor === 'start' ? x : place.anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - line / 2, bottom: y + line / 2 };
}

/** The area that two rectangles share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The area of a rectangle that lies off the map. */
function outside(box: Box, width: number, height: number): number {
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - shared(box, { left: 0, right: width, top: 0, bottom: height });
}
