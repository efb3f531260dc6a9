import { formatNumber } from '../text/format.ts';
import type { Derived } from './derive.ts';
import type { Register } from './register.ts';
import type { Figure } from './schema.ts';
import { placeName, shareWords } from './wording.ts';

/** Fewer are no comparison. */
const leastCompared = 3;

/** A figure's place among those its source compares it with, from 1; equals share a place. */
export function rankOf(register: Register, figure: Figure): Derived | undefined {
  const published = register.figures.get(figure.id);
  if (!published || figure.share === undefined) return undefined;
  const compared = register.comparedWith(published);
  const [best] = compared;
  if (!best?.figure.share || compared.length < leastCompared || !compared.includes(published)) {
    return undefined;
  }
  const own = figure.share.value;
  const rank = compared.findIndex((other) => other.figure.share?.value === own) + 1;
  const count = formatNumber(compared.length);
  return {
    kind: 'rank',
    value: rank,
    words: `thứ ${rank} trong ${count} nơi`,
    meaning: 'Xếp hạng trong các nơi nguồn nêu',
    formula:
      rank === 1
        ? `cao nhất trong ${count} nơi`
        : `thứ ${rank} trong ${count} nơi; cao nhất là ${placeName(best.place)}, ${shareWords(best.figure.share)}`,
  };
}
