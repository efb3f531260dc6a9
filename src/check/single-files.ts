import type { z } from 'zod';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { validateGuarded } from '../files/validate.ts';
import { otherLanguages } from '../i18n/languages.ts';
import { officeRule } from '../places/officeRule.ts';
import { wordList } from '../search/words/schema.ts';
import { homePage } from '../site/home/schema.ts';
import { officialLinks } from '../site/links.ts';
import { settings } from '../site/schema.ts';
import { glossary } from './words/schema.ts';

/** The files of which there is one, and what the portal does without them. */
export const singleFiles: Record<string, { schema: z.ZodType; required: boolean }> = {
  'site.yaml': { schema: settings, required: true },
  'links.yaml': { schema: officialLinks, required: true },
  'offices.yaml': { schema: officeRule, required: true },
  'home.yaml': { schema: homePage, required: false },
  'words.yaml': { schema: wordList, required: false },
  ...Object.fromEntries(
    otherLanguages.map(({ code }) => [`${code}/home.yaml`, { schema: homePage, required: false }]),
  ),
  'glossary.yaml': { schema: glossary, required: false },
};

/** Their shape, and whether those that must be there are. */
export function checkSingleFiles(
  files: readonly ContentFile[],
  shown: (path: string) => string,
): Problem[] {
  return Object.entries(singleFiles).flatMap(([path, { schema, required }]) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return checkShape(file, schema);
    if (!required) return [];
    return [
      {
        file: shown(path),
        line: 1,
        message: 'Thiếu tệp này.',
        fix: 'chép tệp cùng tên từ thư mục “content/” của cổng rồi sửa lại.',
      },
    ];
  });
}

/** Whether one file has the shape of its schema. */
export function checkShape(file: ContentFile, schema: z.ZodType): Problem[] {
  const result = validateGuarded(file, schema);
  return result.ok ? [] : result.problems;
}
