/**
 * Public holidays with a fixed solar date, as month and day, from the year they were introduced
 * (Bộ luật Lao động 2019, điều 112; 24/11 by Nghị quyết 28/2026/QH16). Tết, Giỗ Tổ and the second day of 2/9
 * move or are set by decision every year, so they are not here.
 */
const fixed = [
  { day: '01-01', since: 2021 },
  { day: '04-30', since: 2021 },
  { day: '05-01', since: 2021 },
  { day: '09-02', since: 2021 },
  { day: '11-24', since: 2026 },
] as const;

/** Whether a day is a public holiday of fixed date: weekly hours are not taken for granted then. */
export function isFixedHoliday(date: string): boolean {
  return fixed.some(
    (holiday) => date.endsWith(holiday.day) && Number(date.slice(0, 4)) >= holiday.since,
  );
}
