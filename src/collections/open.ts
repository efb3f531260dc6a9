import type { z } from 'zod';
import { generatedDirs } from '../figures/generate.ts';
import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { validateGuarded } from '../files/validate.ts';
import { collections } from './registry.ts';
import type { CollectionDefinition, CollectionName } from './registry.ts';

/** One collection, read and validated. */
export type Opened<Data> = {
  /** Valid files only. */
  entries: Entry<Data>[];
  /** Every identity that a file claims, valid or not: a reference to a file with another mistake is no mistake. */
  files: { id: string; file: ContentFile }[];
  problems: Problem[];
};

/** The data of one file of a collection. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** Every collection, opened. */
export type Content = { [Name in CollectionName]: Opened<DataOf<Name>> };

/** Sorts the files that could be opened into their collections. */
export function openCollections(files: readonly ContentFile[]): Content {
  const open = <Schema extends z.ZodType>(definition: CollectionDefinition<Schema>) =>
    openCollection(files, definition);
  return {
    guides: open(collections.guides),
    faq: open(collections.faq),
    situations: open(collections.situations),
    places: open(collections.places),
    campaigns: open(collections.campaigns),
    holidays: open(collections.holidays),
    sources: open(collections.sources),
    facts: open(collections.facts),
    figures: open(collections.figures),
    progress: open(collections.progress),
  };
}

/** Reads the files of one collection out of all that could be opened; every problem in them at once. */
export function openCollection<Schema extends z.ZodType>(
  all: readonly ContentFile[],
  { dir, pattern, schema, id, table }: CollectionDefinition<Schema>,
): Opened<z.infer<Schema>> {
  const here = all
    .filter((file) => file.path.startsWith(`${dir}/`))
    .map((file) => ({ file, below: file.path.slice(dir.length + 1) }));
  const tables = here
    .filter(({ below }) => table?.pattern.test(below))
    .flatMap(({ file }) => {
      const beside = all.find(({ path }) => path === table?.beside);
      return table?.rows(file, beside) ?? [];
    });
  const files = [
    ...here
      .filter(({ below }) => pattern.test(below))
      .map(({ file, below }) => ({ id: id(below), file })),
    ...tables.flatMap((rows) => rows.files),
  ];

  const opened: Opened<z.infer<Schema>> = {
    entries: [],
    files,
    problems: [...tables.flatMap((rows) => rows.problems), ...sameIdentity(files)],
  };
  for (const { id: identity, file } of files) {
    const result = validateGuarded(file, schema);
    if (result.ok) opened.entries.push({ id: identity, data: result.data, file });
    else opened.problems.push(...result.problems);
  }
  return opened;
}

/** Two files that claim one identity, such as `faq/x.md` and `faq/figures/x.md`: only one page could be built. */
function sameIdentity(files: Opened<unknown>['files']): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ id, file }): Problem[] => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.shown);
      return [];
    }
    const message = `Trùng tên “${id}” với ${other}.`;
    // A row stands on its own line; a whole file is meant from its first.
    return file.path.endsWith('.csv')
      ? [
          {
            file: file.shown,
            line: file.lineOf([]),
            message,
            fix: 'xóa hàng này, hoặc xóa tệp kia.',
          },
        ]
      : [
          {
            file: file.shown,
            line: 1,
            message,
            fix: isGenerated(file.path)
              ? 'chạy “npm run regenerate”: tệp do cổng viết ra sẽ tự nhường chỗ.'
              : 'đổi tên một trong hai tệp, hoặc gộp làm một.',
          },
        ];
  });
}

/** Whether a file lies where the portal writes by itself. */
function isGenerated(path: string): boolean {
  return generatedDirs.some((dir) => path.startsWith(`${dir}/`));
}
