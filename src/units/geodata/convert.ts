import { createHash } from 'node:crypto';
import { sortProblems } from '../../files/problem.ts';
import type { Problem } from '../../files/problem.ts';
import { communeByCode, units } from '../units.ts';
import { checkPairs, checkPoints, checkShapes, dividedAsParts } from './check.ts';
import type { PackMeta } from './meta.ts';
import { areaKm2, innerPoint } from './measure.ts';
import { neighboursOf } from './neighbours.ts';
import { readShapes } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { readTable } from './tables.ts';
import type { GivenPair, GivenPoint } from './tables.ts';
import { thinProvince } from './thin.ts';

/** What somebody hands to the portal: files by name, whose they are, and under which licence. */
export type PackInput = {
  files: ReadonlyMap<string, string>;
  name: string;
  /** Text of the licence; without it nothing is converted. */
  licence?: string | undefined;
};

/** The pack to be written, or everything that is wrong with what was given. */
export type Converted = {
  problems: Problem[];
  /** What was passed over or read otherwise than written, a sentence each. */
  notices: string[];
  /** Name → text; empty when there is a problem. */
  files: ReadonlyMap<string, string>;
  meta?: PackMeta;
};

const sum = (text: string) => createHash('sha256').update(text).digest('hex');
const json = (value: unknown) => `${JSON.stringify(value)}\n`;

function readAll(files: PackInput['files']) {
  const shapes: Shape[] = [];
  const points: GivenPoint[] = [];
  const pairs: GivenPair[] = [];
  const problems: Problem[] = [];
  const notices: string[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const table = /\.(tsv|csv)$/i.test(file) ? readTable(file, text) : undefined;
    const outlines = /\.(geo|topo)?json$/i.test(file) ? readShapes(file, text) : undefined;
    if (table) {
      points.push(...table.points);
      pairs.push(...table.pairs);
    }
    if (outlines) shapes.push(...outlines.shapes);
    const read = table ?? outlines;
    if (!read) continue;
    problems.push(...read.problems);
    if (read.skipped) notices.push(`Bỏ qua ${file}: ${read.skipped}.`);
  }
  return { shapes, points, pairs, problems, notices };
}

/** Checks what was given, all of it, and makes the pack. The same input gives the same bytes. */
export function convertPack(input: PackInput): Converted {
  const { shapes, points, pairs: rows, problems, notices } = readAll(input.files);
  const byCode = new Map(shapes.map((shape) => [communeByCode(shape.code)?.code ?? '', shape]));
  problems.push(...checkShapes(shapes), ...checkPoints(points, byCode), ...checkPairs(rows));
  if (!input.licence?.trim()) {
    const fix = 'thêm tệp LICENSE vào gói, hoặc chỉ ra bằng “--licence TỆP”.';
    problems.push({ file: 'LICENSE', line: 1, message: 'Gói không có giấy phép.', fix });
  }
  if (shapes.length === 0 && problems.length === 0) {
    const fix = 'cần tệp GeoJSON hoặc TopoJSON có mã xã, phường 5 chữ số.';
    problems.push({ file: input.name, line: 1, message: 'Không thấy ranh giới xã nào.', fix });
  }
  if (problems.length > 0) return { problems: sortProblems(problems), notices, files: new Map() };
  const { pairs, notices: divided } = dividedAsParts(rows);
  return {
    problems,
    notices: [...notices, ...divided],
    ...writePack(input, byCode, points, pairs),
  };
}

function writePack(
  { name, licence = '' }: PackInput,
  byCode: ReadonlyMap<string, Shape>,
  points: readonly GivenPoint[],
  pairs: readonly GivenPair[],
) {
  const given = new Map(points.map((point) => [communeByCode(point.code)?.code, point]));
  const outlines = [...byCode].map(([code, { polygons }]) => ({ code, polygons }));
  const near = neighboursOf(outlines);
  const communes = outlines
    .map(({ code, polygons }) => {
      const { lat, lon } = given.get(code) ?? innerPoint(polygons);
      return {
        code,
        lat,
        lon,
        areaKm2: rounded(areaKm2(polygons)),
        neighbours: near.get(code) ?? [],
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const changes = pairs
    .map(({ oldCode, oldName, district, province, newCode, how }) => {
      const now = communeByCode(newCode)?.code ?? newCode;
      return { oldCode, oldName, district, province, newCode: now, how };
    })
    .sort((a, b) => (`${a.oldCode} ${a.newCode}` < `${b.oldCode} ${b.newCode}` ? -1 : 1));

  const files = new Map([
    ['communes.json', json(communes)],
    ['pairs.json', json(changes)],
    ['LICENSE.txt', `${licence.trim()}\n`],
  ]);
  const provinces = units().provinces.flatMap((province) => {
    const isOwn = ({ code }: { code: string }) => communeByCode(code)?.province === province;
    const own = outlines.filter(isOwn);
    if (own.length === 0) return [];
    const { text, gzip, tolerance } = thinProvince(own);
    files.set(`provinces/${province.code}.json`, text);
    const of = units().communes.filter(isOwn).length;
    return [{ code: province.code, communes: own.length, of, bytes: text.length, gzip, tolerance }];
  });
  const sums = Object.fromEntries([...files].map(([file, text]) => [file, sum(text)]));
  const checksum = sum(json(sums));
  const meta: PackMeta = {
    ...{ format: 1, source: name, checksum, communes: communes.length, pairs: changes.length },
    ...{ provinces, sums },
  };
  files.set('meta.json', `${JSON.stringify(meta, undefined, 2)}\n`);
  return { files, meta };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
