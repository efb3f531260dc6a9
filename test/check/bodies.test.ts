import { describe, expect, it } from 'vitest';
import { checkBody } from '../../src/check/bodies.ts';
import { parseContent } from '../../src/files/read.ts';

const about = (body: string) =>
  checkBody(parseContent(`---\ntitle: A\n---\n${body}`, 'faq/a.md', 'content/faq/a.md')).map(
    ({ line, message, fix }) => `${line}: ${message} → ${fix ?? ''}`,
  );

describe('the Markdown under the front matter', () => {
  it('may have headings in order, lists, tables, quoted signs', () => {
    const body =
      '## Một\n\n### Hai\n\n## Ba\n\n- 3 < 5 và `<b>`\n\n```\n# không phải tiêu đề\n```\n';
    expect(about(body)).toEqual([]);
  });

  it('has no second main heading, skips no level, has no HTML', () => {
    expect(about('# Một\n\n## Hai\n\n#### Bốn\n\n<script>x</script>\n').join('\n'))
      .toMatchInlineSnapshot(`
        "4: Trang đã có tiêu đề lớn nhất. → dùng “##” cho tiêu đề trong bài.
        8: Tiêu đề nhảy từ cấp 2 xuống cấp 4. → dùng bớt một dấu “#”: “###”.
        10: Thẻ HTML “<script>” không dùng được trong bài. → viết bằng Markdown, hoặc xóa thẻ."
      `);
  });
});
