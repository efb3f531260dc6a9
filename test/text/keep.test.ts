import { describe, expect, it } from 'vitest';
import { keepWords } from '../../src/text/keep.ts';

describe('words that stay together in headings', () => {
  it('are wrapped whole, the longest first', () => {
    expect(keepWords('Tài khoản định danh điện tử là gì')).toBe(
      '<span class="w">Tài khoản</span> <span class="w">định danh điện tử</span> là gì',
    );
  });

  it('take the sign that follows along, so that no line starts with a comma', () => {
    expect(keepWords('Không có điện thoại thông minh, làm ở đâu?')).toBe(
      'Không có <span class="w">điện thoại thông minh,</span> làm <span class="w">ở đâu?</span>',
    );
  });

  it('are not found inside other words', () => {
    expect(keepWords('mức 15 và mức 1')).toBe('mức 15 và <span class="w">mức 1</span>');
  });

  it('show signs of HTML instead of running them', () => {
    expect(keepWords('<b> & lệ phí')).toBe('&lt;b&gt; &amp; <span class="w">lệ phí</span>');
  });
});
