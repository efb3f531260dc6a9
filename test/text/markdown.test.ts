import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/text/markdown.ts';

describe('the words of a Markdown text', () => {
  it('are left when headings, lists and bold are taken away', () => {
    expect(plainMarkdown('## Ai được miễn?\n\n- **Trẻ em**\n- Hộ nghèo\n\n1. Một\n2) Hai')).toBe(
      'Ai được miễn? Trẻ em Hộ nghèo Một Hai',
    );
  });

  it('are those of a link, not its address', () => {
    expect(plainMarkdown('Xem [nơi làm](/noi-lam/) và\n[tổng\nđài](tel:19000368).')).toBe(
      'Xem nơi làm và tổng đài.',
    );
  });

  it('are those of a table without its lines', () => {
    expect(plainMarkdown('| Việc | Phí |\n|---|---|\n| Làm lần đầu | 0đ |')).toBe(
      'Việc Phí Làm lần đầu 0đ',
    );
  });

  it('leave out comments and components', () => {
    expect(plainMarkdown('<Who />\n\n<!-- ghi chú -->Cổng **miễn phí**.')).toBe('Cổng miễn phí.');
  });

  it('keep numbers that look like marks', () => {
    expect(plainMarkdown('Từ 1/7/2024\n15.000đ - 25.000đ')).toBe('Từ 1/7/2024 15.000đ - 25.000đ');
  });
});
