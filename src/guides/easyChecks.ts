import type { Entry } from '../files/entry.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { formatNumber } from '../text/format.ts';
import { sentenceEnds, syllablesIn } from '../text/sentences.ts';
import type { EasyLine, Guide } from './schema.ts';

/** What a line may hold for somebody who reads slowly, in syllables. */
const longest = 16;
/** What a recording may weigh: two minutes of clear speech, half a minute on a slow line. */
const heaviest = 2 * 1024 * 1024;

/** The easy version: short lines, one sentence each, each with a drawing that is there. */
export function checkEasy({ easy = [], steps }: Pick<Guide, 'easy' | 'steps'>): Finding[] {
  return easy.flatMap((line, index) => [
    ...checkWords(line, ['easy', index, 'text']),
    ...checkNamedStep(line, steps, ['easy', index, 'step']),
  ]);
}

function checkWords({ text }: EasyLine, keys: PropertyKey[]): Finding[] {
  const findings: Finding[] = [];
  const syllables = syllablesIn(text);
  if (syllables > longest) {
    findings.push({
      keys,
      message: `Câu đọc dễ này dài ${syllables} tiếng; nhiều nhất ${longest}.`,
      fix: 'bỏ bớt chữ, hoặc tách làm hai câu, mỗi câu một hình.',
    });
  }
  if (sentenceEnds(text).length > 1) {
    findings.push({
      keys,
      message: 'Một dòng của bản đọc dễ có hơn một câu.',
      fix: 'tách mỗi câu một dòng, mỗi dòng một hình.',
    });
  }
  return findings;
}

function checkNamedStep({ step }: EasyLine, steps: Guide['steps'], keys: PropertyKey[]): Finding[] {
  if (step === undefined) return [];
  const named = steps[step - 1];
  if (named === undefined) {
    return [
      {
        keys,
        message: `Không có bước ${step}; hướng dẫn này có ${steps.length} bước.`,
        fix: 'đếm các bước từ đầu đến cuối hướng dẫn, qua mọi cách làm.',
      },
    ];
  }
  if (named.screen || named.picture) return [];
  return [
    {
      keys,
      message: `Bước ${step} “${named.title}” không có hình.`,
      fix: 'chọn bước có hình, hoặc viết “picture” cho câu này.',
    },
  ];
}

/** Recordings that are not there, weigh too much, or are listed twice. */
export function checkRecordings(
  { audio }: Pick<Guide, 'audio'>,
  recordings: ReadonlyMap<string, number>,
): Finding[] {
  return audio.flatMap(({ file }, index): Finding[] => {
    const keys = ['audio', index, 'file'];
    const bytes = recordings.get(file);
    if (bytes === undefined) {
      return [
        {
          keys,
          message: `Không có tệp tiếng “${file}” trong thư mục “audio/”.`,
          fix: 'chép tệp vào đó, hoặc xem lại tên tệp.',
        },
      ];
    }
    if (bytes > heaviest) {
      return [
        {
          keys,
          message: `Tệp tiếng “${file}” nặng ${formatNumber(bytes / 1024 / 1024, 1)} MB; nhiều nhất 2 MB.`,
          fix: 'lưu lại với chất lượng thấp hơn (tiếng nói chỉ cần 32 kbit/s), hoặc cắt ngắn.',
        },
      ];
    }
    if (audio.findIndex((other) => other.file === file) === index) return [];
    return [{ keys, message: `Tệp tiếng “${file}” có hai lần.`, fix: 'xóa dòng thừa.' }];
  });
}

/** Every Vietnamese guide has an easy version; translations may do without. */
export function checkHasEasy(entries: readonly Entry<Guide>[]): Problem[] {
  return entries
    .filter(({ data }) => data.easy === undefined)
    .map(({ file }) => ({
      file: file.shown,
      line: 1,
      message: 'Hướng dẫn này chưa có bản đọc dễ.',
      fix: 'thêm “easy”: 3 đến 8 câu ngắn, mỗi câu một hình.',
    }));
}
