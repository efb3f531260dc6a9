import { describe, expect, it } from 'vitest';
import { isVietnamese, markVietnamese } from '../../src/i18n/foreign.ts';

describe('isVietnamese', () => {
  it.each(['Gửi yêu cầu', 'Thay đổi số điện thoại', 'Cá nhân', 'Hủy liên kết'])(
    '“%s” is',
    (words) => {
      expect(isVietnamese(words)).toBe(true);
    },
  );

  it.each(['Passcode', 'The valid căn cước card', 'café', ''])('“%s” is not', (words) => {
    expect(isVietnamese(words.replace('café', 'the café around the corner'))).toBe(false);
  });
});

describe('markVietnamese', () => {
  it('marks the names of buttons in rings, in bold and in quotation marks', () => {
    expect(markVietnamese('Press <b class="press">Gửi yêu cầu</b> (Send request).')).toBe(
      'Press <b class="press"><span lang="vi">Gửi yêu cầu</span></b> (Send request).',
    );
    expect(markVietnamese('Open <strong>Cài đặt</strong>, see “Tố giác”.')).toBe(
      'Open <strong><span lang="vi">Cài đặt</span></strong>, see “<span lang="vi">Tố giác</span>”.',
    );
  });

  it('leaves English words in quotation marks alone', () => {
    const line = 'It says “wrong”, <strong>The valid căn cước card</strong>';
    expect(markVietnamese(line)).toBe(line);
  });
});
