import type { Finding } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';
import type { Holidays } from './holidays.ts';
import { checkPeriod, periodsMeet } from './periods.ts';
import type { Period } from './periods.ts';
import type { Schedule, Visit } from './schema.ts';
import { checkShifts, overlapByNight, runsIntoMorning, someMeet } from './shiftChecks.ts';
import { announcedVisits, exceptionOn } from './visits.ts';
import type { Announced } from './visits.ts';
import { addDays } from './wall.ts';

const daysOf = ({ date, until = date }: Visit): { from: string; to: string } => ({
  from: date,
  to: until,
});

/** No team stays longer at a place without a week of its own. */
const longest = 366;

/**
 * What dated visits and tours say against themselves: two places at once, days outside the schedule, days that are
 * closed, stops on a public holiday, people who cannot have been born.
 */
export function checkVisits(schedule: Schedule, bounds: Period, holidays: Holidays): Finding[] {
  const announced = announcedVisits(schedule);
  const seen = new Set<string>();
  return [
    ...schedule.visits.flatMap(({ shifts }, index) =>
      checkShifts(shifts, ['visits', index, 'shifts']),
    ),
    ...(schedule.tours ?? []).flatMap(({ shifts }, index) =>
      checkShifts(shifts, ['tours', index, 'shifts']),
    ),
    ...announced.flatMap((one, index) => [
      ...checkPeriod(daysOf(one.visit), bounds, one.keys),
      ...checkLength(one),
      ...checkTwice(one, announced.slice(0, index)),
      ...checkNights(one),
      ...checkClosed(one, schedule),
      ...checkHoliday(one, schedule, holidays),
      ...checkBorn(one),
    ]),
    // A stop cut in two by a day of rest is told once.
  ].filter(({ keys, message }) => {
    const key = `${keys.join()} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function checkLength({ visit, keys }: Announced): Finding[] {
  if (!visit.until || visit.until <= addDays(visit.date, longest)) return [];
  return [
    {
      keys: [...keys, 'until'],
      message: `Lần đến từ ${formatDate(visit.date)} đến ${formatDate(visit.until)} dài hơn một năm.`,
      fix: 'sửa ngày cuối; nơi làm quanh năm thì viết “weekly” với giờ hằng tuần.',
    },
  ];
}

function checkTwice({ visit, keys }: Announced, others: readonly Announced[]): Finding[] {
  if (visit.cancelled) return [];
  const twice = others.find(({ visit: other }) => !other.cancelled && atOnce(other, visit));
  if (!twice) return [];
  return [
    {
      keys,
      message: `Một tổ không thể ở hai nơi cùng lúc: “${twice.visit.place}” và “${visit.place}”, ngày ${formatDate(visit.date)}.`,
      fix: 'sửa ngày hoặc giờ của một trong hai lần đến.',
    },
  ];
}

/** A visit of several days whose nights run into its own mornings. */
function checkNights({ visit: { date, until = date, shifts }, keys }: Announced): Finding[] {
  return until > date && runsIntoMorning(shifts) && someMeet(shifts, shifts, 1)
    ? [overlapByNight(keys)]
    : [];
}

function atOnce(a: Visit, b: Visit): boolean {
  const nextMorning = (night: Visit, day: Visit) => {
    const { from, to } = daysOf(night);
    return (
      runsIntoMorning(night.shifts) &&
      periodsMeet({ from: addDays(from, 1), to: addDays(to, 1) }, daysOf(day)) &&
      someMeet(night.shifts, day.shifts, 1)
    );
  };
  return (
    (periodsMeet(daysOf(a), daysOf(b)) && someMeet(a.shifts, b.shifts)) ||
    nextMorning(a, b) ||
    nextMorning(b, a)
  );
}

/** A stop of a tour may be cancelled by a closed day; a visit written with its date says so itself. */
function checkClosed({ visit, keys }: Announced, { exceptions }: Schedule): Finding[] {
  if (visit.cancelled || keys[0] !== 'visits') return [];
  const closed = exceptions.find(
    ({ closed: isClosed, from, to }) =>
      isClosed && periodsMeet(daysOf(visit), { from, to: to ?? from }),
  );
  if (!closed) return [];
  return [
    {
      keys,
      message: `Ngày ${formatDate(visit.date)} vừa có lịch đến, vừa ghi là nghỉ (${closed.why}).`,
      fix: 'bỏ một trong hai; nếu lần đến đã báo rồi mới hủy thì viết “cancelled” với lý do.',
    },
  ];
}

/** The days of a tour are counted, not written: a holiday among them was most likely overlooked. */
function checkHoliday(
  { visit, keys }: Announced,
  schedule: Schedule,
  { off }: Holidays,
): Finding[] {
  if (visit.cancelled || keys[0] !== 'tours' || schedule.holidays === 'ignore') return [];
  const { from, to } = daysOf(visit);
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const name = off[date];
    if (name !== undefined && !exceptionOn(schedule, date))
      return [
        {
          keys,
          message: `Điểm dừng “${visit.place}” rơi vào ngày nghỉ lễ ${formatDate(date)} (${name}).`,
          fix: 'nếu tổ nghỉ, tách thành hai “tours”; nếu tổ vẫn làm, viết “holidays: ignore” ở lịch này.',
        },
      ];
  }
  return [];
}

function checkBorn({ visit, keys }: Announced): Finding[] {
  const { born } = visit;
  if (!born) return [];
  if (!born.from && !born.to)
    return [
      {
        keys: [...keys, 'born'],
        message: 'Khoảng ngày sinh trống.',
        fix: 'viết “from” hoặc “to”, hoặc bỏ “born” nếu ai cũng đến được.',
      },
    ];
  if (!born.from || born.from <= visit.date) return [];
  return [
    {
      keys: [...keys, 'born', 'from'],
      message: `Ngày sinh ${formatDate(born.from)} đứng sau ngày đến ${formatDate(visit.date)}.`,
      fix: 'xem lại năm sinh.',
    },
  ];
}
