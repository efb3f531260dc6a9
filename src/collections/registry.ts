import type { z } from 'zod';
import { question } from '../faq/schema.ts';
import { progressPage } from '../figures/progressSchema.ts';
import { figureFile } from '../figures/schema.ts';
import { guide } from '../guides/schema.ts';
import { campaign, servicePoint } from '../places/schema.ts';
import { situation } from '../situations/schema.ts';
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
};

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
  }),
  campaigns: define({
    dir: 'campaigns',
    pattern: /^[^/]+\.yaml$/,
    schema: campaign,
    id: withoutEnding,
  }),
  sources: define({ dir: 'sources', pattern: /^[^/]+\.yaml$/, schema: source, id: withoutEnding }),
  figures: define({
    dir: 'figures',
    pattern: /^[^/]+\.yaml$/,
    schema: figureFile,
    id: withoutEnding,
  }),
  progress: define({
    dir: 'progress',
    pattern: /^[^/]+\.yaml$/,
    schema: progressPage,
    id: withoutEnding,
  }),
} as const;

export type CollectionName = keyof typeof collections;
