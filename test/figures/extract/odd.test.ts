import { describe, expect, it } from 'vitest';
import { read, short } from './reading.ts';

const size = 990_000;
const fill = (words: string) => words.repeat(Math.ceil(size / words.length)).slice(0, size);

describe('an article of one megabyte', () => {
  read('Tỉnh Nghệ An đã cấp 2.300 thẻ căn cước.');

  it.each([
    ['digits', '1234567890'],
    ['numbers and dots', '1.1.1.1.'],
    ['numbers apart', '123 '],
    ['brackets', '('],
    ['percent signs', '%%%%'],
    ['one long word', 'Đ'],
    ['names', 'Hà Nội '],
    ['initials', 'A. '],
    ['lines', '1\n'],
    ['shares', '95,5% tài khoản kích hoạt, '],
    ['ranges', 'từ ngày 1 đến '],
    ['marks alone', '\u0301a'],
  ])('of nothing but %s takes seconds', (_what, words) => {
    const started = performance.now();
    read(fill(words));
    // Measured below 8 seconds alone; the machine may have other work.
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('that repeats one sentence proposes its figure once', () => {
    expect(short(fill('Xã Tân Lập cấp 1.234 thẻ căn cước. '))).toEqual([
      'cards-issued 1234 Tân Lập',
    ]);
  });
});

describe('odd letters', () => {
  it('are read like plain ones: decomposed letters, no-break blanks, invisible signs', () => {
    const plain = 'Tỉnh Nghệ An đã cấp 2.300 thẻ căn cước, đạt 95,5 %.';
    const odd = plain
      .normalize('NFD')
      .replaceAll(' ', '\u00a0')
      .replace('cấp'.normalize('NFD'), '\u200bcấp');
    expect(short(odd)).toEqual(short(plain));
  });
});
