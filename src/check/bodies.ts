import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';

/** What the Markdown under the front matter must not do: a second main heading, a skipped level, HTML. */
export function checkBody(file: ContentFile): Problem[] {
  // MDX has components, and its text pages are written by hand, not in the editor's form.
  if (file.path.endsWith('.mdx')) return [];
  const problems: Problem[] = [];
  let level = 1;
  let fenced = false;
  file.body.split('\n').forEach((text, index) => {
    const report = (message: string, fix: string) =>
      problems.push({ file: file.shown, line: file.bodyLine + index, message, fix });
    if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced;
    if (fenced) return;

    const heading = /^(#{1,6})\s/.exec(text)?.[1]?.length;
    if (heading === 1) {
      report('Trang đã có tiêu đề lớn nhất.', 'dùng “##” cho tiêu đề trong bài.');
    } else if (heading !== undefined && heading > level + 1) {
      report(
        `Tiêu đề nhảy từ cấp ${level} xuống cấp ${heading}.`,
        `dùng ${heading - level - 1 === 1 ? 'bớt một dấu' : 'ít dấu'} “#”: “${'#'.repeat(level + 1)}”.`,
      );
    }
    if (heading !== undefined) level = Math.max(heading, 2);

    const tag = /<\/?([a-z][a-z0-9-]*)(?:\s[^>]*)?>/i.exec(text.replace(/`[^`]*`/g, ''))?.[0];
    // The generators mark what they write with an HTML comment, which is no tag.
    if (tag && !/^<https?:/.test(tag)) {
      report(`Thẻ HTML “${tag}” không dùng được trong bài.`, 'viết bằng Markdown, hoặc xóa thẻ.');
    }
  });
  return problems;
}
