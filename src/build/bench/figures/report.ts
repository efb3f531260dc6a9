import { formatNumber } from '../../../text/format.ts';
import { table } from '../report.ts';
import type { Told } from './run.ts';
import { stages } from './stages.ts';

/** One size, with what was done to it. */
export type MeasuredFigures = {
  figures: number;
  /** Bytes of everything that was made. */
  bytes: number;
  runs: Record<keyof typeof runNames, Told>;
};

const runNames = {
  first: 'lần đầu',
  again: 'chạy lại, không đổi',
  changed: 'sau khi sửa một số liệu',
  check: 'npm run check',
} as const;
const runs = ['first', 'again', 'changed', 'check'] as const;

/** More than this many times the cost of a figure between smaller sizes is worse than linear; machines are noisy. */
const linear = 1.25;

const mega = (bytes: number) => `${formatNumber(bytes / 1e6, 1)} MB`;

/** Every run of every size: seconds by the clock and of the processor, those by stage, memory, what was written. */
export function figuresTable(measured: readonly MeasuredFigures[]): string {
  return table(
    ['lần chạy', 'số liệu', 'giây', 'giây CPU', ...stages, 'bộ nhớ', 'tệp ghi', 'tất cả tệp'],
    runs.flatMap((run) =>
      measured.map(({ figures, bytes, runs: { [run]: told } }) => [
        runNames[run],
        formatNumber(figures),
        formatNumber(told.seconds, 1),
        formatNumber(told.processor, 1),
        ...stages.map((stage) => secondsOf(told, stage)),
        mega(told.peakMemory),
        formatNumber(told.files),
        mega(bytes),
      ]),
    ),
  );
}

/** Small contents and the check tell no stages. */
function secondsOf({ stages: known }: Told, stage: string): string {
  const seconds = known[stage];
  return seconds === undefined ? '' : formatNumber(seconds, 1);
}

/** What one more figure costs from size to size, in milliseconds of the processor, and whether it stays the same. */
export function figureGrowthLines(measured: readonly MeasuredFigures[]): string[] {
  return runs.flatMap((run) => {
    let before: number | undefined;
    return measured.slice(1).flatMap((larger, index) => {
      const smaller = measured[index];
      if (!smaller) return [];
      const cost = costOf(run, smaller, larger);
      const verdict = before === undefined ? '' : `, ${judged(cost / before)}`;
      before = cost;
      const sizes = `${formatNumber(smaller.figures)} → ${formatNumber(larger.figures)}`;
      return [`${runNames[run]}, ${sizes}: mỗi số liệu thêm ${formatNumber(cost, 2)} ms${verdict}`];
    });
  });
}

function costOf(
  run: keyof typeof runNames,
  smaller: MeasuredFigures,
  larger: MeasuredFigures,
): number {
  const more = larger.figures - smaller.figures;
  return ((larger.runs[run].processor - smaller.runs[run].processor) * 1000) / more;
}

function judged(ratio: number): string {
  const times = `gấp ${formatNumber(ratio, 2)} lần đoạn trước`;
  return ratio <= linear ? `${times}: không hơn tuyến tính` : `${times}: HƠN TUYẾN TÍNH`;
}
