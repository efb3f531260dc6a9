import type { Position } from 'geojson';

type Outline = { code: string; polygons: readonly Position[][][] };

/** Two files drawn apart may put the same corner this far from each other, degrees: about 60 m. */
const sameCorner = 0.00055;

const spot = ([lon = 0, lat = 0]: Position) => `${lon.toFixed(6)},${lat.toFixed(6)}`;

/** Every piece of line with the communes it belongs to. */
function linesOf(outlines: readonly Outline[]) {
  const lines = new Map<string, { owners: Set<string>; ends: [Position, Position] }>();
  for (const { code, polygons } of outlines)
    for (const ring of polygons.flat())
      ring.slice(1).forEach((end, index) => {
        const start = ring[index] ?? end;
        const [a, b] = [spot(start), spot(end)];
        if (a === b) return;
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        const line = lines.get(key) ?? { owners: new Set<string>(), ends: [start, end] };
        line.owners.add(code);
        lines.set(key, line);
      });
  return lines;
}

/** Corners that lie on a line of one commune only: the edge of a file, or of the country. */
function openCorners(
  lines: ReturnType<typeof linesOf>,
): Map<string, { code: string; at: Position }> {
  const corners = new Map<string, { code: string; at: Position }>();
  for (const { owners, ends } of lines.values()) {
    const [code, ...more] = owners;
    if (!code || more.length > 0) continue;
    for (const at of ends) corners.set(`${code} ${spot(at)}`, { code, at });
  }
  return corners;
}

/**
 * Which communes lie beside each other: they share a piece of line; where files were drawn apart, two corners of
 * their edges meet. Codes sorted; communes that touch in one point only are no neighbours.
 */
export function neighboursOf(outlines: readonly Outline[]): Map<string, string[]> {
  const found = new Map(outlines.map(({ code }) => [code, new Set<string>()]));
  const join = (a: string, b: string) => {
    found.get(a)?.add(b);
    found.get(b)?.add(a);
  };
  const lines = linesOf(outlines);
  for (const { owners } of lines.values())
    for (const a of owners) for (const b of owners) if (a < b) join(a, b);

  const cells = new Map<string, { code: string; at: Position }[]>();
  const cell = ([lon = 0, lat = 0]: Position, x = 0, y = 0) =>
    `${Math.floor(lon / sameCorner) + x},${Math.floor(lat / sameCorner) + y}`;
  const corners = [...openCorners(lines).values()];
  for (const corner of corners) {
    const key = cell(corner.at);
    const others = cells.get(key);
    if (others) others.push(corner);
    else cells.set(key, [corner]);
  }
  const met = new Map<string, Position[]>();
  const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
  for (const { code, at } of corners)
    for (const [x, y] of around)
      for (const other of cells.get(cell(at, x, y)) ?? []) {
        if (other.code <= code || found.get(code)?.has(other.code)) continue;
        if (apart(at, other.at) > sameCorner) continue;
        const key = `${code} ${other.code}`;
        const before = met.get(key) ?? [];
        if (before.every((corner) => apart(corner, at) > 2 * sameCorner)) before.push(at);
        met.set(key, before);
        if (before.length > 1) join(code, other.code);
      }
  return new Map([...found].map(([code, near]) => [code, [...near].sort()]));
}

function apart([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot(ax - bx, ay - by);
}
