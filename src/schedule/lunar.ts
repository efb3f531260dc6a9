import { getSolarDate } from '@dqcai/vn-lunar';

// Only the checker asks for lunar days; the library must not reach a page.

function solar(day: number, month: number, year: number): string {
  const found = getSolarDate(day, month, year);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${found.year}-${two(found.month)}-${two(found.day)}`;
}

/** The first day of the lunar new year that begins in a solar year: `2027-02-06`. */
export function newYearDay(year: number): string {
  return solar(1, 1, year);
}

/** The day of the Hùng kings, the tenth of the third lunar month: `2027-04-16`. */
export function ancestorsDay(year: number): string {
  return solar(10, 3, year);
}
