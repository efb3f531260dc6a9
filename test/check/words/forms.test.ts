import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongForms } from '../../../src/check/words/forms.ts';
import { formatDate, formatNumber, formatPercent } from '../../../src/text/format.ts';

const phones = new Set(['19000368', '156', '5656', '1414']);
const told = (text: string) =>
  wrongForms(text, phones).map(({ message, fix }) => `${message} → ${fix ?? ''}`);

describe('dates', () => {
  it('are mended in the words of an editor', () => {
    expect(
      [
        'từ 28.09.2026',
        'ngày 28 tháng 9 năm 2026',
        'đến 31/06/2026',
        'hết 01/7/2026',
        'ngày 1/7/26',
        'từ 07/2026',
        '2026-09-28',
        'ngày 28-9',
      ]
        .flatMap(told)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Ngày “28.09.2026” viết chưa đúng kiểu. → viết “28/9/2026”.
      Ngày “ngày 28 tháng 9 năm 2026” viết bằng chữ. → viết “28/9/2026”.
      Ngày “31/06/2026” không có thật. → xem lại ngày và tháng.
      “01/7/2026” có số 0 thừa ở đầu ngày hay tháng. → viết “1/7/2026”.
      Năm trong ngày “1/7/26” viết thiếu. → viết đủ bốn chữ số, ví dụ “1/7/2026”.
      “07/2026” có số 0 thừa ở đầu ngày hay tháng. → viết “7/2026”.
      Ngày “2026-09-28” viết chưa đúng kiểu. → viết “28/9/2026”.
      “28-9” dùng dấu gạch ngắn giữa hai số. → nếu là ngày thì viết “28/9”; nếu từ số này đến số kia thì viết “28–9”."
    `);
  });

  it.each([
    '28-9-2026',
    'ngày 28-9',
    '28.09.2026',
    '28.9.2026',
    'ngày 1.7',
    '1 tháng 7 năm 2025',
    'từ ngày 15 tháng 8',
    '01/07/2025',
    '30/2/2027',
    '28/9/26',
    'tháng 07/2026',
    'hết tháng 09',
    'trước 05/7',
  ])('%s is found', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  it.each([
    'Từ 28/9/2026.',
    'từ 1/7/2025 đến 31/12/2026',
    'tháng 3/2026',
    'năm 2026',
    'ngày 1/7',
    'hết tháng 6',
    'Nghị định 69/2024/NĐ-CP',
    'Điều 14 của Nghị định 69/2024',
    'trong 6 tháng',
    'ngày 10 tháng 3 âm lịch',
    'Luật 26/2023/QH15',
    'Quyết định 5230/QĐ-BCA',
  ])('%s is all right', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('as the portal prints them are all right, on any day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          expect(
            told(`từ ${formatDate(iso.slice(0, 10))}, tháng ${formatDate(iso.slice(0, 7))}.`),
          ).toEqual([]);
          const [y = '', m = '', d = ''] = iso.slice(0, 10).split('-');
          expect(told(`từ ${d}-${m}-${y}`)).toHaveLength(1);
          expect(told(`từ ${d}.${m}.${y}`)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('times', () => {
  it('are mended', () => {
    expect(['lúc 7h30', '07:30', 'mở 7g', 'đến 16 giờ 30', '25:10'].flatMap(told).join('\n'))
      .toMatchInlineSnapshot(`
      "Giờ “7h30” viết chưa đúng kiểu. → viết “7:30”.
      Giờ “07:30” viết chưa đúng kiểu. → viết “7:30”.
      Giờ “7g” viết chưa đúng kiểu. → viết “7:00” nếu là lúc mấy giờ, “7 giờ” nếu là mấy tiếng đồng hồ.
      Giờ “16 giờ 30” viết chưa đúng kiểu. → viết “16:30”.
      Không có giờ nào như “25:10”. → xem lại giờ và phút."
    `);
  });

  it.each([
    '7h30',
    '7h',
    '17h00',
    '7g30',
    '07:30',
    '7 giờ 30',
    '24:75',
    '7:30-11:30',
    '13h-17h',
    'từ 7h đến 8h',
  ])('%s is found', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  it.each([
    '7:30',
    '7:30–11:30',
    '13:30 đến 17:00',
    '24 giờ',
    '7 giờ 30 phút',
    '22:00',
    '0:00',
    'trong 72 giờ',
    '7 giờ sáng',
    'tỷ lệ 1:2',
  ])('%s is all right', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('sums', () => {
  it('are mended', () => {
    expect(
      ['15.000 đồng', '15000đ', '15k', '15 nghìn đồng', '0 đồng', '25,000 VNĐ']
        .flatMap(told)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Số tiền “15.000 đồng” viết chưa đúng kiểu. → viết “15.000đ”.
      Số tiền “15000đ” viết chưa đúng kiểu. → viết “15.000đ”.
      Số tiền “15k” viết chưa đúng kiểu. → viết “15.000đ”.
      Số tiền “15 nghìn đồng” viết chưa đúng kiểu. → viết “15.000đ”.
      “0 đồng” là không mất tiền. → viết “miễn phí” hoặc “không mất tiền”.
      Số tiền “25,000 VNĐ” viết chưa đúng kiểu. → viết “25.000đ”."
    `);
  });

  it.each([
    '15.000 đồng',
    '15.000 đ',
    '15000đ',
    '15k',
    '15 nghìn đồng',
    '15 ngàn đồng',
    '15.000₫',
    '15.000 VNĐ',
    '15000 VND',
    '0 đồng',
  ])('%s is found', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    '15.000đ',
    '500.000 đến 1.000.000đ',
    '130 triệu đồng',
    'hơn 2 tỷ đồng',
    '15 nghìn người',
    '{le-phi-doi}',
    'khoảng 60 triệu thẻ',
    'mất 3 đồng hồ',
    'miễn phí',
    '9.000đ một phút',
  ])('%s is all right', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('as the portal prints them are all right, others of the same value are not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (sum) => {
        expect(told(`hết ${formatNumber(sum)}đ.`)).toEqual([]);
        expect(told(`hết ${formatNumber(sum)} đồng.`)).toHaveLength(1);
        expect(told(`hết ${sum}đ.`)).toHaveLength(1);
      }),
    );
  });
});

