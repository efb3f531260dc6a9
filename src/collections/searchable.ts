import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { searchableQuestion } from '../faq/searchable.ts';
import { registerFigures } from '../figures/register.ts';
import { searchableProgress } from '../figures/searchable.ts';
import { formatProblem, sortProblems } from '../files/problem.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import { searchableGuide } from '../guides/searchable.ts';
import { sectionPages } from '../search/sections.ts';
import { searchableSituation } from '../situations/searchable.ts';
import { text } from '../text/fields.ts';
import type { Searchable } from '../text/searchable.ts';
import { openCollection } from './open.ts';
import { collections } from './registry.ts';
import type { CollectionDefinition } from './registry.ts';
import { readKnown, told } from './told.ts';

/** A text page as far as the search shows it; the frame knows the rest. */
const titled = z.looseObject({ title: text, description: text });
const textPages: CollectionDefinition<typeof titled> = {
  dir: 'pages',
  pattern: /^[^/]+\.mdx$/,
  schema: titled,
  id: (file) => file.replace(/\.mdx$/, ''),
};

const byId = <One extends { id: string }>(entries: readonly One[]): One[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Every page the instant answers know, of one content folder: guides, questions, cases, sections, published
 * figures, text pages; in each by file name. One list for the browser's file, `npm run ask` and the bench.
 * @throws Error that lists every problem in Vietnamese with file and line
 */
export function readSearchables(contentDir: string): Searchable[] {
  const open = <Schema extends z.ZodType>(definition: CollectionDefinition<Schema>) => {
    const dir = path.join(contentDir, definition.dir);
    const files = (existsSync(dir) ? listFiles(dir) : [])
      .filter((file) => definition.pattern.test(file))
      .map((file) => readContentFile(contentDir, `${definition.dir}/${file}`));
    const filled = told(files, definition.dir, () => readKnown(contentDir));
    const { entries, problems } = openCollection(filled, definition);
    if (problems.length > 0) throw new Error(sortProblems(problems).map(formatProblem).join('\n'));
    return byId(entries);
  };
  const register = registerFigures(open(collections.figures));
  return [
    ...open(collections.guides).map(searchableGuide),
    ...open(collections.faq).map(searchableQuestion),
    ...open(collections.situations).flatMap((entry) => searchableSituation(entry) ?? []),
    ...sectionPages,
    ...open(collections.progress).map((entry) => searchableProgress(register, entry)),
    ...open(textPages).map(({ id, data }) => ({
      href: `/${id}/`,
      title: data.title,
      aliases: [],
      answer: data.description,
      body: '',
    })),
  ];
}
