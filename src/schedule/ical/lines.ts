import { addDays, clockOf, dateOf } from '../wall.ts';
import type { Wall } from '../wall.ts';

/** The zone every time of a calendar is written in. */
export const zone = 'Asia/Ho_Chi_Minh';

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** One content line of RFC 5545, folded so that no line is longer than 75 octets and no letter is torn apart. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** A text value (RFC 5545, 3.3.11). */
export function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** A day as calendars write it: `20261122`. */
export function compactDate(date: string): string {
  return date.replaceAll('-', '');
}

/** A wall-clock time without a zone: `20261122T073000`. */
export function compactTime(wall: Wall): string {
  return `${compactDate(dateOf(wall))}T${clockOf(wall).replace(':', '').padStart(4, '0')}00`;
}

/** The same moment in UTC, as `UNTIL` wants it beside times with a zone. */
export function compactUtc(wall: Wall): string {
  return `${compactTime(wall - 7 * 60)}Z`;
}

/** A property with a time in the zone of the calendar. */
export function timed(name: string, walls: readonly Wall[]): string {
  return `${name};TZID=${zone}:${walls.map(compactTime).join(',')}`;
}

/** A property with whole days. */
export function dated(name: string, date: string): string {
  return `${name};VALUE=DATE:${compactDate(date)}`;
}

/** The day after, where a calendar names the first day that is free again. */
export function dayAfter(date: string): string {
  return addDays(date, 1);
}

/** UTC+7 all year round, as it has been since 13/6/1975. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** What a calendar says of itself. */
export type CalendarHead = {
  name: string;
  description: string;
  /** Its own address, where a programme that follows it asks again. */
  source: string;
};

/** A whole calendar (RFC 5545, RFC 7986) from the lines of its events. */
export function calendarText(
  { name, description, source }: CalendarHead,
  events: readonly (readonly string[])[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vneid-portal//lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    `SOURCE;VALUE=URI:${source}`,
    ...timezone,
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
