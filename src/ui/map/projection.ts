/** The part of the world that the map shows, in degrees: Morocco from Tangier to Lagouira, with the sea around. */
export const frame = { west: -18.2, east: -0.3, south: 20.6, north: 36.5 } as const;

/** Width of the map in its own units. */
export const mapWidth = 600;

/** Units for a radian of longitude. */
export const mapScale = mapWidth / radians(frame.east - frame.west);

/** Height of the map in its own units. */
export const mapHeight = Math.round(mapScale * (northing(frame.north) - northing(frame.south)));

/**
 * Places a point of the earth on the map, in map units from its upper left corner (Mercator on a sphere: Snyder, Map
 * Projections, USGS 1395, formulas 7-1 and 7-2). The map is never mirrored: east is right in every language.
 */
export function project(longitude: number, latitude: number): { readonly x: number; readonly y: number } {
  return {
    x: mapScale * radians(longitude - frame.west),
    y: mapScale * (northing(frame.north) - northing(latitude)),
  };
}

/** True for a point that lies on the map. */
export function isInFrame(longitude: number, latitude: number): boolean {
  return longitude >= frame.west && longitude <= frame.east && latitude >= frame.south && latitude <= frame.north;
}

function northing(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
