import { addDays } from '../../schedule/wall.ts';
import type { Weekday } from '../../schedule/week.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

/** A schedule as an editor would write it. */
type Written = Record<string, unknown>;
type Kind = (random: Random, today: string) => Written;

const morning = { from: '07:30', to: '11:30' };
const afternoon = { from: '13:30', to: '17:00' };
const evening = { from: '18:00', to: '21:30', name: 'ca tối' };
const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const days: Weekday[][] = [
  workdays,
  [...workdays, 'sat'],
  ['tue', 'thu', 'sat'],
  ['sat', 'sun'],
  ['mon', 'wed', 'fri'],
];
const hours: Written[][] = [
  [morning, afternoon],
  [morning, afternoon, evening],
  [{ from: '08:00', to: '17:00', breaks: [{ from: '11:30', to: '13:00' }] }],
  [evening],
  [{ from: '20:00', to: '02:00', overnight: true, name: 'ca đêm' }],
  [
    { from: '06:00', to: '12:00', name: 'ca 1' },
    { from: '12:00', to: '18:00', name: 'ca 2' },
  ],
  [{ ...morning, byAppointment: true }, afternoon],
];

/** Every set of days with every set of hours: 35 plain weeks. */
const weeks: Kind[] = days.flatMap((on) =>
  hours.map((shifts): Kind => (random) => ({
    sure: pick(random, ['confirmed', 'confirmed', 'typical']),
    holidays: pick(random, ['follow', 'ignore']),
    weekly: [{ days: on, shifts }],
  })),
);

const soon = (random: Random, today: string) => addDays(today, between(random, 1, 60));

function visits(random: Random, today: string, each: (index: number) => Written): Written[] {
  let day = addDays(today, between(random, -20, 10));
  return Array.from({ length: between(random, 3, 8) }, (_, index) => {
    day = addDays(day, between(random, 3, 9));
    return {
      date: day,
      place: `Nhà văn hóa thôn ${index + 1} (dữ liệu mẫu)`,
      shifts: [morning, afternoon],
      ...each(index),
    };
  });
}

const rest = { sure: 'confirmed', holidays: 'follow' };
const monthly =
  (limit: Written): Kind =>
  () => ({ ...rest, weekly: [{ shifts: [morning], ...limit }] });
const team =
  (each: (index: number) => Written): Kind =>
  (random, today) => ({
    sure: 'confirmed',
    visits: visits(random, today, each),
  });
const round =
  (stop: Written, tour: Written): Kind =>
  (random, today) => ({
    sure: 'confirmed',
    tours: [
      {
        from: soon(random, today),
        shifts: [morning, evening],
        stops: ['Chợ', 'Trường học', 'Nhà máy', 'Tòa nhà N01'].map((place) => ({
          place: `${place} (dữ liệu mẫu)`,
          ...stop,
        })),
        ...tour,
      },
    ],
  });

const others: Kind[] = [
  monthly({ days: ['sat'], nth: [1, 3] }),
  monthly({ days: ['fri'], nth: [-1] }),
  monthly({ dates: 'odd' }),
  monthly({ dates: 'even', days: ['mon', 'tue', 'wed', 'thu'] }),
  monthly({ monthDays: [1, 15] }),
  monthly({ days: workdays, note: 'Đầu tháng rất đông' }),
  (random, today) => ({
    ...rest,
    from: addDays(today, -between(random, 1, 90)),
    to: addDays(today, between(random, 30, 120)),
    weekly: [{ days: workdays, shifts: [morning, afternoon] }],
  }),
  (random, today) => {
    const turn = soon(random, today);
    return {
      ...rest,
      weekly: [
        { days: workdays, shifts: [morning], to: turn },
        { days: workdays, shifts: [evening], from: addDays(turn, 1) },
      ],
    };
  },
  (random, today) => ({
    ...rest,
    weekly: [{ days: workdays, shifts: [morning, afternoon] }],
    exceptions: [{ from: soon(random, today), closed: true, why: 'Tập huấn (dữ liệu mẫu)' }],
  }),
  (random, today) => ({
    ...rest,
    weekly: [{ days: workdays, shifts: [morning, afternoon] }],
    exceptions: [
      { from: soon(random, today), shifts: [evening], why: 'Ngày cao điểm (dữ liệu mẫu)' },
    ],
  }),
  () => ({ sure: 'unknown', words: 'Giờ do tổ báo trước' }),
  () => ({
    sure: 'typical',
    weekly: [{ days: workdays, shifts: [{ name: 'giờ hành chính' }] }],
    words: 'sáng thứ Bảy chỉ làm việc cư trú',
  }),
  () => ({ sure: 'unknown', ended: true }),
  (random, today) => ({
    sure: 'confirmed',
    from: addDays(today, -200),
    to: addDays(today, -between(random, 5, 90)),
    weekly: [{ days: workdays, shifts: [morning] }],
  }),
  team(() => ({})),
  team((index) => (index === 1 ? { cancelled: 'Mưa bão (dữ liệu mẫu)' } : {})),
  team(() => ({ audience: 'người cao tuổi', capacity: 60 })),
  team(() => ({ born: { from: '2012-01-01', to: '2012-12-31' }, byAppointment: true })),
  round({}, { skip: ['sun'] }),
  round({ days: 2 }, { skip: ['sat', 'sun'] }),
];

/** More than fifty ways in which points really work; each point takes the next. */
export const scheduleKinds: readonly Kind[] = [...weeks, ...others];
