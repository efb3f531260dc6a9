import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { descriptionLength } from '../text/description.ts';
import { fold } from '../text/fold.ts';
import { plainAnswer } from './plain.ts';
import type { Question } from './schema.ts';

/** Characters of verdict and answer together: less says too little, more belongs in the body. */
const answerLength = { least: 40, most: 320 };

/** Everything about the questions that the shape of a single file cannot say. */
export function checkFaq(entries: readonly Entry<Question>[]): Problem[] {
  return [...entries.flatMap(checkOne), ...checkAlike(entries)];
}

function checkOne(entry: Entry<Question>): Problem[] {
  return located(entry.file, [
    ...checkWords(entry.data),
    ...checkAliases(entry.data),
    ...checkRelated(entry),
  ]);
}

function checkWords(data: Question): Finding[] {
  const findings: Finding[] = [];
  if (!data.question.endsWith('?')) {
    findings.push({
      keys: ['question'],
      message: `Câu hỏi “${data.question}” không kết thúc bằng dấu hỏi.`,
      fix: 'viết thành câu hỏi như người dân hỏi, có dấu “?” ở cuối.',
    });
  }
  if (data.verdict && !/[.!…]$/.test(data.verdict)) {
    findings.push({
      keys: ['verdict'],
      message: `Câu trả lời ngắn “${data.verdict}” thiếu dấu chấm.`,
      fix: 'thêm dấu chấm ở cuối, ví dụ “Không.”.',
    });
  }
  const answer = plainAnswer(data).length;
  if (answer < answerLength.least || answer > answerLength.most) {
    findings.push({
      keys: ['answer'],
      message: `Câu trả lời dài ${answer} ký tự; cần từ ${answerLength.least} đến ${answerLength.most}.`,
      fix: 'giữ một, hai câu trọn ý ở “answer”, phần còn lại viết ở thân bài.',
    });
  }
  const description = data.description?.length;
  if (
    description !== undefined &&
    (description < descriptionLength.least || description > descriptionLength.most)
  ) {
    findings.push({
      keys: ['description'],
      message: `Mô tả dài ${description} ký tự; cần từ ${descriptionLength.least} đến ${descriptionLength.most}.`,
      fix: 'viết lại, hoặc bỏ “description” để cổng lấy từ câu trả lời.',
    });
  }
  return findings;
}

function checkAliases({ question, aliases }: Question): Finding[] {
  const seen = new Set([fold(question)]);
  return aliases.flatMap((alias, index) => {
    const folded = fold(alias);
    const repeated = seen.has(folded);
    seen.add(folded);
    return repeated
      ? [
          {
            keys: ['aliases', index],
            message: `Cách hỏi “${alias}” đã có (bỏ dấu thì giống nhau).`,
            fix: 'xóa dòng thừa; ô tìm kiếm tự hiểu chữ không dấu.',
          },
        ]
      : [];
  });
}

function checkRelated({ id, data }: Entry<Question>): Finding[] {
  return data.related.flatMap((name, index) => {
    if (name === id) {
      return [
        {
          keys: ['related', index],
          message: 'Câu hỏi tự dẫn đến chính nó.',
          fix: 'xóa dòng này khỏi “related”.',
        },
      ];
    }
    return data.related.indexOf(name) < index
      ? [
          {
            keys: ['related', index],
            message: `Câu hỏi gần đó “${name}” viết hai lần.`,
            fix: 'xóa dòng thừa.',
          },
        ]
      : [];
  });
}

/** Two files that ask the same, if only tones and signs are taken away. */
function checkAlike(entries: readonly Entry<Question>[]): Problem[] {
  const first = new Map<string, Entry<Question>>();
  return entries.flatMap((entry) => {
    const folded = fold(entry.data.question);
    const other = first.get(folded);
    if (!other) {
      first.set(folded, entry);
      return [];
    }
    return [
      {
        file: entry.file.shown,
        line: entry.file.lineOf(['question']),
        message: `Câu hỏi này trùng với câu hỏi trong ${other.file.shown}.`,
        fix: 'gộp hai tệp, hoặc viết lại cho khác nhau.',
      },
    ];
  });
}
