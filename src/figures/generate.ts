import type { Entry } from '../files/entry.ts';
import type { Problem } from '../files/problem.ts';
import type { Source } from '../sources/schema.ts';
import { generateAnswers } from './answers.ts';
import type { GeneratedFile } from './answers.ts';
import { checkFigures } from './checks.ts';
import { checkProgress } from './progressChecks.ts';
import { registerFigures } from './register.ts';
import type { FigureFile } from './schema.ts';
import type { ProgressPage } from './progressSchema.ts';

/** What editors wrote, read and validated. */
export type FigureContent = {
  figures: readonly Entry<FigureFile>[];
  pages: readonly Entry<ProgressPage>[];
  sources: readonly { id: string; data: Source }[];
  /** Names of the questions people wrote by hand. */
  written: readonly string[];
};

/** Pure: the same content gives the same files, byte for byte; none when anything is wrong. */
export function generate(
  content: FigureContent,
): { ok: true; files: GeneratedFile[] } | { ok: false; problems: Problem[] } {
  const problems = [
    ...checkFigures(content.figures, content.sources),
    ...checkProgress(content.pages, content.figures, content.written),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  return {
    ok: true,
    files: generateAnswers(registerFigures(content.figures), content.pages, sources),
  };
}
