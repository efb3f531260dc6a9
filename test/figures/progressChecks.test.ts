import { describe, expect, it } from 'vitest';
import { checkProgress } from '../../src/figures/progressChecks.ts';
import { figureEntry, lineWith, pageEntry, thuongXuan, thuongXuanPage } from './examples.ts';

function problemsAfter(from: string, to: string) {
  expect(thuongXuanPage).toContain(from);
  return checkProgress([pageEntry(thuongXuanPage.replace(from, to))], [figureEntry(thuongXuan)]);
}

describe('progress pages', () => {
  it('pass when every name stands for a figure', () => {
    expect(checkProgress([pageEntry(thuongXuanPage)], [figureEntry(thuongXuan)])).toEqual([]);
  });

  it.each([
    ['a figure', '{con-lai}"', '{con-lia}"', 'Không có số liệu “con-lia”.'],
    [
      'a part of a figure',
      '{thu-nhan:computed}."\nthen',
      '{thu-nhan:deadline}."\nthen',
      'Số liệu “thu-nhan” không có phần “deadline”.',
    ],
    [
      'a kind of part',
      '{thu-nhan:on}',
      '{thu-nhan:ngay}',
      'Số liệu “thu-nhan” không có phần “ngay”.',
    ],
    ['a figure in a chart', 'figure: the,', 'figure: thu,', 'Không có số liệu “thu”.'],
    ['a quoted figure', 'quotes: [thu-nhan]', 'quotes: [thu]', 'Không có số liệu “thu”.'],
  ])('name %s that exists', (_what, from, to, message) => {
    expect(problemsAfter(from, to).map((problem) => problem.message)).toEqual([message]);
  });

  it.each(['12.174 tài khoản', 'đạt 15,7 %', 'đạt 15,7%', '90 nghìn người'])(
    'do not carry “%s” typed by hand',
    (typed) => {
      const [problem] = problemsAfter('Huyện cũ của Thanh Hóa.', `Huyện cũ, ${typed}.`);
      expect(problem?.message).toContain('gõ tay trong câu');
      expect(problem?.line).toBe(lineWith(thuongXuanPage, 'thenNow'));
    },
  );

  it.each(['{Thu-nhan}', '{thu_nhan}', '{ thu-nhan }', '{thu-nhan:Share}', '{thu-nhan'])(
    'do not show “%s” to readers as it is',
    (slip) => {
      const [problem] = problemsAfter('Huyện cũ của Thanh Hóa.', `Huyện cũ, ${slip}`);
      expect(problem?.message).toBe(
        `“${slip}” không phải chỗ điền số liệu, nên người đọc sẽ thấy nguyên như vậy.`,
      );
      expect(problem?.line).toBe(lineWith(thuongXuanPage, 'thenNow'));
    },
  );

  it.each(['thay-doi', 'moi-nhat', '2026-11-28'])('are not called %s', (name) => {
    expect(
      checkProgress([pageEntry(thuongXuanPage, name)], [figureEntry(thuongXuan)]),
    ).toMatchObject([
      { message: `Cổng đã dùng tên “${name}” cho trang hoặc tệp dữ liệu của mình.` },
    ]);
  });

  it('may carry dates', () => {
    expect(
      problemsAfter('Huyện cũ của Thanh Hóa.', 'Từ 1/7/2025 không còn, tháng 11/2022.'),
    ).toEqual([]);
  });

  it('show a place on one page only', () => {
    const twice = [
      pageEntry(thuongXuanPage),
      pageEntry(thuongXuanPage.replace('slug: thuong', 'slug: huyen-thuong'), 'thuong-xuan-2'),
    ];
    const [problem] = checkProgress(twice, [figureEntry(thuongXuan)]);
    expect(problem?.message).toBe(
      'Số liệu của “thuong-xuan” hiện ở hai trang: thuong-xuan và thuong-xuan-2.',
    );
    expect(problem?.file).toBe('content/progress/thuong-xuan-2.yaml');
  });

  it('show places or compare all, not both and not neither', () => {
    const neither = thuongXuanPage.replace('places: [thuong-xuan]\n', '');
    expect(() => pageEntry(neither)).toThrow('“places” hoặc “compares”');
    const both = thuongXuanPage.replace('places:', 'compares: accounts-activated\nplaces:');
    expect(() => pageEntry(both)).toThrow('“places” hoặc “compares”');
  });

  it('do not take the address of a question a person wrote', () => {
    const problems = checkProgress(
      [pageEntry(thuongXuanPage)],
      [figureEntry(thuongXuan)],
      ['thuong-xuan-bao-nhieu'],
    );
    expect(problems[0]?.message).toContain('Đã có câu hỏi mang tên “thuong-xuan-bao-nhieu”');
    expect(problems[0]?.line).toBe(lineWith(thuongXuanPage, 'slug:'));
  });
});
