import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import type { Progress } from './graph.ts';

/** "Câu 2 trong 3" when all paths from here are as long; else the most there can be. */
export function progressWords(
  { number, fewest, most }: Progress,
  { words }: Language = vi,
): string {
  const { progress, progressAtMost } = words.cases;
  return fewest === most ? progress(number, most) : progressAtMost(number, most);
}
