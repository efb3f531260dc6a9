import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { openCollection } from '../../collections/open.ts';
import { collections } from '../../collections/registry.ts';
import { listFiles, readContentFile } from '../../files/read.ts';
import { toHolidays } from '../../schedule/holidays.ts';
import { readPack } from '../../units/pack.ts';
import { communePosition } from '../../units/positions.ts';
import { units } from '../../units/units.ts';
import { asYaml } from './asYaml.ts';
import { samplePoints, sampleSource } from './points.ts';

/** What a content folder to measure with is made of. */
type Wanted = {
  /** The content it begins as a copy of. */
  base: string;
  /** Where it goes; made anew. */
  dir: string;
  points: number;
  /** Codes of the provinces to build; the whole country when missing. */
  provinces: readonly string[] | undefined;
  /** `2026-11-22` */
  today: string;
};

/** Writes a copy of a content folder with that many made-up points more. */
export function writeSampleContent({ base, dir, points, provinces, today }: Wanted): void {
  cpSync(base, dir, { recursive: true });
  const settings = path.join(dir, 'site.yaml');
  const document = parseDocument(readFileSync(settings, 'utf8'));
  if (provinces) document.set('provinces', provinces);
  else document.delete('provinces');
  writeFileSync(settings, document.toString({ defaultStringType: 'QUOTE_DOUBLE' }));
  writeFileSync(
    path.join(dir, 'sources', `${sampleSource}.yaml`),
    asYaml({ title: 'Dữ liệu mẫu để đo tốc độ, không có thật', kind: 'help' }),
  );

  const pack = readPack();
  const covered = new Set(provinces);
  const sample = samplePoints(points, {
    communes: units().communes.filter(({ province }) => !provinces || covered.has(province.code)),
    positionOf: communePosition,
    accepts: (code, at) => pack?.contains(code, at) ?? true,
    holidays: holidaysOf(dir),
    today,
  });
  for (const { id, data } of sample) {
    const file = path.join(dir, 'places', `${id}.yaml`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, asYaml(data));
  }
}

function holidaysOf(dir: string) {
  const folder = collections.holidays.dir;
  const files = existsSync(path.join(dir, folder)) ? listFiles(path.join(dir, folder)) : [];
  const { entries } = openCollection(
    files.map((file) => readContentFile(dir, `${folder}/${file}`)),
    collections.holidays,
  );
  return toHolidays(entries.map(({ data }) => data));
}
