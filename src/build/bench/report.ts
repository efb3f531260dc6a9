import { formatNumber } from '../../text/format.ts';
import type { Run } from './run.ts';
import type { SiteWeight } from './weigh.ts';

/** One size, built and weighed. */
export type Measured = { points: number; run: Run; site: SiteWeight };

const seconds = (value: number) => formatNumber(value, 1);
const mega = (bytes: number | undefined) =>
  bytes === undefined ? 'không đo được' : `${formatNumber(bytes / 1e6, 0)} MB`;
const kilo = (bytes: number) => `${formatNumber(bytes / 1024, 1)} kB`;

/** A table in columns as wide as their longest cell; the first on the left, numbers on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return column === 0 ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** What one more point costs between two sizes, in milliseconds. */
export function costPerPoint(smaller: Measured, larger: Measured): number {
  const more = larger.points - smaller.points;
  return ((larger.run.seconds - smaller.run.seconds) * 1000) / more;
}

/** All sizes side by side, by points. */
export function timesTable(measured: readonly Measured[]): string {
  const steps = measured[0]?.run.steps.map(({ name }) => name) ?? [];
  return table(
    ['điểm', 'trang', 'giây', ...steps.map((name) => `${name} (giây)`), 'bộ nhớ', 'cả trang web'],
    measured.map(({ points, run, site }) => [
      formatNumber(points),
      formatNumber(site.pages),
      seconds(run.seconds),
      ...steps.map((step) => seconds(run.steps.find(({ name }) => name === step)?.seconds ?? 0)),
      mega(run.peakMemory),
      mega(site.bytes),
    ]),
  );
}

/** Pages of each kind with the compressed bytes of the middle one and the largest. */
export function weightsTable({ site }: Measured): string {
  return table(
    ['loại trang', 'số trang', 'giữa', 'lớn nhất', 'trang lớn nhất'],
    site.kinds.map(({ kind, pages, median, max, heaviest }) => [
      kind,
      formatNumber(pages),
      kilo(median),
      kilo(max),
      heaviest,
    ]),
  );
}

/** How time grows from size to size: the cost of one more point, and how many times the one before it is. */
export function growthLines(measured: readonly Measured[]): string[] {
  let before: number | undefined;
  return measured.slice(1).flatMap((larger, index) => {
    const smaller = measured[index];
    if (!smaller) return [];
    const cost = costPerPoint(smaller, larger);
    const ratio =
      before === undefined ? '' : `, gấp ${formatNumber(cost / before, 2)} lần đoạn trước`;
    before = cost;
    const sizes = `${formatNumber(smaller.points)} → ${formatNumber(larger.points)} điểm`;
    return [`${sizes}: mỗi điểm thêm ${formatNumber(cost, 1)} ms${ratio}`];
  });
}
