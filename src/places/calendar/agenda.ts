import { planOf } from '../../schedule/expand.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule, Visit } from '../../schedule/schema.ts';
import { inUnclearSpan } from '../../schedule/rows.ts';
import { exceptionOn, visitsOf, withoutVisits } from '../../schedule/visits.ts';
import { visitNotes } from '../../schedule/visitWords.ts';
import { addDays, minutesOf } from '../../schedule/wall.ts';
import { intervalsInWords, shiftsInWords } from '../../schedule/words.ts';

/** A place as the calendar pages need it; small enough to be asked for by a browser. */
export type AgendaPlace = {
  name: string;
  href: string;
  /** Its own commune by code, then those it serves too. */
  communes: readonly string[];
  team?: string | undefined;
  schedule: Schedule;
};

/** What a calendar page looks at. */
export type Agenda = {
  places: readonly AgendaPlace[];
  /** Names of all communes in it, for use inside a sentence. */
  communes: Readonly<Record<string, string>>;
  holidays: Holidays;
};

/** Whose days are shown; everybody's when empty. */
export type AgendaChoice = { commune?: string | undefined; team?: string | undefined };

/** A visit on one of its days. */
export type AgendaVisit = {
  place: AgendaPlace;
  visit: Visit;
  /** "8:00–11:00 và 14:00–17:00" */
  hours: string;
  commune: string;
  notes: string[];
};

/** A place on a day of its week: its hours, or why there are none. */
export type AgendaHours = {
  place: AgendaPlace;
  state: 'open' | 'closed' | 'unsure';
  words: string;
};

export type AgendaDay = { date: string; visits: AgendaVisit[]; hours: AgendaHours[] };

/** The commune a visit happens in. */
function communeOf(place: AgendaPlace, visit: Visit): string {
  return visit.commune ?? place.communes[0] ?? '';
}

/** What the hours of a place are on a day, when the day belongs to its week or somebody speaks of it. */
function hoursOn(place: AgendaPlace, date: string, holidays: Holidays): AgendaHours | undefined {
  const { schedule } = place;
  if (schedule.sure !== 'confirmed') return undefined;
  const week = withoutVisits(schedule);
  const { intervals, holiday, vague, off } = planOf(week, date, holidays);
  const exception = exceptionOn(schedule, date);
  const said = (state: AgendaHours['state'], words: string) => ({ place, state, words });
  if (holiday) return said('unsure', 'Chưa rõ có làm không: ngày lễ hoặc làm bù');
  if (intervals.length > 0 && inUnclearSpan(schedule, date))
    return said('unsure', 'Chưa rõ đã bắt đầu hay đã thôi');
  if (intervals.length > 0) {
    const why = exception ? ` (${exception.why})` : '';
    const more = vague ? '; có ca chưa rõ giờ' : '';
    return said('open', intervalsInWords(intervals) + why + more);
  }
  if (vague) return said('unsure', 'Có ca chưa rõ giờ');
  if (off !== undefined) return said('closed', `Nghỉ: ${off}`);
  if (exception?.closed && planOf({ ...week, exceptions: [] }, date, holidays).intervals.length > 0)
    return said('closed', `Nghỉ: ${exception.why}`);
  return undefined;
}

const earliest = ({ visit }: AgendaVisit) =>
  visit.shifts.map(({ from = '24:00' }) => from).sort()[0] ?? '24:00';

/** What happens on a day: visits by their hour, then the places that are open that day. */
export function agendaDay(
  { places, communes, holidays }: Agenda,
  date: string,
  { commune, team }: AgendaChoice = {},
): AgendaDay {
  const chosen = places.filter((place) => !team || place.team === team);
  const visits = chosen.flatMap((place) =>
    visitsOf(place.schedule)
      .filter((visit) => visit.date <= date && date <= (visit.until ?? visit.date))
      .filter((visit) => !commune || communeOf(place, visit) === commune)
      .map((visit) => ({
        place,
        visit,
        hours: shiftsInWords(visit.shifts),
        commune: communes[communeOf(place, visit)] ?? '',
        notes: visitNotes(visit),
      })),
  );
  const hours = chosen
    .filter((place) => !commune || place.communes.includes(commune))
    .flatMap((place) => hoursOn(place, date, holidays) ?? []);
  return {
    date,
    visits: visits.sort((a, b) => minutesOf(earliest(a)) - minutesOf(earliest(b))),
    hours,
  };
}

/** Days that follow each other, the first included. */
export function agendaDays(
  agenda: Agenda,
  first: string,
  count: number,
  choice: AgendaChoice = {},
): AgendaDay[] {
  return Array.from({ length: count }, (_, index) =>
    agendaDay(agenda, addDays(first, index), choice),
  );
}
