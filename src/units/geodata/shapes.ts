import { feature } from 'topojson-client';
import type { Feature, Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Problem } from '../../files/problem.ts';

/** The outline of one commune as it stands in a file: polygons, each an outer ring and its holes. */
export type Shape = {
  file: string;
  /** Which feature of its file, from 1. */
  no: number;
  /** Five digits, not yet known to be a commune. */
  code: string;
  /** Its name in the file, where there is one. */
  name?: string;
  polygons: Position[][][];
};

/** What one file gave. */
export type ReadShapes = { shapes: Shape[]; problems: Problem[]; skipped?: string };

/** Properties that may carry the official code, the surest first; upper and lower case are the same. */
const codeNames = ['code', 'ma_xa', 'maxa', 'ward_code', 'commune_code', 'ma', 'id', 'gso_code'];
const nameNames = ['name', 'ten', 'ten_xa', 'ward_name', 'full_name'];

/** A place of a problem in a file of outlines, which has no lines worth naming. */
export function aboutShape({ file, no, code }: Pick<Shape, 'file' | 'no' | 'code'>): {
  file: string;
  line: number;
  start: string;
} {
  return { file, line: 1, start: `Đối tượng số ${no}${code ? ` (mã ${code})` : ''}:` };
}

function featuresOf(value: unknown): Feature<Geometry | null>[] | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (isTopology(value))
    return Object.values(value.objects).flatMap((object) => {
      const found = feature(value, object);
      return found.type === 'FeatureCollection' ? found.features : [found];
    });
  if (value.type === 'Feature' && isFeature(value)) return [value];
  if (value.type === 'FeatureCollection' && 'features' in value && Array.isArray(value.features))
    return value.features.filter(isFeature);
  return undefined;
}

function isTopology(value: object): value is Topology<Record<string, GeometryObject>> {
  return 'type' in value && value.type === 'Topology' && 'objects' in value && 'arcs' in value;
}

function isFeature(value: unknown): value is Feature<Geometry | null> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Feature' &&
    'geometry' in value
  );
}

function property(found: Feature<Geometry | null>, names: readonly string[]): string {
  const own = new Map(
    Object.entries(found.properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const name of names) {
    const value: unknown = name === 'id' ? (own.get('id') ?? found.id) : own.get(name);
    if (typeof value === 'string' && value.trim()) return value.trim().normalize('NFC');
    if (typeof value === 'number') return String(value);
  }
  return '';
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);

/** Việt Nam with both archipelagos, degrees. */
const bounds = { west: 101.5, east: 118.5, south: 5.5, north: 24 };
const isInCountry = ([lon = 0, lat = 0]: Position) =>
  lon > bounds.west && lon < bounds.east && lat > bounds.south && lat < bounds.north;

function wrongWith(polygons: unknown): string | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0) return 'không có đường ranh giới.';
  for (const rings of polygons)
    for (const ring of Array.isArray(rings) ? rings : [undefined]) {
      if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition))
        return 'có vòng ranh giới chưa đủ bốn điểm, hoặc có điểm không phải hai số.';
      const [first] = ring;
      const last: unknown = ring.at(-1);
      if (isPosition(first) && isPosition(last) && (first[0] !== last[0] || first[1] !== last[1]))
        return 'có vòng ranh giới chưa khép kín.';
      const outside = ring.find((at) => isPosition(at) && !isInCountry(at));
      if (!isPosition(outside)) continue;
      const [lon = 0, lat = 0] = outside;
      return isInCountry([lat, lon])
        ? 'kinh độ và vĩ độ bị đổi chỗ; GeoJSON viết kinh độ trước.'
        : `có điểm ngoài Việt Nam (${lon}, ${lat}); cần độ thập phân theo WGS 84.`;
    }
  return undefined;
}

function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The outlines in one GeoJSON or TopoJSON file. A file without commune codes at all is passed over, and said so. */
export function readShapes(file: string, text: string): ReadShapes {
  const refuse = (message: string, fix: string): ReadShapes => ({
    shapes: [],
    problems: [{ file, line: 1, message, fix }],
  });
  let features: Feature<Geometry | null>[] | undefined;
  try {
    features = featuresOf(JSON.parse(text));
  } catch {
    return refuse('Tệp hỏng: không phải JSON, hoặc TopoJSON thiếu đường.', 'lấy lại tệp từ nguồn.');
  }
  if (!features) return { shapes: [], problems: [], skipped: 'không phải GeoJSON hay TopoJSON' };
  const coded = features.map((found) => ({ found, code: property(found, codeNames) }));
  if (coded.every(({ code }) => !code)) return { shapes: [], problems: [], skipped: 'không có mã' };
  if (coded.every(({ code }) => !code || /^\d{1,2}$/.test(code)))
    return { shapes: [], problems: [], skipped: 'ranh giới tỉnh, không phải xã' };

  const problems: Problem[] = [];
  const shapes = coded.flatMap(({ found, code: raw }, index): Shape[] => {
    const code = /^\d{3,4}$/.test(raw) ? raw.padStart(5, '0') : raw;
    const { start, ...at } = aboutShape({ file, no: index + 1, code });
    if (!code) {
      const fix = `thêm mã 5 chữ số vào một trong các thuộc tính ${codeNames.join(', ')}.`;
      problems.push({ ...at, message: `${start} không có mã xã, phường.`, fix });
      return [];
    }
    const polygons = polygonsOf(found.geometry);
    const wrong = wrongWith(polygons);
    if (wrong) {
      problems.push({
        ...at,
        message: `${start} ${wrong}`,
        fix: 'sửa hình hoặc lấy lại tệp từ nguồn.',
      });
      return [];
    }
    const name = property(found, nameNames);
    return [{ file, no: index + 1, code, polygons, ...(name ? { name } : {}) }];
  });
  return { shapes, problems };
}
