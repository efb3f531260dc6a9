import { formatNumber } from '../../../text/format.ts';
import { table } from '../report.ts';

/** Which whole state the files are in, or that they are in none. */
export type State = 'old' | 'new' | 'between';

/** The ways of choosing the moment. */
export const ways = ['anywhere', 'preparing', 'deciding'] as const;
export type Way = (typeof ways)[number];

/** What one killed run left, and what became of it. */
export type Kill = {
  way: Way;
  /** False when it had ended before the signal came. */
  killed: boolean;
  /** The files as they lay there right after. */
  raw: State;
  /** After `finishInterrupted`. */
  recovered: State;
  /** Files that are not what an undisturbed run gives, after the command was run again. */
  wrong: readonly string[];
};

const names: Record<Way, string> = {
  anywhere: 'bất kỳ lúc nào',
  preparing: 'khi chuẩn bị và viết',
  deciding: 'khi đổi tên tệp',
};

/** Whether a kill did any harm. */
export function isWhole({ recovered, wrong }: Kill): boolean {
  return recovered !== 'between' && wrong.length === 0;
}

/** One row for each way and one for all. */
export function killsTable(kills: readonly Kill[]): string {
  const row = (name: string, some: readonly Kill[]) => {
    const count = (test: (kill: Kill) => boolean) => formatNumber(some.filter(test).length);
    return [
      name,
      formatNumber(some.length),
      count(({ killed }) => !killed),
      ...(['old', 'new', 'between'] as const).map((state) => count(({ raw }) => raw === state)),
      ...(['old', 'new', 'between'] as const).map((state) =>
        count(({ recovered }) => recovered === state),
      ),
      count(({ wrong }) => wrong.length > 0),
    ];
  };
  return table(
    [
      ...['ngắt', 'số lần', 'đã xong trước', 'ngay sau: cũ', 'mới', 'dở dang'],
      ...['hồi phục: cũ', 'mới', 'dở dang', 'chạy lại sai'],
    ],
    [
      ...ways.map((way) =>
        row(
          names[way],
          kills.filter((kill) => kill.way === way),
        ),
      ),
      row('tất cả', kills),
    ],
  );
}

/** The result in one sentence. */
export function verdict(kills: readonly Kill[]): string {
  const harmed = kills.filter((kill) => !isWhole(kill)).length;
  const between = kills.filter(({ raw }) => raw === 'between').length;
  const all = formatNumber(kills.length);
  return harmed === 0
    ? `${all} lần: sau hồi phục lần nào cũng nguyên vẹn, chạy lại đúng từng byte; ngay sau khi ngắt ${formatNumber(between)} lần có tệp cũ lẫn tệp mới.`
    : `${formatNumber(harmed)} trên ${all} lần không nguyên vẹn hoặc chạy lại ra tệp khác.`;
}
