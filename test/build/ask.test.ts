import { describe, expect, it } from 'vitest';
import { asJson, asText, questionsIn } from '../../src/build/ask.ts';
import { openSearch } from '../../src/build/search.ts';

const answer = {
  href: '/hoi-dap/mat-the/',
  kind: 'Hỏi đáp',
  title: 'Mất thẻ thì làm lại ở đâu?',
  answer: 'Công an xã bất kỳ. Hoặc làm trực tuyến.',
};

describe('a question on the command line', () => {
  it('may be written without quotes', () => {
    expect(questionsIn(['mat', 'the'])).toEqual(['mat the']);
  });

  it('may be one of several in quotes', () => {
    expect(questionsIn(['mat the', 'k nhan dc otp'])).toEqual(['mat the', 'k nhan dc otp']);
  });
});

describe('an answer', () => {
  it('is told with kind, title, address and words', () => {
    expect(asText('mat the', { total: 3, answers: [answer], marks: [] })).toBe(
      [
        '“mat the”',
        '1. [Hỏi đáp] Mất thẻ thì làm lại ở đâu?',
        '   /hoi-dap/mat-the/',
        '   Công an xã bất kỳ. Hoặc làm trực tuyến.',
        'Còn 2 kết quả nữa.',
      ].join('\n'),
    );
  });

  it('says how the question was read, and when it is only near', () => {
    const found = { total: 1, answers: [answer], marks: [], reading: 'mất thẻ' };
    expect(asText('maats ther', { ...found, onlyNear: true })).toMatch(
      /^“maats ther”\nHiểu là: “mất thẻ”\nKhông thấy câu trả lời đúng; gần nhất:\n1\. /,
    );
  });

  it('says when there is nothing at all', () => {
    expect(asText('zzz', { total: 0, answers: [], marks: [] })).toContain('Không thấy');
  });

  it('is one line of JSON without what only the page needs', () => {
    const json = asJson('mat the', {
      total: 1,
      answers: [{ ...answer, alias: 'rơi ví' }],
      marks: ['the'],
    });
    expect(json).not.toContain('\n');
    expect(JSON.parse(json)).toEqual({ query: 'mat the', total: 1, results: [answer] });
  });
});

describe('the search without a browser', () => {
  const find = openSearch('content');

  it('finds a commune that is no more', async () => {
    const [first] = (await find('xã Thạch Kênh', 5)).answers;
    expect(first?.href).toBe('/noi-lam/ha-tinh/dong-kinh/');
  });

  it('finds answers', async () => {
    const { answers } = await find('mất thẻ căn cước làm lại ở đâu', 5);
    expect(answers.map(({ href }) => href)).toContain('/hoi-dap/mat-the-lam-lai-o-dau/');
  });
});
