import { describe, expect, it } from 'vitest';
import { short } from './reading.ts';

describe('numbers that are no figures', () => {
  it.each([
    ['documents', 'Thực hiện Công văn số 2218/UBND-NC và Kế hoạch số 45/KH-UBND về cấp căn cước.'],
    [
      'laws and projects',
      'Theo Luật Căn cước năm 2023 và Đề án 06, việc cấp thẻ căn cước đổi mới.',
    ],
    ['ages', 'Cụ Lò Thị Ín, 82 tuổi, được làm căn cước cùng cháu đủ 14 tuổi.'],
    ['distances', 'Tổ cấp căn cước đi 25 km, qua suối rộng 30 m để làm thẻ.'],
    ['money', 'Lệ phí đổi thẻ căn cước là 50.000 đồng, trang bị máy hết 1,5 tỷ đồng.'],
    ['telephones', 'Cần làm thẻ căn cước xin gọi 0912 345 678 hoặc 1900 0368.'],
    ['times of day', 'Điểm cấp căn cước mở từ 7h30 đến 22 giờ.'],
    ['dates', 'Đợt cấp căn cước kéo dài từ ngày 1/5 đến ngày 30/6/2023.'],
    ['ranks', 'Tỉnh xếp thứ 4/63 về cấp căn cước.'],
    ['slogans', 'Cao điểm “60 ngày đêm” và mục tiêu “4 phủ” về kích hoạt tài khoản.'],
    ['names', 'Người dân khu Hoàng Mai2 kích hoạt tài khoản trên ứng dụng Tuy Hòa-S.'],
    ['a family', 'Cả nhà 4 người kích hoạt xong tài khoản trong 10 phút.'],
    ['vague ones', 'Hàng nghìn tài khoản đã được kích hoạt, hàng chục tổ làm ngày đêm.'],
    ['growth', 'Tỷ lệ kích hoạt tài khoản tăng 12% so với tháng trước.'],
    ['page furniture', 'Lượt xem: 1.234'],
    ['other papers', 'Huyện đã giải quyết 3.400 hồ sơ đăng ký xe, thủ tục hành chính khác.'],
  ])('are left out: %s', (_what, sentence) => {
    expect(short(sentence)).toEqual([]);
  });

  it('do not hide “4.303 người trên 14 tuổi”', () => {
    expect(short('Xã Tân Lập có 4.303 người trên 14 tuổi.')).toEqual([
      'people-over-14 4303 Tân Lập',
    ]);
  });

  it('do not hide days won against a plan', () => {
    expect(short('Huyện Mường Tè về đích sớm 12 ngày so với kế hoạch.')).toEqual([
      'days-early 12 Mường Tè',
    ]);
  });
});
