/** Size of a cell of the lattice, in pixels. */
const cell = 72;

/**
 * The outline of an eight-point star: two squares of the same size, one turned by 45°. The points lie at `radius`,
 * the hollows where the sides of the squares cross, at radius · cos 45° / cos 22.5°.
 */
function starPath(centre: number, radius: number): string {
  const hollow = (radius * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8);
  let path = '';
  for (let corner = 0; corner < 16; corner++) {
    const angle = (corner * Math.PI) / 8;
    const length = corner % 2 === 0 ? radius : hollow;
    const x = (centre + length * Math.cos(angle)).toFixed(2);
    const y = (centre + length * Math.sin(angle)).toFixed(2);
    path += `${corner === 0 ? 'M' : 'L'}${x} ${y}`;
  }
  return `${path}Z`;
}

const outerStar = starPath(cell / 2, cell / 2);
const innerStar = starPath(cell / 2, cell / 3.4);
const markStar = starPath(16, 15);
const markHeart = starPath(16, 7);

/**
 * The only ornament: stars that touch at four points and leave crosses between them, as on a zellige wall. Fills its
 * positioned parent. `id` must be unique in the page: it names the SVG pattern.
 */
export function StarLattice({ id }: { readonly id: string }) {
  return (
    <svg className="lattice" aria-hidden="true">
      <pattern id={id} width={cell} height={cell} patternUnits="userSpaceOnUse">
        <path d={outerStar} />
        <path d={innerStar} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} stroke="none" />
    </svg>
  );
}

/** The star of the wordmark. */
export function StarMark() {
  return (
    <svg className="star-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path className="star-mark-body" d={markStar} />
      <path className="star-mark-heart" d={markHeart} />
    </svg>
  );
}
