import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { clashes } from '../schedule/clashes.ts';
import type { Holidays } from '../schedule/holidays.ts';
import { horizon } from '../schedule/status.ts';
import { visitsOf } from '../schedule/visits.ts';
import { addDays, clockOf, dateOf } from '../schedule/wall.ts';
import { formatDate } from '../text/format.ts';
import type { ServicePoint } from './schema.ts';

type PlaceEntry = Entry<ServicePoint>;

/**
 * Teams that would have to be at two points at once, told at both files. Weekly hours are followed for a year from
 * `today`, dated visits as far as they go.
 */
export function checkTeams(
  places: readonly PlaceEntry[],
  today: string,
  holidays: Holidays,
): Problem[] {
  const teams = new Map<string, PlaceEntry[]>();
  for (const entry of places) {
    const { team } = entry.data;
    if (team) teams.set(team, [...(teams.get(team) ?? []), entry]);
  }
  return [...teams.values()].flatMap((team) =>
    team.length > 1 ? checkTeam(team, today, holidays) : [],
  );
}

function checkTeam(team: readonly PlaceEntry[], today: string, holidays: Holidays): Problem[] {
  const days = team.flatMap(({ data }) =>
    visitsOf(data.schedule).flatMap(({ date, until = date }) => [date, until]),
  );
  const [first = today] = [today, ...days].sort();
  const [last = today] = [addDays(today, horizon), ...days].sort().reverse();
  const points = team.map((entry) => ({ entry, schedule: entry.data.schedule }));
  return clashes(points, first, last, holidays).flatMap(({ points: [one, other], intervals }) => {
    const start = Math.max(...intervals.map(({ from }) => from));
    const when = `${clockOf(start)} ngày ${formatDate(dateOf(start))}`;
    return [[one.entry, other.entry] as const, [other.entry, one.entry] as const].flatMap(
      ([here, there]) =>
        located(here.file, [
          {
            keys: ['team'],
            message: `Tổ “${here.data.team}” phải ở hai nơi cùng lúc: “${here.data.name}” và “${there.data.name}” (${there.file.shown}), lúc ${when}.`,
            fix: 'sửa ngày hoặc giờ ở một trong hai tệp; nếu là hai tổ khác nhau thì đặt “team” khác nhau.',
          },
        ]),
    );
  });
}
