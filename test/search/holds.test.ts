import { describe, expect, it } from 'vitest';
import { holdsEnough } from '../../src/search/holds.ts';

describe('holdsEnough', () => {
  it('wants both of two telling words', () => {
    expect(holdsEnough('Đông Anh', 'ở Đông Ngạc')).toBe(false);
    expect(holdsEnough('phường Đông Ngạc', 'ở Đông Ngạc')).toBe(true);
  });
  it('is content with half of a sentence', () => {
    expect(holdsEnough('Điện thoại cũ hỏng', 'Điện thoại cũ của tôi không lên nguồn')).toBe(true);
  });
  it('does not find a word inside another', () => {
    expect(holdsEnough('Công an xã', 'ong')).toBe(false);
  });
});
