import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/figures/extract/relations.ts';
import { read } from './reading.ts';

const relationsOf = (article: string) => relate(read(article)).relations;

describe('how figures of an article hang together', () => {
  it('what was reached is tied to the target with a day', () => {
    const article =
      'Tỉnh Nghệ An phấn đấu đến ngày 31/12 kích hoạt 450.000 tài khoản. Đến nay tỉnh đã kích hoạt 176.640 tài khoản.';
    expect(relationsOf(article)).toEqual([
      { kind: 'target', figure: 'nghe-an-kich-hoat', target: 'nghe-an-chi-tieu' },
    ]);
  });

  it('a rest that comes out exactly is a difference', () => {
    const article =
      'Tỉnh Nghệ An có 4.303 người trên 14 tuổi, thu nhận 4.063 hồ sơ căn cước, còn 240 người chưa được cấp căn cước.';
    expect(relationsOf(article)).toContainEqual({
      kind: 'difference',
      result: 'nghe-an-chua-the',
      from: 'nghe-an-tren-14',
      minus: 'nghe-an-ho-so-the',
    });
  });

  it('small numbers of one sentence that add up are a sum', () => {
    const article = 'Tỉnh Nghệ An lập 5 tổ cấp căn cước, 2 tổ cố định, 3 tổ lưu động.';
    expect(relationsOf(article)).toEqual([
      { kind: 'sum', total: 'nghe-an-to', parts: ['nghe-an-to-2', 'nghe-an-to-3'] },
    ]);
  });

  it('what stands before a slash is part of what stands behind', () => {
    expect(relationsOf('Tỉnh Nghệ An còn 223/376 hồ sơ căn cước chưa được cấp.')).toEqual([
      { kind: 'part', part: 'nghe-an-the-chua-cap', whole: 'nghe-an-tong-ho-so' },
    ]);
  });

  it('nothing follows from numbers that are not exact', () => {
    const article = 'Tỉnh Nghệ An có hơn 4.303 hộ, 4.063 nhân khẩu, khoảng 240 người trên 14 tuổi.';
    expect(relationsOf(article)).toEqual([]);
  });
});
