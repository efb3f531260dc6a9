import type { Finding } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';
import type { Schedule, Shift } from './schema.ts';
import { lastDay, firstDay } from './wall.ts';

type Period = { from?: string | undefined; to?: string | undefined };

const meet = (a: Period, b: Period) =>
  (!a.from || !b.to || a.from <= b.to) && (!b.from || !a.to || b.from <= a.to);

const shiftsMeet = (a: Shift, b: Shift) =>
  Boolean(
    a.from &&
    a.to &&
    b.from &&
    b.to &&
    (a.overnight || b.from < a.to) &&
    (b.overnight || a.from < b.to),
  );

const someMeet = (some: readonly Shift[], others: readonly Shift[]) =>
  some.some((a) => others.some((b) => shiftsMeet(a, b)));

/**
 * What a schedule says against itself: shifts of one day that overlap, a row or an exception that ends before it
 * starts or lies outside the schedule, exceptions on the same day, a visit on a closed day.
 */
export function checkSchedule(schedule: Schedule): Finding[] {
  const bounds: Period = {
    from: schedule.from && firstDay(schedule.from),
    to: schedule.to && lastDay(schedule.to),
  };
  return [
    ...checkWeek(schedule, bounds),
    ...checkVisits(schedule, bounds),
    ...checkExceptions(schedule, bounds),
  ];
}

function checkWeek({ weekly }: Schedule, bounds: Period): Finding[] {
  return weekly.flatMap((row, index) => {
    const keys = ['weekly', index];
    const sameDays = weekly
      .slice(0, index)
      .filter((other) => other.days.some((day) => row.days.includes(day)) && meet(other, row));
    return [
      ...checkShifts(row.shifts, [...keys, 'shifts']),
      ...checkPeriod(row, bounds, keys),
      ...(sameDays.some((other) => someMeet(other.shifts, row.shifts)) ? [overlap(keys)] : []),
    ];
  });
}

function checkVisits({ visits, exceptions }: Schedule, bounds: Period): Finding[] {
  const daysOf = (visit: Schedule['visits'][number]): Period => ({
    from: visit.date,
    to: visit.until ?? visit.date,
  });
  return visits.flatMap((visit, index): Finding[] => {
    const keys = ['visits', index];
    const days = daysOf(visit);
    const twice = visits
      .slice(0, index)
      .find((other) => meet(days, daysOf(other)) && someMeet(other.shifts, visit.shifts));
    const closed = exceptions.find((day) => day.closed && meet(days, exceptionDays(day)));
    const on = formatDate(visit.date);
    return [
      ...checkShifts(visit.shifts, [...keys, 'shifts']),
      ...checkPeriod(days, bounds, keys),
      ...(twice
        ? [
            {
              keys,
              message: `Một tổ không thể ở hai nơi cùng lúc: “${twice.place}” và “${visit.place}”, ngày ${on}.`,
              fix: 'sửa ngày hoặc giờ của một trong hai lần đến.',
            },
          ]
        : []),
      ...(closed
        ? [
            {
              keys,
              message: `Ngày ${on} vừa có lịch đến, vừa ghi là nghỉ (${closed.why}).`,
              fix: 'bỏ một trong hai.',
            },
          ]
        : []),
    ];
  });
}

function checkExceptions({ exceptions }: Schedule, bounds: Period): Finding[] {
  return exceptions.flatMap((day, index) => {
    const keys = ['exceptions', index];
    const days = exceptionDays(day);
    const twice = exceptions.slice(0, index).some((other) => meet(days, exceptionDays(other)));
    return [
      ...checkShifts(day.shifts, [...keys, 'shifts']),
      ...checkPeriod(days, bounds, keys),
      ...(twice
        ? [
            {
              keys,
              message: `Ngày ${formatDate(day.from)} có hai ngoại lệ.`,
              fix: 'gộp hai ngoại lệ làm một.',
            },
          ]
        : []),
    ];
  });
}

function exceptionDays({ from, to }: Schedule['exceptions'][number]): Period {
  return { from, to: to ?? from };
}

function checkShifts(shifts: readonly Shift[], keys: readonly PropertyKey[]): Finding[] {
  return shifts.flatMap((shift, index) =>
    someMeet(shifts.slice(0, index), [shift]) ? [overlap([...keys, index])] : [],
  );
}

function overlap(keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: 'Hai ca trong cùng một ngày trùng giờ nhau.',
    fix: 'sửa giờ để ca sau bắt đầu khi ca trước đã xong.',
  };
}

function checkPeriod(period: Period, bounds: Period, keys: readonly PropertyKey[]): Finding[] {
  if (period.from && period.to && period.to < period.from) {
    return [
      {
        keys: [...keys, 'to'],
        message: 'Ngày cuối đứng trước ngày đầu.',
        fix: 'đổi lại hai ngày.',
      },
    ];
  }
  if (meet(period, bounds)) return [];
  return [
    {
      keys,
      message: 'Những ngày này nằm ngoài thời gian của lịch (from, to).',
      fix: 'sửa ngày ở đây, hoặc sửa from, to của lịch.',
    },
  ];
}
