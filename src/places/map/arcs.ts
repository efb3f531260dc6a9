/** Every number in lists of lists: arcs by their number, the turned ones (`~7`) as the line they are. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value < 0 ? ~value : value];
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}

/** The lines of a topology that an object of it uses, by their number. */
export function arcsOf(object: unknown): Set<number> {
  if (typeof object !== 'object' || object === null) return new Set();
  if ('geometries' in object && Array.isArray(object.geometries))
    return new Set(object.geometries.flatMap((geometry) => [...arcsOf(geometry)]));
  return new Set('arcs' in object ? numbersIn(object.arcs) : []);
}
