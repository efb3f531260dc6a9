import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { buildPaths } from '../files/paths.ts';
import { formatProblem } from '../files/problem.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import { validateFile } from '../check/validate.ts';
import type { CollectionDefinition } from './registry.ts';

/**
 * Feeds one collection to Astro through the same reader and validator as `npm run check`.
 * @throws Error that lists every problem in Vietnamese with file and line.
 */
export function contentLoader(definition: CollectionDefinition): Loader {
  return {
    name: `content:${definition.dir}`,
    async load({ store, renderMarkdown, generateDigest, watcher, config, logger }) {
      const { content } = buildPaths();
      const dir = path.join(content, definition.dir);

      async function loadAll() {
        const files = existsSync(dir)
          ? listFiles(dir).filter((file) => definition.pattern.test(file))
          : [];
        const read = files.map((file) => {
          const contentFile = readContentFile(content, `${definition.dir}/${file}`);
          return { file, contentFile, result: validateFile(contentFile, definition.schema) };
        });
        const problems = read.flatMap(({ result }) => (result.ok ? [] : result.problems));
        if (problems.length > 0) throw new Error(`\n${problems.map(formatProblem).join('\n')}\n`);

        store.clear();
        for (const { file, contentFile, result } of read) {
          if (!result.ok) continue;
          const { body } = contentFile;
          const absolute = path.join(dir, file);
          store.set({
            id: definition.id(file),
            data: result.data as Record<string, unknown>,
            body,
            filePath: path.relative(config.root.pathname, absolute),
            digest: generateDigest(JSON.stringify(result.data) + body),
            ...(body.trim() ? { rendered: await renderMarkdown(body) } : {}),
          });
        }
      }

      await loadAll();
      watcher?.add(dir);
      watcher?.on('all', (_event, changed) => {
        if (!changed.startsWith(dir)) return;
        loadAll().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
