import { formatDate, formatNumber } from '../../text/format.ts';
import { joined } from '../language.ts';
import type { ScheduleWords } from '../language.ts';

/** "ngày 1, 15 và 20" */
const days = (monthDays: readonly number[], and: string) =>
  `ngày ${joined([...monthDays].sort((a, b) => a - b).map(String), and)}`;

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return `từ ${formatDate(from)} đến ${formatDate(to)}`;
  if (from) return `từ ${formatDate(from)}`;
  return to ? `đến hết ${formatDate(to)}` : '';
}

/** Schedules in Vietnamese, as people say them. */
export const scheduleWords: ScheduleWords = {
  dayNames: {
    mon: 'thứ Hai',
    tue: 'thứ Ba',
    wed: 'thứ Tư',
    thu: 'thứ Năm',
    fri: 'thứ Sáu',
    sat: 'thứ Bảy',
    sun: 'Chủ nhật',
  },
  everyDay: 'hằng ngày',
  run: (first, last) => `${first}–${last}`,
  and: 'và',
  date: formatDate,
  dayOfYear: (weekday, date) => `${scheduleWords.dayNames[weekday]} ${formatDate(date.slice(5))}`,
  nth: (weekdays, places) => {
    const counted = [...places].filter((place) => place > 0).sort((a, b) => a - b);
    const last = places.includes(-1);
    if (counted.length === 0) return `${weekdays} cuối cùng trong tháng`;
    return `${weekdays} tuần ${joined([...counted.map(String), ...(last ? ['tuần cuối'] : [])], 'và')} trong tháng`;
  },
  parity: (dates, weekdays) => {
    const words = dates === 'odd' ? 'ngày lẻ' : 'ngày chẵn';
    return weekdays ? `${weekdays} vào ${words}` : words;
  },
  monthDays: (monthDays, weekdays) =>
    weekdays
      ? `${weekdays} rơi vào ${days(monthDays, 'hoặc')}`
      : `${days(monthDays, 'và')} hằng tháng`,
  period,
  evening: 'tối',
  nextDay: 'hôm sau',
  fromClock: (clock) => `từ ${clock}`,
  toClock: (clock) => `đến ${clock}`,
  byAppointment: 'chỉ theo lịch hẹn',
  today: 'hôm nay',
  openUntil: (when) => `Đang mở đến ${when}`,
  closed: 'Đã đóng',
  opensToday: (clock) => `Mở lại ${clock} hôm nay`,
  opensOn: (day, clock) => `Mở lại ${day}, ${clock}`,
  ended: 'Đã kết thúc',
  notYet: (day) => `Chưa bắt đầu. Bắt đầu ${day}`,
  unsure: 'Giờ chưa xác nhận',
  worksOnHolidays: 'Làm cả các ngày lễ.',
  offOnHolidays: 'Nghỉ các ngày lễ theo lịch nhà nước.',
  holidaysUnknown: 'Chưa rõ.',
  phrases: {},
  nextHoliday: (date, name, sure) =>
    `Sắp tới: ${formatDate(date.slice(5))}, ${name}${sure ? '' : ' (có thể nghỉ)'}.`,
  bornInYear: (from, to) => `sinh năm ${from === to ? from : `${from}–${to}`}`,
  bornBetween: (from, to) => {
    if (from && to) return `sinh ${period(from, to)}`;
    return from ? `sinh từ ${formatDate(from)} về sau` : `sinh ${period(from, to)}`;
  },
  capacity: (people) => `tối đa ${formatNumber(people)} người mỗi ngày`,
};
