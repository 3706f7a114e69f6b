import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { frame, isInFrame, mapHeight, mapScale, mapWidth, project } from './projection.ts';

/** The same projection, set up in d3. */
function d3Projection() {
  const corner = geoMercator().scale(mapScale).translate([0, 0])([frame.west, frame.north]) ?? [0, 0];
  return geoMercator()
    .scale(mapScale)
    .translate([-corner[0], -corner[1]])
    .clipExtent([
      [-5, -5],
      [mapWidth + 5, mapHeight + 5],
    ]);
}

describe('the map', () => {
  test('places cities where d3-geo does', () => {
    for (const [longitude, latitude] of [
      [-7.59, 33.57],
      [-5.81, 35.77],
      [-17.05, 20.83],
    ] as const) {
      const expected = d3Projection()([longitude, latitude]) ?? [];
      const { x, y } = project(longitude, latitude);
      expect(x).toBeCloseTo(expected[0] ?? Number.NaN, 6);
      expect(y).toBeCloseTo(expected[1] ?? Number.NaN, 6);
    }
  });

  test('shows all of Morocco and not Paris', () => {
    expect(isInFrame(-1.91, 34.68)).toBe(true);
    expect(isInFrame(-17.05, 20.83)).toBe(true);
    expect(isInFrame(2.35, 48.86)).toBe(false);
  });

  // The land of the map is drawn once, from Natural Earth's land (no borders) as world-atlas ships it; `vitest -u`
  // draws it again after a change of frame.
  test('draws the land of Natural Earth', async () => {
    const require = createRequire(import.meta.url);
    const atlas: Topology<{ land: GeometryCollection }> = JSON.parse(
      await readFile(require.resolve('world-atlas/land-50m.json'), 'utf8'),
    );
    const path = geoPath(d3Projection()).digits(1)(feature(atlas, atlas.objects.land));
    const module = [
      '/**',
      ' * The land of the map in its own units, without borders. Drawn by `projection.test.ts` from world-atlas 2.0.2,',
      ' * land-50m (Natural Earth 4.1, public domain).',
      ' */',
      'export const landPath =',
      `  '${path}';`,
      '',
    ].join('\n');
    await expect(module).toMatchFileSnapshot('./land.ts');
  });
});
