import { licence } from '../text/openTable.ts';
import { csvColumns } from './openCsv.ts';
import type { FigureSet } from './openData.ts';

/** Where the files of figures lie. */
export const figuresFolder = '/du-lieu/so-lieu/';

/**
 * Description of the figures as a Data Package (https://datapackage.org/standard/data-package/, version 2):
 * the newest files, one pair a progress page, and the archive by day. Addresses are relative to the file itself.
 * @param sets the newest first; each gives a CSV and a JSON resource
 */
export function dataPackage(sets: readonly FigureSet[], site: string): string {
  const [newest] = sets;
  const fields = Object.entries(csvColumns).map(([name, { type, meaning }]) => ({
    name,
    type,
    description: meaning,
  }));
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'so-lieu',
    id: new URL(`${figuresFolder}datapackage.json`, site).href,
    title: 'Số liệu đã công bố về căn cước và VNeID',
    description: 'Mỗi dòng một con số đã đăng báo, kèm ngày, nguồn và đoạn trích.',
    homepage: new URL('/du-lieu/#so-lieu', site).href,
    version: newest?.checked,
    licenses: [{ name: 'CC-BY-4.0', path: licence, title: 'Creative Commons Ghi công 4.0' }],
    resources: sets.flatMap((set) => [
      {
        name: set.name,
        title: set.title,
        path: `${set.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields, primaryKey: ['id'], missingValues: [''] },
      },
      {
        name: `${set.name}-json`,
        title: set.title,
        path: `${set.name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ]),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
