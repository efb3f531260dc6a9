import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../src/facts/quantities.ts';
import { claimsIn, statementsIn } from '../../src/facts/statements.ts';

describe('the numbers of a sentence', () => {
  it.each([
    ['đổi thẻ 25.000đ', ['25000đ']],
    ['phạt 500.000 đến 1.000.000 đồng', ['500000đ', '1000000đ']],
    ['lệ phí 15.000 hoặc 25.000 đồng', ['15000đ', '25000đ']],
    ['không quá 3 ngày làm việc', ['3 ngày làm việc']],
    ['sau 7–10 ngày', ['7 ngày', '10 ngày']],
    ['7 đến 10 ngày', ['7 ngày', '10 ngày']],
    ['không quá nửa ngày làm việc', ['nửa ngày']],
    ['trong 24 giờ, 5 phút', ['24 giờ', '5 phút']],
    ['ngày 28–29/8/2025', ['28/8/2025', '29/8/2025']],
    ['đến hết 31/12/2026', ['31/12/2026']],
    ['từ 6 đến dưới 14 tuổi', ['6 tuổi', '14 tuổi']],
    ['ở tuổi 14, 25, 40 và 60', ['14 tuổi', '25 tuổi', '40 tuổi', '60 tuổi']],
    ['Theo Nghị định 320/2026', ['320/2026']],
    ['theo quyết định 18/8/2026', ['18/8/2026']],
    ['ngày 1/7 hằng năm, gọi 1900 0368, 12 số', []],
  ])('%s', (words, numbers) => {
    expect(quantitiesIn(words)).toEqual(numbers);
  });
});

describe('the claims of a sentence', () => {
  it.each([
    ['Không bắt buộc.', ['noDuty']],
    ['Từ 14 tuổi bắt buộc có thẻ, dưới 14 tuổi không bắt buộc.', ['duty', 'noDuty']],
    ['Không ai bị phạt vì không cài VNeID.', ['noPenalty']],
    ['Không xuất trình được có thể bị phạt.', ['penalty']],
    ['Vừa chấp hành xong án phạt tù.', []],
    ['Làm thẻ lần đầu miễn phí.', ['waiver']],
    ['CMND hết giá trị.', ['expired']],
    ['Xem VNeID có bắt buộc không.', []],
  ])('%s', (words, claims) => {
    expect(claimsIn(words)).toEqual(claims);
  });

  it('make a statement of it, but a question states nothing, nor does an age alone', () => {
    expect(statementsIn('VNeID có miễn phí không?')).toEqual([]);
    expect(statementsIn('Trẻ dưới 14 tuổi đi cùng cha mẹ.')).toEqual([]);
    expect(statementsIn('Đến nơi. Chờ 3 ngày làm việc.').map(({ sentence }) => sentence)).toEqual([
      'Chờ 3 ngày làm việc.',
    ]);
  });
});
