import type { Finding } from '../files/problem.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo, levels } from './vocabulary.ts';
import type { Level } from './vocabulary.ts';

const levelsSaid: Record<Level, RegExp> = {
  '1': /mức (?:độ )?1/iu,
  '2': /mức (?:độ |định danh )?2/iu,
  '1+2': /mức (?:độ )?1.*2/iu,
};

/**
 * Whether the source's words say what the data says is counted: a number of cards filed under accounts, or a
 * level nobody mentioned, is found here.
 */
export function checkCounted(figure: Figure): Finding[] {
  const words = [figure.countedPrinted, figure.fragment ?? figure.restated].join(' … ');
  const { name, said } = indicatorInfo(figure.indicator);
  const key = figure.fragment === undefined ? 'restated' : 'fragment';
  const findings: Finding[] = [];
  if (!said.every((one) => one.test(words))) {
    findings.push({
      keys: ['indicator'],
      message: `Đoạn trích không nói đến “${name}” (${figure.indicator}).`,
      fix: `sửa “indicator”; nếu đúng rồi thì trích đoạn có chữ ấy, hoặc chép chữ ấy của nguồn vào “countedPrinted” cạnh “${key}”.`,
    });
  }
  if (figure.level && !levelsSaid[figure.level].test(words)) {
    findings.push({
      keys: ['level'],
      message: `Đoạn trích không nói đến ${levels[figure.level]}.`,
      fix: 'bỏ “level”, hoặc chép chữ của nguồn vào “countedPrinted”.',
    });
  }
  return findings;
}
