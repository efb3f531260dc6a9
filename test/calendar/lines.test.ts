import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  calendarText,
  compactTime,
  compactUtc,
  escapeText,
  fold,
} from '../../src/schedule/ical/lines.ts';
import { wallOf } from '../../src/schedule/wall.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;
const words = fc.string({
  unit: fc.constantFrom(...'ỄợđẸ aB;,\\:"\n👵'),
  maxLength: 200,
});
const head = {
  name: 'Lịch mẫu',
  description: 'Mẫu; thử, \\ thôi',
  source: 'https://xa-mau.example/lich.ics',
};

describe('a line of a calendar file', () => {
  it('is never longer than 75 octets, and no letter is torn apart', () => {
    fc.assert(
      fc.property(words, (text) => {
        const folded = fold(`SUMMARY:${escapeText(text)}`);
        expect(folded.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(folded).not.toContain('\ufffd');
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${escapeText(text)}`);
      }),
    );
  });

  it('gives a parser back the words an editor wrote', () => {
    fc.assert(
      fc.property(words, (text) => {
        const file = calendarText(head, [
          ['UID:1', 'DTSTAMP:20261122T000000Z', `SUMMARY:${escapeText(text)}`],
        ]);
        const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(text);
      }),
    );
  });

  it('ends as the standard wants, the last one too', () => {
    const file = calendarText(head, []);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('loses control characters somebody pasted', () => {
    expect(escapeText('Chợ\u0000 Mẫu\u0007\r\nhai')).toBe('Chợ Mẫu\\nhai');
  });
});

describe('times', () => {
  it('are the clock on the wall, midnight at the end of a day included', () => {
    expect(compactTime(wallOf('2026-12-31', '24:00'))).toBe('20270101T000000');
    expect(compactTime(wallOf('2026-11-24', '07:30'))).toBe('20261124T073000');
  });

  it('in UTC are seven hours earlier, on the day before where need be', () => {
    expect(compactUtc(wallOf('2026-03-01', '06:59'))).toBe('20260228T235900Z');
  });
});
