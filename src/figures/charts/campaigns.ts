import { max } from 'd3-array';
import { formatDate } from '../../text/format.ts';
import { wholeOf } from '../derive.ts';
import { figureOf } from '../register.ts';
import type { Register } from '../register.ts';
import type { Figure } from '../schema.ts';
import { indicators } from '../vocabulary.ts';
import { indicatorWords } from '../wording.ts';
import { mainWords, rateOf } from './rates.ts';
import { percentScale } from './room.ts';
import type { ChartOf } from './schema.ts';
import type { CampaignRow, CampaignsView } from './view.ts';

/** Each campaign against its target; where only the target is known, it says so. */
export function viewCampaigns(
  register: Register,
  chart: ChartOf<'campaigns'>,
  day?: string,
): Omit<CampaignsView, 'title' | 'note' | 'figures'> {
  const read = (chart.rows ?? []).map(({ label, figure: id }) => {
    const { figure, place } = figureOf(register, id);
    const rate = isAim(figure) ? undefined : rateOf(register, figure);
    return { label, figure, place: place.id, rate, deadline: deadlineOf(register, figure) };
  });
  const at = percentScale(0, Math.max(100, max(read, ({ rate }) => rate?.value ?? 0) ?? 0));
  const rows = read.map(({ label, figure, place, rate, deadline }): CampaignRow => ({
    label,
    place,
    detail: detailOf(figure, deadline, rate !== undefined),
    words: rate?.words ?? 'chưa rõ',
    ...(rate ? { width: at(rate.value) } : {}),
    ended: day !== undefined && deadline !== undefined && lastDayOf(deadline) < day,
  }));
  return {
    kind: 'campaigns',
    alt: rows.map(({ label, words }) => `${label}: ${words}`).join('; '),
    full: at(100),
    rows,
    table: {
      columns: ['Đợt', 'Đến đâu', 'Đạt'],
      rows: rows.map(({ label, detail, words, ended }) => ({
        head: label,
        cells: [`${detail}${ended ? '; đã hết hạn' : ''}`, words],
      })),
    },
  };
}

function isAim(figure: Figure): boolean {
  return 'aim' in indicators[figure.indicator] || figure.indicator === 'accounts-due';
}

/** Its own deadline, or that of the target it is measured against. */
function deadlineOf(register: Register, figure: Figure): string | undefined {
  return figure.deadline ?? wholeOf(register, figure)?.deadline;
}

function detailOf(figure: Figure, deadline: string | undefined, reported: boolean): string {
  const due = deadline && `hạn ${formatDate(deadline)}`;
  if (reported) {
    const until = `${indicatorWords(figure)} đến ${formatDate(figure.asOf)}`;
    return [until, due].filter(Boolean).join('; ');
  }
  const aim = [indicatorWords(figure), mainWords(figure)].join(': ');
  return [aim, due, 'không nguồn nào nêu kết quả'].filter(Boolean).join('; ');
}

/** The last day of a day, month or year, good enough to compare. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
