import { planOf } from '../../schedule/expand.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule, Visit } from '../../schedule/schema.ts';
import { exceptionOn, visitsOf } from '../../schedule/visits.ts';
import { addDays, weekdayOf } from '../../schedule/wall.ts';
import { weekdays } from '../../schedule/weekday.ts';
import { shiftsInWords } from '../../schedule/words.ts';
import { intervalsInWords } from '../finder/words.ts';
import { visitNotes } from '../../schedule/visitWords.ts';

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
  const plan = planOf(schedule, date, holidays);
  const intervals = plan.intervals.filter(({ place: visited }) => !visited);
  const exception = exceptionOn(schedule, date);
  const unclear = plan.holiday ? 'Chưa rõ có làm không: ngày lễ hoặc làm bù' : '';
  const vague = plan.vague && schedule.weekly.length > 0 ? 'có ca chưa rõ giờ' : '';
  if (intervals.length > 0) {
    const why = exception ? ` (${exception.why})` : '';
    const more = vague && !unclear ? `; ${vague}` : '';
    return { place, state: 'open', words: intervalsInWords(intervals) + why + more };
  }
  if (unclear) return { place, state: 'unsure', words: unclear };
  if (plan.off) return { place, state: 'closed', words: `Nghỉ: ${plan.off}` };
  if (exception?.closed && usuallyOpen(schedule, date, holidays))
    return { place, state: 'closed', words: `Nghỉ: ${exception.why}` };
  return undefined;
}

function usuallyOpen(schedule: Schedule, date: string, holidays: Holidays): boolean {
  const week: Schedule = { ...schedule, exceptions: [], visits: [], tours: undefined };
  return planOf(week, date, holidays).intervals.length > 0;
}

const earliest = ({ visit }: AgendaVisit) => visit.shifts[0]?.from ?? '24:00';

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
    visits: visits.sort((a, b) => (earliest(a) < earliest(b) ? -1 : 1)),
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

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdays.indexOf(weekdayOf(date)));
}
