import { describe, expect, it } from 'vitest';
import { checkFaq } from '../../src/faq/checks.ts';
import type { Question } from '../../src/faq/schema.ts';
import { entryOf } from './question.ts';

const shown = (changes: Partial<Question>) =>
  checkFaq([entryOf('khong-cai', changes)]).map(
    ({ file, line, message, fix }) => `${file}:${line}  ${message} ${fix ?? ''}`,
  );

describe('checking the questions', () => {
  it('finds nothing wrong with a good one', () => {
    expect(
      shown({ aliases: ['ko cai vneid bi phat k', 'bắt buộc cài không'], related: ['mat-the'] }),
    ).toEqual([]);
  });

  it('wants a question mark', () => {
    expect(shown({ question: 'Không cài VNeID có bị phạt' })).toMatchInlineSnapshot(`
      [
        "content/faq/khong-cai.md:2  Câu hỏi “Không cài VNeID có bị phạt” không kết thúc bằng dấu hỏi. viết thành câu hỏi như người dân hỏi, có dấu “?” ở cuối.",
      ]
    `);
  });

  it('wants a full stop after the verdict', () => {
    expect(shown({ verdict: 'Không' })).toEqual([
      expect.stringContaining('khong-cai.md:4  Câu trả lời ngắn “Không” thiếu dấu chấm.'),
    ]);
  });

  it('wants an answer that says enough', () => {
    expect(shown({ verdict: undefined, answer: 'Gọi tổng đài.' })).toEqual([
      expect.stringContaining('khong-cai.md:5  Câu trả lời dài 13 ký tự; cần từ 40 đến 320.'),
    ]);
  });

  it('sends a long answer to the body, without counting addresses', () => {
    const link = `[công an xã](/noi-lam/${'a'.repeat(300)}/)`;
    expect(shown({ answer: `Bạn đến ${link} để được giúp, không mất tiền.` })).toEqual([]);
    expect(shown({ answer: 'Bạn đến công an xã. '.repeat(20) })).toEqual([
      expect.stringContaining('phần còn lại viết ở thân bài'),
    ]);
  });

  it('wants a description that search engines show whole', () => {
    expect(shown({ description: 'Ngắn quá.' })).toEqual([
      expect.stringContaining('Mô tả dài 9 ký tự; cần từ 60 đến 160.'),
    ]);
  });

  it('finds another way to ask that is the same without diacritics', () => {
    expect(shown({ aliases: ['mất thẻ', 'ra đường', 'mat the'] })).toEqual([
      expect.stringContaining('Cách hỏi “mat the” đã có'),
    ]);
    expect(shown({ aliases: ['khong cai VNeID co bi phat khong'] })).toHaveLength(1);
  });

  it('finds a question that leads to itself, or to another twice', () => {
    expect(shown({ related: ['khong-cai'] })).toEqual([
      expect.stringContaining('Câu hỏi tự dẫn đến chính nó.'),
    ]);
    expect(shown({ related: ['mat-the', 'mat-the'] })).toEqual([
      expect.stringContaining('Câu hỏi gần đó “mat-the” viết hai lần.'),
    ]);
  });

  it('finds two files that ask the same, and names the other', () => {
    const entries = [
      entryOf('a', { question: 'Mất thẻ thì làm gì?' }),
      entryOf('b', { question: 'Đổi thẻ ở đâu?' }),
      entryOf('c', { question: 'mất thẻ, thì làm gì ?' }),
    ];
    expect(checkFaq(entries)).toEqual([
      {
        file: 'content/faq/c.md',
        line: 2,
        message: 'Câu hỏi này trùng với câu hỏi trong content/faq/a.md.',
        fix: 'gộp hai tệp, hoặc viết lại cho khác nhau.',
      },
    ]);
  });
});
