import type { Problem } from '../files/problem.ts';
import type { Content } from '../collections/open.ts';

/** One published text described by two source files. */
export function checkSameSource({ sources }: Content): Problem[] {
  const first = new Map<string, string>();
  return sources.entries.flatMap(({ data, file }): Problem[] => {
    if (!data.url) return [];
    const address = data.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, file.shown);
      return [];
    }
    return [
      {
        file: file.shown,
        line: file.lineOf(['url']),
        message: `Nguồn này đã có trong ${other} (cùng địa chỉ).`,
        fix: 'giữ một tệp, sửa các chỗ trích dẫn tệp kia, rồi xóa tệp kia.',
      },
    ];
  });
}

/** Sources nobody cites: a hint, not an error. */
export function unusedSources({ sources }: Content, cited: ReadonlySet<string>): Problem[] {
  return sources.files
    .filter(({ id, file }) => !cited.has(id) && file.problems.length === 0)
    .map(({ file }) => ({
      file: file.shown,
      line: 1,
      message: 'Chưa trang nào trích dẫn nguồn này.',
      fix: 'trích dẫn nguồn, hoặc xóa tệp nếu không cần nữa.',
    }));
}
