import type { ContentFile } from '../files/read.ts';
import type { Problem } from '../files/problem.ts';
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

/**
 * What a schedule says against itself: shifts of one day that overlap, a row or an exception that ends before it
 * starts or lies outside the schedule, exceptions on the same day, a visit on a closed day.
 * `keys` is the schedule's own place in the file.
 */
export function checkSchedule(
  schedule: Schedule,
  file: ContentFile,
  keys: readonly PropertyKey[] = ['schedule'],
): Problem[] {
  const problem = (path: readonly PropertyKey[], message: string, fix: string): Problem => ({
    file: file.shown,
    line: file.lineOf([...keys, ...path]),
    message,
    fix,
  });
  const { weekly, visits, exceptions } = schedule;
  const bounds: Period = {
    from: schedule.from && firstDay(schedule.from),
    to: schedule.to && lastDay(schedule.to),
  };
  const found: Problem[] = [];
  const overlap = (path: readonly PropertyKey[]) =>
    found.push(
      problem(
        path,
        'Hai ca trong cùng một ngày trùng giờ nhau.',
        'sửa giờ để ca sau bắt đầu khi ca trước đã xong.',
      ),
    );
  const checkShifts = (shifts: readonly Shift[], path: readonly PropertyKey[]) =>
    shifts.forEach((shift, index) => {
      if (shifts.slice(0, index).some((other) => shiftsMeet(shift, other)))
        overlap([...path, index]);
    });
  const checkBounds = (period: Period, path: readonly PropertyKey[]) => {
    if (period.from && period.to && period.to < period.from)
      found.push(problem([...path, 'to'], 'Ngày cuối đứng trước ngày đầu.', 'đổi lại hai ngày.'));
    else if (!meet(period, bounds))
      found.push(
        problem(
          path,
          'Những ngày này nằm ngoài thời gian của lịch (from, to).',
          'sửa ngày ở đây, hoặc sửa from, to của lịch.',
        ),
      );
  };

  weekly.forEach((row, index) => {
    checkShifts(row.shifts, ['weekly', index, 'shifts']);
    checkBounds(row, ['weekly', index]);
    const earlier = weekly
      .slice(0, index)
      .filter((other) => other.days.some((day) => row.days.includes(day)) && meet(other, row));
    if (earlier.some((other) => other.shifts.some((a) => row.shifts.some((b) => shiftsMeet(a, b)))))
      overlap(['weekly', index]);
  });

  visits.forEach((visit, index) => {
    const days: Period = { from: visit.date, to: visit.until ?? visit.date };
    checkShifts(visit.shifts, ['visits', index, 'shifts']);
    checkBounds(days, ['visits', index]);
    const twice = visits.slice(0, index).find((other) => {
      const otherDays = { from: other.date, to: other.until ?? other.date };
      return (
        meet(days, otherDays) &&
        other.shifts.some((a) => visit.shifts.some((b) => shiftsMeet(a, b)))
      );
    });
    if (twice)
      found.push(
        problem(
          ['visits', index],
          `Một tổ không thể ở hai nơi cùng lúc: “${twice.place}” và “${visit.place}”, ngày ${formatDate(visit.date)}.`,
          'sửa ngày hoặc giờ của một trong hai lần đến.',
        ),
      );
    const closed = exceptions.find(
      (day) => day.closed && meet(days, { from: day.from, to: day.to ?? day.from }),
    );
    if (closed)
      found.push(
        problem(
          ['visits', index],
          `Ngày ${formatDate(visit.date)} vừa có lịch đến, vừa ghi là nghỉ (${closed.why}).`,
          'bỏ một trong hai.',
        ),
      );
  });

  exceptions.forEach((day, index) => {
    const days: Period = { from: day.from, to: day.to ?? day.from };
    checkShifts(day.shifts, ['exceptions', index, 'shifts']);
    checkBounds(days, ['exceptions', index]);
    const twice = exceptions
      .slice(0, index)
      .some((other) => meet(days, { from: other.from, to: other.to ?? other.from }));
    if (twice)
      found.push(
        problem(
          ['exceptions', index],
          `Ngày ${formatDate(day.from)} có hai ngoại lệ.`,
          'gộp hai ngoại lệ làm một.',
        ),
      );
  });
  return found;
}
