import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import type { Holidays } from '../schedule/holidays.ts';
import { yearsNeeded } from '../schedule/years.ts';
import type { ServicePoint } from './schema.ts';

/**
 * Years whose public holidays nobody wrote down, though confirmed hours depend on them. Each year is told once,
 * at the first point that needs it, with the number of the others.
 */
export function checkHolidayYears(
  places: readonly Entry<ServicePoint>[],
  today: string,
  { years }: Holidays,
): Problem[] {
  const waiting = new Map<number, Entry<ServicePoint>[]>();
  for (const entry of places)
    for (const year of yearsNeeded(entry.data.schedule, today))
      if (!years.includes(year)) waiting.set(year, [...(waiting.get(year) ?? []), entry]);
  return [...waiting].flatMap(([year, [first, ...others]]) =>
    first
      ? located(first.file, [
          {
            keys: ['schedule', 'weekly'],
            message: `Chưa có ngày nghỉ lễ năm ${year}, nên không biết nơi này${others.length > 0 ? ` và ${others.length} nơi khác` : ''} mở ngày nào.`,
            fix: `viết tệp “holidays/${year}.yaml” theo mẫu năm trước; nếu nơi này làm cả ngày lễ thì viết “holidays: ignore” trong “schedule”.`,
          },
        ])
      : [],
  );
}
