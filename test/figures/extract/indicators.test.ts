import { describe, expect, it } from 'vitest';
import { read, short } from './reading.ts';

describe('what a number counts', () => {
  it.each([
    ['Tỉnh Nghệ An đã cấp 2.345.678 thẻ căn cước.', 'cards-issued 2345678 Nghệ An'],
    ['Tỉnh Nghệ An đã in và trả 45.600 thẻ CCCD.', 'cards-issued 45600 Nghệ An'],
    ['Tỉnh Nghệ An thu nhận 51.234 hồ sơ căn cước.', 'cards-collected 51234 Nghệ An'],
    ['Tỉnh Nghệ An phấn đấu cấp 300.000 thẻ căn cước.', 'cards-due 300000 Nghệ An'],
    ['Tỉnh Nghệ An kích hoạt 45.678 tài khoản định danh.', 'accounts-activated 45678 Nghệ An'],
    [
      'Tỉnh Nghệ An đăng ký và được phê duyệt 5.600 tài khoản định danh.',
      'accounts-approved 5600 Nghệ An',
    ],
    ['Tỉnh Nghệ An thu nhận 42.500 hồ sơ định danh điện tử.', 'accounts-collected 42500 Nghệ An'],
    [
      'Tỉnh Nghệ An được giao chỉ tiêu 45.000 tài khoản định danh.',
      'accounts-target 45000 Nghệ An',
    ],
    ['Tỉnh Nghệ An còn 7.210 tài khoản định danh chưa kích hoạt.', 'accounts-due 7210 Nghệ An'],
    ['Tỉnh Nghệ An còn 1.200 công dân chưa được cấp căn cước.', 'people-without-card 1200 Nghệ An'],
    ['Tỉnh Nghệ An có 320 công dân đi làm ăn xa chưa làm CCCD.', 'people-away 320 Nghệ An'],
    ['Tỉnh Nghệ An có 890.000 nhân khẩu.', 'people 890000 Nghệ An'],
    ['Tỉnh Nghệ An có 23.456 hộ dân.', 'households 23456 Nghệ An'],
    ['Tỉnh Nghệ An lập 25 tổ lưu động cấp căn cước.', 'teams 25 Nghệ An'],
    ['Tỉnh Nghệ An cấp căn cước tại 18 trường THPT.', 'schools 18 Nghệ An'],
  ])('“%s”', (sentence, expected) => {
    expect(short(sentence)).toEqual([expected]);
  });

  it('changes with every verb of a sentence', () => {
    expect(
      short('Tỉnh Nghệ An thu nhận 500 hồ sơ căn cước, trả 400 thẻ và kích hoạt 300 tài khoản.'),
    ).toEqual([
      'cards-collected 500 Nghệ An',
      'cards-issued 400 Nghệ An',
      'accounts-activated 300 Nghệ An',
    ]);
  });

  it('may stand behind the number', () => {
    expect(short('Tỉnh Nghệ An có 304.100 tài khoản định danh được kích hoạt.')).toEqual([
      'accounts-activated 304100 Nghệ An',
    ]);
  });

  it('of two numbers with a slash are part and whole', () => {
    expect(short('Tỉnh Nghệ An còn 223/376 hồ sơ căn cước chưa được cấp.')).toEqual([
      'cards-pending 223 Nghệ An',
      'cards-files 376 Nghệ An',
    ]);
  });

  it('is told once where all of them are done', () => {
    expect(short('Tỉnh Nghệ An có 21/21 huyện hoàn thành cấp căn cước.')).toEqual([
      'districts 21 Nghệ An',
    ]);
  });

  it('has the level of the account that stands with it', () => {
    const levels = read('Tỉnh Nghệ An kích hoạt 512 tài khoản mức 1 và 301 tài khoản mức 2.').map(
      ({ level }) => level,
    );
    expect(levels).toEqual(['1', '2']);
  });

  it('of two shares told together goes in order', () => {
    expect(
      short('Tỷ lệ thu nhận và kích hoạt tài khoản của tỉnh Nghệ An lần lượt là 61,5% và 40,2%.'),
    ).toEqual(['accounts-collected 61.5% Nghệ An', 'accounts-activated 40.2% Nghệ An']);
  });

  it('holds for a list that leaves the verb out', () => {
    expect(
      short('Các huyện của tỉnh Nghệ An kích hoạt tài khoản cao: Quỳ Hợp 81,2%, Con Cuông 79,5%.'),
    ).toEqual(['accounts-activated 81.2% Quỳ Hợp', 'accounts-activated 79.5% Con Cuông']);
  });

  it('of a table stands in the heads of its columns', () => {
    const table =
      'Huyện\tPhải cấp thẻ\tĐã cấp thẻ\tTỷ lệ (%)\nQuỳ Hợp\t4.120\t3.980\t96,6\nCon Cuông\t2.310\t1.848\t80,0';
    expect(short(`Tỉnh Nghệ An cấp căn cước công dân.\n${table}`)).toEqual([
      'cards-due 4120 Quỳ Hợp',
      'cards-issued 3980 96.6% Quỳ Hợp',
      'cards-due 2310 Con Cuông',
      'cards-issued 1848 80% Con Cuông',
    ]);
  });
});

describe('a share', () => {
  it('belongs to the number before it', () => {
    expect(short('Tỉnh Nghệ An kích hoạt 45.678 tài khoản định danh (đạt 39,26%).')).toEqual([
      'accounts-activated 45678 39.26% Nghệ An',
    ]);
  });

  it('stands alone behind another verb', () => {
    expect(short('Tỉnh Nghệ An thu nhận 45.678 hồ sơ định danh, kích hoạt đạt 39,26%.')).toEqual([
      'accounts-collected 45678 Nghệ An',
      'accounts-activated 39.26% Nghệ An',
    ]);
  });

  it('names what it is a share of', () => {
    const [figure] = read(
      'Tỉnh Nghệ An đã cấp 2.345 thẻ căn cước, đạt 95,6% tổng số công dân đủ điều kiện.',
    );
    expect(figure?.share?.base).toBe('tổng số công dân đủ điều kiện');
  });
});

describe('how exact a number is', () => {
  it.each([
    ['hơn', 'more-than'],
    ['trên', 'over'],
    ['gần', 'nearly'],
    ['khoảng', 'about'],
    ['xấp xỉ', 'about'],
  ])('is the word “%s” before it', (word, qualifier) => {
    const [figure] = read(`Tỉnh Nghệ An đã cấp ${word} 2 triệu thẻ căn cước.`);
    expect(figure?.qualifier).toBe(qualifier);
  });

  it('is not told by “sớm hơn”', () => {
    expect(read('Huyện Mường Tè về đích sớm hơn 10 ngày.')[0]?.qualifier).toBe('exact');
  });
});
