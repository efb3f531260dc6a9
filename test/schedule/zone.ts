/** What the engine says of every day from 2022 to 2030, as one value: the same in whatever zone the device stands. */
import { createHash } from 'node:crypto';
import { scheduleWords as english } from '../../src/schedule/languages/en.ts';
import { expandSchedule } from '../../src/schedule/expand.ts';
import { ancestorsDay, newYearDay } from '../../src/schedule/lunar.ts';
import { nextChange } from '../../src/schedule/next.ts';
import { schedule } from '../../src/schedule/schema.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { statusInWords } from '../../src/schedule/statusWords.ts';
import { visitsOf } from '../../src/schedule/visits.ts';
import { addDays } from '../../src/schedule/wall.ts';

const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const tet = years.flatMap((year) => [newYearDay(year), ancestorsDay(year)]);
const holidays = {
  years,
  off: Object.fromEntries([...tet, '2026-11-24', '2027-01-01'].map((day) => [day, 'nghỉ'])),
  work: { '2028-02-26': 'fri' as const },
  maybe: { '2027-09-01': 'có thể nghỉ' },
};
const night = { from: '22:00', to: '02:00', overnight: true };
const schedules = [
  {
    holidays: 'follow',
    weekly: [
      { shifts: [{ from: '07:30', to: '17:00', breaks: [{ from: '11:30', to: '13:30' }] }, night] },
    ],
  },
  {
    weekly: [
      { days: ['sat'], nth: [1, -1], shifts: [night] },
      { dates: 'odd', shifts: [{ from: '06:00', to: '07:00' }] },
    ],
  },
  {
    weekly: [{ monthDays: [29, 31], shifts: [{ from: '00:00', to: '24:00' }] }],
    tours: years.map((year) => ({
      from: `${year}-12-29`,
      skip: ['sun'],
      shifts: [night],
      stops: [{ place: 'Thôn 1', days: 3 }, { place: 'Thôn 2' }],
    })),
  },
].map((fields) => schedule.parse({ sure: 'confirmed', ...fields }));

const hash = createHash('sha256');
for (const one of schedules) {
  hash.update(JSON.stringify(expandSchedule(one, '2022-01-01', '2030-12-31', holidays)));
  hash.update(JSON.stringify(visitsOf(one)));
  for (let date = '2022-01-01'; date < '2031-01-01'; date = addDays(date, 1))
    for (const clock of ['00:00', '01:59', '07:30', '16:59', '17:00', '23:59']) {
      const now = Date.parse(`${date}T${clock}:00+07:00`);
      const status = statusAt(one, now, holidays);
      hash.update(`${statusInWords(status, now)} ${statusInWords(status, new Date(now), english)}`);
      if (clock === '17:00' && date.endsWith('9'))
        hash.update(String(nextChange(one, now, holidays)));
    }
}
console.log(hash.digest('hex'), Intl.DateTimeFormat().resolvedOptions().timeZone);
