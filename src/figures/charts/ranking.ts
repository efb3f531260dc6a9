import { descending, max } from 'd3-array';
import { formatDate, midSentence } from '../../text/format.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import { baseOf, rateOf } from './rates.ts';
import type { Rate } from './rates.ts';
import { percentScale } from './room.ts';
import type { ChartOf } from './schema.ts';
import type { RankedRow, RankingView } from './view.ts';

type Row = {
  label: string;
  place: string;
  date: string;
  base: string | undefined;
  rate: Rate | undefined;
  second: Rate | undefined;
};

const unknown = 'không nêu';

/** Places by their rate, the highest first; equal rates share a place, places without one come last. */
export function viewRanking(
  register: Register,
  chart: ChartOf<'ranking'>,
): Omit<RankingView, 'title' | 'note' | 'figures'> {
  const read = ({ label, figure: id, second }: ChartOf<'ranking'>['rows'][number]): Row => {
    const { figure, place } = figureOf(register, id);
    return {
      label,
      place: place.id,
      date: formatDate(figure.asOf),
      base: baseOf(register, figure),
      rate: rateOf(register, figure),
      second:
        second === undefined ? undefined : rateOf(register, figureOf(register, second).figure),
    };
  };
  const rows = chart.rows
    .map(read)
    .sort((a, b) => descending(a.rate?.value ?? -1, b.rate?.value ?? -1));
  const overall = chart.overall && read(chart.overall);
  const all = overall ? [...rows, overall] : rows;

  const longest = max(all.flatMap(({ rate, second }) => [rate?.value ?? 0, second?.value ?? 0]));
  const at = percentScale(0, Math.max(100, longest ?? 0));
  const dated = new Set(all.map(({ date }) => date)).size > 1;
  // Rates of different things stand in one chart only with the words that tell them apart.
  const bases = new Set(all.filter(({ rate }) => rate).map(({ base }) => base));
  const [common] = bases;
  const base = bases.size === 1 ? common : undefined;
  const baseWords = (row: Row) =>
    row.base === undefined ? 'nguồn không nêu so với gì' : `so với ${row.base}`;
  const detailOf = (row: Row) =>
    [...(dated ? [row.date] : []), ...(bases.size > 1 && row.rate ? [baseWords(row)] : [])].join(
      ', ',
    );
  const drawn = all.map((row): RankedRow => {
    const rank = row === overall ? undefined : rankOf(rows, row);
    return {
      label: row.label,
      place: row.place,
      ...(detailOf(row) === '' ? {} : { detail: detailOf(row) }),
      ...(rank === undefined ? {} : { rank, rankWords: `thứ ${rank} trong ${rows.length} nơi` }),
      words: row.rate?.words ?? unknown,
      ...(row.rate ? { width: at(row.rate.value) } : {}),
      ...(chart.second === undefined
        ? {}
        : {
            second: {
              words: row.second?.words ?? unknown,
              ...(row.second ? { at: at(row.second.value) } : {}),
            },
          }),
    };
  });
  return {
    kind: 'ranking',
    alt: describe(chart.measure, drawn),
    measure: chart.measure,
    ...(chart.second === undefined ? {} : { second: chart.second }),
    ...(base === undefined ? {} : { base }),
    full: at(100),
    rows: drawn,
    table: {
      columns: ['Nơi', 'Thứ', chart.measure, ...(chart.second ? [chart.second] : [])],
      rows: drawn.map(({ label, detail, rank, words, second }) => ({
        head: detail === undefined ? label : `${label} (${detail})`,
        cells: [rank === undefined ? '' : String(rank), words, ...(second ? [second.words] : [])],
      })),
    },
  };
}

/** One more than how many places are ahead. */
function rankOf(rows: readonly Row[], row: Row): number | undefined {
  const own = row.rate?.value;
  if (own === undefined) return undefined;
  return 1 + rows.filter(({ rate }) => (rate?.value ?? -1) > own).length;
}

function describe(measure: string, rows: readonly RankedRow[]): string {
  const ranked = rows.filter(({ rank }) => rank !== undefined);
  const [first, last] = [ranked[0], ranked[ranked.length - 1]];
  if (!first || !last) return '';
  const said = ({ label, words }: RankedRow) => `${label}, ${words}`;
  return first === last
    ? `${said(first)}.`
    : `${ranked.length} nơi, xếp theo tỷ lệ ${midSentence(measure)}. Cao nhất: ${said(first)}. Thấp nhất: ${said(last)}.`;
}