describe('numbers', () => {
  it('are mended', () => {
    expect(
      [
        '39.26 %',
        '39,26%',
        '1234 tài khoản',
        '1,234 thẻ',
        '298 649 người',
        '6-14 tuổi',
        '8 - 20 ký tự',
      ]
        .flatMap(told)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "“39.26” viết dấu chấm như kiểu tiếng Anh. → nếu là số lẻ thì viết “39,26”.
      “39,26%” thiếu dấu cách trước dấu “%”. → viết “39,26 %”.
      Số “1234” thiếu dấu chấm ở hàng nghìn. → viết “1.234”; nếu là mã thì đặt trong dấu \`…\`.
      “1,234” viết dấu phẩy như kiểu tiếng Anh. → hàng nghìn viết dấu chấm: “1.234”.
      “298 649” tách hàng nghìn bằng dấu cách. → viết “298.649”.
      “6-14” dùng dấu gạch ngắn giữa hai số. → nếu từ số này đến số kia thì viết “6–14”.
      “8 - 20” dùng dấu gạch ngắn giữa hai số. → nếu từ số này đến số kia thì viết “8–20”."
    `);
  });

  it.each([
    '39.26 %',
    '39,26%',
    '100%',
    '1234 thẻ',
    '12345 thẻ',
    '1,234 thẻ',
    '1,234,567 thẻ',
    '298 649 người',
    '6-14 tuổi',
    '8 - 20 ký tự',
    '4.5 km',
    '1.2345 người',
  ])('%s is found', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    '39,26 %',
    '39,26\u00a0%',
    '1.234 tài khoản',
    '298.649 người',
    '6–14 tuổi',
    'Gọi 1900 0368, hoặc 19000368',
    'nhắn tin đến 5656 hoặc 1414',
    'Android 8.0, iOS 13.0, phiên bản 2.1.6',
    'số định danh 001099012345',
    '0,5 km',
    'năm 1975, năm 2027',
    'https://a.vn/2024-05/1234-5678',
    'biển `29A-12345`',
    '1.000.000',
    'WCAG 2.2',
  ])('%s is all right', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('as the portal prints them are all right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (count, share) => {
          expect(told(`Có ${formatNumber(count)} thẻ, đạt ${formatPercent(share)}.`)).toEqual([]);
        },
      ),
    );
  });
});

describe('quotation marks', () => {
  it('are mended', () => {
    expect(['bấm "Gửi"', 'bấm “Gửi', 'bấm Gửi”'].flatMap(told).join('\n')).toMatchInlineSnapshot(`
      "Dấu “"” không phải dấu ngoặc kép của bài. → dùng “ và ”.
      Dấu “"” không phải dấu ngoặc kép của bài. → dùng “ và ”.
      Dấu “ chưa có dấu ” đóng lại. → mỗi chỗ trích mở bằng “ và đóng bằng ”, không lồng nhau.
      Dấu ” không có dấu “ mở trước nó. → mỗi chỗ trích mở bằng “ và đóng bằng ”, không lồng nhau."
    `);
  });

  it.each([
    '"Gửi"',
    "'Gửi'",
    '«Gửi»',
    '‘Gửi’',
    '„Gửi“',
    '“Gửi',
    'Gửi”',
    '“Gửi “yêu cầu””',
    '”Gửi“',
    'bấm "Gửi',
  ])('%s is found', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  it.each([
    '“Gửi”',
    'Bấm “Gửi”, rồi “Đồng ý”.',
    'Đắk R’lấp',
    "M'Drắk",
    '[[Gửi]]',
    '`"a"`',
    '“Gửi” và “Nhận”',
    'không có gì',
    '(“Gửi”)',
    'Ea H’leo',
  ])('%s is all right', (text) => {
    expect(told(text)).toEqual([]);
  });
});
