import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildPaths } from '../files/paths.ts';
import { otherLanguages } from '../i18n/languages.ts';

/** The languages beside Vietnamese in which this portal has content: those with a folder of their own. */
export function writtenLanguages() {
  const { content } = buildPaths();
  return otherLanguages.filter(({ code }) => existsSync(path.join(content, code)));
}
