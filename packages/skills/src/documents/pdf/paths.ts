import { type Box, boxAround, type Matrix } from './geometry.ts';

/** pdf.js's numbers of the path-painting operators that fill: fill, eoFill and their stroking and closing kin. */
const FIRST_FILL = 22;
const LAST_FILL = 27;

/** pdf.js's path language: a code followed by its points. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

export function fillsArea(operator: number): boolean {
  return operator >= FIRST_FILL && operator <= LAST_FILL;
}

/** The upright box around a path, from its extent [left, bottom, right, top] in the path's own units. */
export function boxOfPath(extent: ArrayLike<number>, toPage: Matrix): Box {
  return boxAround(toPage, extent[0] ?? 0, extent[1] ?? 0, extent[2] ?? 0, extent[3] ?? 0);
}

/** True for a small round patch, between two and seven points across. */
export function isDot(box: Box, isRectangular: boolean): boolean {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return !isRectangular && width >= 2 && width <= 7 && Math.abs(width - height) < 0.1 * width;
}

/** True for a single rectangle with upright sides, closed or not. */
export function isRectangle(points: ArrayLike<number> | null): boolean {
  if (!points) return false;
  const corners: [number, number][] = [];
  for (let index = 0; index < points.length; ) {
    const code = points[index];
    if (code === CLOSE) {
      if (index !== points.length - 1) return false;
      break;
    }
    if (code !== (corners.length === 0 ? MOVE : LINE) || corners.length === 5) return false;
    corners.push([points[index + 1] ?? 0, points[index + 2] ?? 0]);
    index += 3;
  }
  const [first, last] = [corners[0], corners[4]];
  if (corners.length < 4 || (last && first && (last[0] !== first[0] || last[1] !== first[1]))) return false;
  return corners.slice(0, 4).every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [x, y];
    return (x === nextX) !== (y === nextY);
  });
}
