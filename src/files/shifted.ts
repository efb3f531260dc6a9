import type { Words } from './problem.ts';

/** What a cell of a column looks like, where that can be told. */
type Looks = { name: string; looks?: RegExp };

/**
 * Recognises a row whose cells stand one column too far to the right or to the left from some column on: a cell was
 * put in or left out, and the spreadsheet filled up the row. Told once, in place of a complaint for each cell.
 */
export function shiftOf(cells: readonly string[], columns: readonly Looks[]): Words | undefined {
  const misfitsOf = (at: (index: number) => string | undefined) =>
    columns.filter(({ looks }, index) => {
      const cell = at(index) ?? '';
      return cell !== '' && looks !== undefined && !looks.test(cell);
    });
  const misfits = (at: (index: number) => string | undefined) => misfitsOf(at).length;
  const wrong = misfitsOf((index) => cells[index]).map(({ name }) => `“${name}”`);
  // A single wrong cell may be just that.
  if (wrong.length < 2) return undefined;

  for (let start = columns.length - 1; start >= 0; start--) {
    const name = columns[start]?.name ?? '';
    const extra = (index: number) => cells[index < start ? index : index + 1];
    const missing = (index: number) =>
      index === start ? '' : cells[index < start ? index : index - 1];
    if (misfits(extra) === 0) {
      return {
        message: `Các ô từ cột “${name}” trở đi lệch sang phải một cột.`,
        fix: `xem lại ô ở cột “${name}”: xóa nếu thừa, hoặc ghép vào ô đứng trước.`,
      };
    }
    if (misfits(missing) === 0) {
      return {
        message: `Các ô từ cột “${name}” trở đi lệch sang trái một cột.`,
        fix: `thêm ô còn thiếu ở cột “${name}”, để trống nếu chưa biết.`,
      };
    }
  }
  // Slipped more than once, or by more than a column.
  return wrong.length > 2
    ? {
        message: `Các ô ở cột ${wrong.join(', ')} không giống những gì cột ấy cần; có lẽ hàng bị lệch cột.`,
        fix: 'đặt từng ô về đúng cột; ô chưa biết thì để trống.',
      }
    : undefined;
}
