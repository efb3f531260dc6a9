import type { z } from 'zod';
import { factFile } from '../facts/schema.ts';
import { question } from '../faq/schema.ts';
import { progressPage } from '../figures/progressSchema.ts';
import { figureFile } from '../figures/schema.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { guide } from '../guides/schema.ts';
import { translatedGuide } from '../guides/translated.ts';
import { officeRows } from '../places/officeRows.ts';
import { campaign, servicePoint } from '../places/schema.ts';
import { holidayYear } from '../schedule/holidaySchema.ts';
import { situation } from '../situations/schema.ts';
import { translatedSituation } from '../situations/translated.ts';
import { source } from '../sources/schema.ts';

/** How the files of one collection lie in the content folder. */
export type CollectionDefinition<Schema extends z.ZodType = z.ZodType> = {
  /** Folder below the content folder. */
  dir: string;
  /** Which paths below that folder belong to it. */
  pattern: RegExp;
  /** The shape of one file. */
  schema: Schema;
  /** The identity of a file by its path below the folder; unique in the collection. */
  id(path: string): string;
  /** Tables whose rows are entries of the collection too. */
  table?: {
    /** Which paths below the folder. */
    pattern: RegExp;
    /** A file of the content folder that fills in what rows leave out. */
    beside: string;
    /** A table's rows, each as a file of its own with the line of the row. */
    rows(table: ContentFile, beside: ContentFile | undefined): TableRows;
  };
};

/** The rows of a table that could be read, and what is wrong with the others. */
export type TableRows = { files: { id: string; file: ContentFile }[]; problems: Problem[] };

function define<Schema extends z.ZodType>(
  definition: CollectionDefinition<Schema>,
): CollectionDefinition<Schema> {
  return definition;
}

const withoutEnding = (path: string) => path.replace(/\.[a-z]+$/, '');
const lastPart = (path: string) => withoutEnding(path).split('/').at(-1) ?? '';

/** Every collection of files that editors write: one truth for Astro, the checker and the generators. */
export const collections = {
  guides: define({ dir: 'guides', pattern: /^[^/]+\.md$/, schema: guide, id: withoutEnding }),
  faq: define({ dir: 'faq', pattern: /^(?:figures\/)?[^/]+\.md$/, schema: question, id: lastPart }),
  situations: define({
    dir: 'situations',
    pattern: /^[^/]+\.yaml$/,
    schema: situation,
    id: withoutEnding,
  }),
  places: define({
    dir: 'places',
    pattern: /^[^/]+\/[^/]+\.yaml$/,
    schema: servicePoint,
    id: withoutEnding,
    table: { pattern: /^[^/]+\/offices\.csv$/, beside: 'offices.yaml', rows: officeRows },
  }),
  campaigns: define({
    dir: 'campaigns',
    pattern: /^[^/]+\.yaml$/,
    schema: campaign,
    id: withoutEnding,
  }),
  holidays: define({
    dir: 'holidays',
    pattern: /^\d{4}\.yaml$/,
    schema: holidayYear,
    id: withoutEnding,
  }),
  sources: define({ dir: 'sources', pattern: /^[^/]+\.yaml$/, schema: source, id: withoutEnding }),
  facts: define({ dir: 'facts', pattern: /^[^/]+\.yaml$/, schema: factFile, id: withoutEnding }),
  figures: define({
    dir: 'figures',
    pattern: /^[^/]+\.yaml$/,
    schema: figureFile,
    id: withoutEnding,
  }),
  progress: define({
    dir: 'progress',
    pattern: /^(?:figures\/)?[^/]+\.yaml$/,
    schema: progressPage,
    id: lastPart,
  }),
} as const;

export type CollectionName = keyof typeof collections;

/** What is written in another language too, in a folder named by its code: `en/guides/`, `en/situations/`. */
export function translatedCollections(code: string) {
  return {
    guides: define({ ...collections.guides, dir: `${code}/guides`, schema: translatedGuide }),
    situations: define({
      ...collections.situations,
      dir: `${code}/situations`,
      schema: translatedSituation,
    }),
  };
}
