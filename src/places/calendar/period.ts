import { addDays, mondayOf } from '../../schedule/wall.ts';
import { isDay } from '../../text/day.ts';
import { formatDate } from '../../text/format.ts';
import type { AgendaChoice } from './agenda.ts';

/** What a reader looks at: one day or one week, of everybody or of a commune or team. Kept in the address. */
export type AgendaView = AgendaChoice & {
  /** Any day of the week that is shown, or the day itself. */
  day: string;
  mode: 'week' | 'day';
};

/** The view of an address; what it does not say, or says wrongly, is this week of everybody. */
export function readView(search: string, today: string): AgendaView {
  const asked = new URLSearchParams(search);
  const day = asked.get('tu') ?? '';
  return {
    day: isDay(day) ? day : today,
    mode: asked.get('xem') === 'ngay' ? 'day' : 'week',
    commune: asked.get('xa') ?? undefined,
    team: asked.get('to') ?? undefined,
  };
}

/** The address of a view, to keep or to send: `?tu=2026-11-23&xa=18586`. */
export function viewAddress({ day, mode, commune, team }: AgendaView): string {
  const said = new URLSearchParams({ tu: mode === 'week' ? mondayOf(day) : day });
  if (mode === 'day') said.set('xem', 'ngay');
  if (commune) said.set('xa', commune);
  if (team) said.set('to', team);
  return `?${said}`;
}

/** First day and number of days that a view shows. */
export function shownDays({ day, mode }: AgendaView): { first: string; count: number } {
  return mode === 'week' ? { first: mondayOf(day), count: 7 } : { first: day, count: 1 };
}

/** The view before or after: a week or a day on. */
export function moved(view: AgendaView, by: 1 | -1): AgendaView {
  return { ...view, day: addDays(view.day, view.mode === 'week' ? by * 7 : by) };
}

/** "Tuần 23/11–29/11/2026", "Ngày 24/11/2026" */
export function periodInWords(view: AgendaView): string {
  const { first, count } = shownDays(view);
  if (count === 1) return `Ngày ${formatDate(first)}`;
  const last = addDays(first, count - 1);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `Tuần ${formatDate(sameYear ? first.slice(5) : first)}–${formatDate(last)}`;
}
