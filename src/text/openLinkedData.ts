import { csvColumns, licence } from './openTable.ts';
import type { Issue, OpenTable } from './openTable.ts';

/** One file of a table, by its address in the portal. */
export type OpenFormat = { href: string; mediaType: string };

/** schema.org description of a table (https://schema.org/Dataset), for catalogues of data. */
export function tableLinkedData(
  { name, title, about, row }: Pick<OpenTable, 'name' | 'title' | 'about' | 'row'>,
  { site, generated }: Issue,
  formats: readonly OpenFormat[],
): Record<string, unknown> {
  return {
    '@type': 'Dataset',
    name: title,
    description: about,
    url: new URL(`/du-lieu/#${name}`, site).href,
    inLanguage: 'vi',
    license: licence,
    isAccessibleForFree: true,
    dateModified: generated,
    spatialCoverage: 'Việt Nam',
    variableMeasured: csvColumns(row).map(({ column }) => column),
    distribution: formats.map(({ href, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: new URL(href, site).href,
      encodingFormat: mediaType,
    })),
  };
}
