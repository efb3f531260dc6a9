import { createHash } from 'node:crypto';
import path from 'node:path';

/** Absolute folders of one build. */
export type BuildPaths = {
  /** What editors wrote. */
  content: string;
  /** Where the finished site goes. */
  out: string;
  /** What may be thrown away at any time; one per output folder, so that two builds can run side by side. */
  cache: string;
};

/**
 * The folders of this run: `CONTENT_DIR` and `OUT_DIR` name others than `content/` and `dist/`.
 * Relative names are taken from the project's own folder, which is the working folder of every npm script.
 */
export function buildPaths(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): BuildPaths {
  const out = path.resolve(root, env['OUT_DIR'] || 'dist');
  const content = path.resolve(root, env['CONTENT_DIR'] || 'content');
  const key = createHash('sha256').update(`${out}\n${content}`).digest('hex').slice(0, 12);
  return { content, out, cache: path.resolve(root, '.cache', key) };
}
