import { describe, expect, test } from 'vitest';
import { labelBox, type NamedPoint, placeLabels, shared } from './place-labels.ts';
import { mapHeight, mapWidth, project } from './projection.ts';

const ratio = mapHeight / mapWidth;

function city(label: string, longitude: number, latitude: number): NamedPoint {
  const { x, y } = project(longitude, latitude);
  return { label, x: x / mapWidth, y: y / mapHeight };
}

/** Nine cities, two sites of the same town among them. */
const cities = [
  city('Casablanca', -7.59, 33.57),
  city('Rabat', -6.84, 34.02),
  city('Tanger', -5.81, 35.77),
  city('Agadir', -9.6, 30.42),
  city('Cité de l’innovation Souss-Massa', -9.55, 30.4),
  city('Oujda', -1.91, 34.68),
  city('Tiznit', -9.73, 29.7),
  city('Fès', -5.0, 34.03),
  city('Essaouira', -9.76, 31.51),
];

function overlaps(points: readonly NamedPoint[], width: number): readonly string[] {
  const places = placeLabels(points, ratio);
  const boxes = points.map((point, index) => {
    const place = places[index];
    if (!place) throw new Error('every point has a place');
    return labelBox(point, place, width, ratio);
  });
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other, offset) =>
        shared(box, other) > 0 ? [`${points[index]?.label} / ${points[index + 1 + offset]?.label}`] : [],
      ),
  );
}

describe('names on the map', () => {
  test.each([320, 360, 414, 480, 576, 700, 760])('do not cover each other on a map of %i pixels', (width) => {
    expect(overlaps(cities, width)).toEqual([]);
  });

  test('stay on the map', () => {
    const places = placeLabels(cities, ratio);
    for (const [index, point] of cities.entries()) {
      const place = places[index];
      expect(place).toBeDefined();
      if (!place) continue;
      const box = labelBox(point, place, 320, ratio);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
    }
  });

  test('stand beside a point that is alone', () => {
    expect(placeLabels([city('Rabat', -6.84, 34.02)], ratio)).toEqual([{ anchor: 'end', dx: -11, dy: 0 }]);
  });

  test('take no time to speak of', () => {
    const begun = performance.now();
    placeLabels(cities, ratio);
    expect(performance.now() - begun).toBeLessThan(50);
  });
});
