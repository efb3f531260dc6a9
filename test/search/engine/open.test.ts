import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnswers } from '../../../src/search/engine/open.ts';
import { file, first, found, pages } from './small.ts';

describe('openAnswers', () => {
  it('finds with and without marks, whatever the composition', () => {
    expect(first('quên mật khẩu')).toBe('quen-mat-khau');
    expect(first('quen mat khau')).toBe('quen-mat-khau');
    expect(first('quên mật khẩu'.normalize('NFD'))).toBe('quen-mat-khau');
    expect(first('QUÊN MẬT KHẨU')).toBe('quen-mat-khau');
  });

  it('ranks what has the typed marks above what has others: "mất" is not "mật"', () => {
    expect(first('mất')).not.toBe('quen-mat-khau');
    expect(first('mật')).toBe('quen-mat-khau');
  });

  it('finds by other words for the same thing', () => {
    expect(first('thất lạc CCCD')).toBe('mat-the');
    expect(first('quen pass')).toBe('quen-mat-khau');
    expect(first('mất máy')).toBe('mat-dien-thoai');
    expect(first('dinh danh muc 2 cho nao')).toBe('muc-2');
  });

  it('finds what is near in meaning', () => {
    expect(first('mất CMND')).toBe('mat-the');
  });

  it('reads short forms, Telex, VNI, missing blanks and slips, and says how', () => {
    expect(found('k nhan dc ma otp').reading).toBe('không nhận được mã OTP');
    expect(first('k nhan dc otp')).toBe('otp');
    expect(first('kichs hoatj')).toBe('kich-hoat');
    expect(first('quen mat65 khau3')).toBe('quen-mat-khau');
    expect(first('kichhoat')).toBe('kich-hoat');
    expect(first('canc cuoc')).toBe('mat-the');
    expect(first('kixh hoat')).toBe('kich-hoat');
    expect(found('kixh hoat').reading).toBe('kích hoạt');
  });

  it('says nothing of a reading when it is what was typed', () => {
    expect(found('quen mat khau').reading).toBeUndefined();
  });

  it('answers from the first letters of a word', () => {
    expect(first('kich h')).toBe('kich-hoat');
    expect(first('doi s')).toBe('doi-so');
    expect(first('ot')).toBe('otp');
  });

  it('tells a phrase from the words in it', () => {
    expect(first('dien thoai')).toBe('mat-dien-thoai');
    expect(first('so dien thoai')).toBe('doi-so');
  });

  it('names the alias by which a page was found', () => {
    expect(found('rơi thẻ ngoài đường').answers[0]).toMatchObject({
      href: '/hoi-dap/mat-the/',
      kind: 'Hỏi đáp',
      alias: 'rơi thẻ ngoài đường',
      answer: 'Đến công an xã bất kỳ.',
    });
  });

  it('finds by words further down the page, behind pages that ask with them', () => {
    const hrefs = found('otp').answers.map(({ href }) => href);
    expect(hrefs[0]).toBe('/hoi-dap/otp/');
    expect(first('nha mang')).toBe('mat-dien-thoai');
  });

  it('marks the words of the question and other ways to write them', () => {
    expect(found('mat cccd').marks).toEqual(expect.arrayContaining(['mat', 'cccd', 'can cuoc']));
  });

  it('says when nothing fits', () => {
    expect(found('xyzzy qwertz')).toMatchObject({ total: 0, answers: [] });
    expect(found('nấu phở bò ở đâu ngon nhất Hà Nội').onlyNear ?? true).toBe(true);
    expect(found('')).toMatchObject({ total: 0, answers: [] });
    expect(found(' ?! …')).toMatchObject({ total: 0, answers: [] });
  });

  it('keeps to the limit and counts all', () => {
    const search = openAnswers(file);
    const all = search('vneid', 10);
    expect(search('vneid', 2).answers).toEqual(all.answers.slice(0, 2));
    expect(search('vneid', 2).total).toBe(all.total);
  });

  it('finds without any words file', () => {
    const search = openAnswers({ pages, words: { groups: [], short: [] } });
    expect(search('quen mat khau', 1).answers[0]?.href).toBe('/hoi-dap/quen-mat-khau/');
  });

  it('takes an empty file', () => {
    const search = openAnswers({ pages: [], words: { groups: [], short: [] } });
    expect(search('kich hoat', 5)).toMatchObject({ total: 0, answers: [] });
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '😀',
        '\u202e',
        '<img src=x>',
        '(.*)+',
        '\\',
        '%',
        '\u0301',
        'k',
        '9',
        ' ',
      ),
      {
        maxLength: 2000,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('__proto__', 'constructor toString hasOwnProperty', 'a'.repeat(10_000)),
);

describe('hostile questions', () => {
  it('are answered without an error, with pages of the file and nothing else', () => {
    const hrefs = new Set(pages.map(({ href }) => href));
    fc.assert(
      fc.property(hostile, (query) => {
        const { answers, total, marks } = found(query);
        expect(answers.length).toBeLessThanOrEqual(Math.min(5, total));
        for (const { href } of answers) expect(hrefs.has(href)).toBe(true);
        expect(marks.every((mark) => /^[\p{L}\p{N} ]+$/u.test(mark))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are looked at in their first two hundred characters only', () => {
    const start = 'quên mật khẩu '.repeat(20).slice(0, 200);
    expect(found(`${start}${'mất thẻ căn cước '.repeat(500)}`)).toEqual(found(start));
  });
});
