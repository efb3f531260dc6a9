import { describe, expect, it } from 'vitest';
import { holdsAll, holdsEnough } from '../../src/search/holds.ts';

describe('holdsAll', () => {
  it('is true when every word is there, perhaps only begun', () => {
    expect(holdsAll('xã Thạch Kênh', 'thach ke')).toBe(true);
    expect(holdsAll('xã Thạch Hải', 'thach ke')).toBe(false);
  });
  it('does not find a word inside another', () => {
    expect(holdsAll('Công an xã', 'ong')).toBe(false);
  });
});

describe('holdsEnough', () => {
  it('wants both of two telling words', () => {
    expect(holdsEnough('Đông Anh', 'ở Đông Ngạc')).toBe(false);
    expect(holdsEnough('phường Đông Ngạc', 'ở Đông Ngạc')).toBe(true);
  });
  it('is content with half of a sentence', () => {
    expect(holdsEnough('Điện thoại cũ hỏng', 'Điện thoại cũ của tôi không lên nguồn')).toBe(true);
  });
});
