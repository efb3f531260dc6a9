import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { buildPaths } from '../files/paths.ts';
import { formatProblem, sortProblems } from '../files/problem.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import { renderDated } from '../text/dated.ts';
import { escapeHtml } from '../text/inline.ts';
import { openCollection } from './open.ts';
import type { CollectionDefinition } from './registry.ts';
import { foldersTelling, readKnown, told } from './told.ts';

/**
 * Feeds one collection to Astro through the same reader and validator as `npm run check`, and again
 * whenever one of its files, or of the facts and figures they name, changes while developing.
 * @throws Error that lists every problem in Vietnamese with file and line.
 */
export function contentLoader<Schema extends z.ZodType<Record<string, unknown>>>(
  definition: CollectionDefinition<Schema>,
): Loader {
  let stopWatching: (() => void) | undefined;
  return {
    name: `content:${definition.dir}`,
    async load(context) {
      const { content } = buildPaths();
      const dirs = foldersTelling(definition.dir).map((dir) => path.join(content, dir));
      await fill(context, content, definition);

      const { watcher, logger } = context;
      if (!watcher) return;
      // Astro loads a collection again without dropping the old listeners.
      stopWatching?.();
      let last = Promise.resolve();
      const refill = (_event: string, changed: string) => {
        if (!dirs.some((dir) => changed.startsWith(dir + path.sep))) return;
        last = last
          .then(() => fill(context, content, definition))
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
      };
      watcher.add(dirs);
      watcher.on('all', refill);
      stopWatching = () => void watcher.off('all', refill);
    },
  };
}

/** Brings the store in step with the files: unchanged entries stay, vanished ones go. All or nothing. */
async function fill<Schema extends z.ZodType<Record<string, unknown>>>(
  { store, renderMarkdown, generateDigest, config }: LoaderContext,
  content: string,
  definition: CollectionDefinition<Schema>,
) {
  const dir = path.join(content, definition.dir);
  const { pattern, table } = definition;
  const names = (existsSync(dir) ? listFiles(dir) : [])
    .filter((file) => pattern.test(file) || table?.pattern.test(file))
    .map((file) => `${definition.dir}/${file}`);
  const beside = table && existsSync(path.join(content, table.beside)) ? [table.beside] : [];
  const files = [...names, ...beside].map((name) => readContentFile(content, name));
  const filled = told(files, definition.dir, () => readKnown(content));
  const { entries, problems } = openCollection(filled, definition);
  if (problems.length > 0) {
    throw new Error(`\n${sortProblems(problems).map(formatProblem).join('\n')}\n`);
  }

  const vanished = new Set(store.keys());
  const root = fileURLToPath(config.root);
  for (const { id, data, file } of entries) {
    vanished.delete(id);
    // Words that change with the day become HTML here; the search reads the body without it.
    const body = renderDated(file.body, escapeHtml);
    const digest = generateDigest(JSON.stringify(data) + file.body);
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data,
      body: file.body,
      filePath: path.relative(root, path.join(content, file.path)).split(path.sep).join('/'),
      digest,
      // The front matter is gone already; an empty one keeps a ruled line on top of the body from being taken for it.
      ...(file.body.trim() ? { rendered: await renderMarkdown(`---\n---\n${body}`) } : {}),
    });
  }
  for (const id of vanished) store.delete(id);
}
