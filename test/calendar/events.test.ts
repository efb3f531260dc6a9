import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { calendarsByCommune, hasCalendar, teamsOf } from '../../src/places/calendar/calendars.ts';
import { hasEvents, placeEvents } from '../../src/places/calendar/events.ts';
import { wallOf } from '../../src/schedule/wall.ts';
import { linesOf, pointWith, setting, textOf } from './samples.ts';
import { occurrences } from './parsed.ts';

const morning = { from: '07:30', to: '11:30' };
const afternoon = { from: '13:30', to: '17:00' };
const evening = { from: '18:00', to: '21:00', name: 'ca tối' };
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const market = { date: '2026-12-01', place: 'Chợ mẫu', shifts: [morning] };

describe('hours of the week', () => {
  it.each([
    [{ days: workdays }, /^RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=2027\d{4}T003000Z$/],
    [{ days: ['sat'], nth: [1, 3] }, /^RRULE:FREQ=MONTHLY;BYDAY=1SA,3SA;UNTIL=/],
    [{ days: ['sun'], nth: [-1] }, /^RRULE:FREQ=MONTHLY;BYDAY=-1SU;UNTIL=/],
    [{ monthDays: [5, 20] }, /^RRULE:FREQ=MONTHLY;BYMONTHDAY=5,20;UNTIL=/],
    [{ days: ['mon'], dates: 'odd' }, /BYMONTHDAY=1,3,5,7,9,[\d,]+,31;BYDAY=MO;UNTIL=/],
    [{ to: '2026-12-31' }, /^RRULE:FREQ=DAILY;UNTIL=20261231T003000Z$/],
  ])('%j is one rule', (row, rule) => {
    const rules = linesOf(
      pointWith({ holidays: 'ignore', weekly: [{ ...row, shifts: [morning] }] }),
      'RRULE',
    );
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(rule);
  });

  it('are single days where programmes differ about the rule', () => {
    const row = { days: ['sat'], nth: [1, 3], dates: 'odd', shifts: [morning] };
    const point = pointWith({ holidays: 'ignore', weekly: [row] });
    expect(linesOf(point, 'RRULE')).toEqual([]);
    expect(linesOf(point, 'DTSTART').length).toBeGreaterThan(5);
  });

  it('leave out holidays, and add the days worked instead', () => {
    const point = pointWith({ holidays: 'follow', weekly: [{ days: ['tue'], shifts: [morning] }] });
    expect(linesOf(point, 'EXDATE')[0]).toContain('20261124T073000');
    expect(linesOf(point, 'DTSTART')).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261128T073000');
  });

  it('of the general rule are put into nobody’s calendar, visits are', () => {
    const weekly = [{ days: workdays, shifts: [morning] }];
    expect(hasEvents(pointWith({ sure: 'typical', weekly }))).toBe(false);
    const point = pointWith({ sure: 'typical', weekly, visits: [market] });
    expect(linesOf(point, 'SUMMARY')).toEqual(['SUMMARY:Điểm mẫu (dữ liệu mẫu): Chợ mẫu']);
  });

  it('without clock times make no calendar', () => {
    expect(
      hasEvents(pointWith({ weekly: [{ days: workdays, shifts: [{ name: 'giờ hành chính' }] }] })),
    ).toBe(false);
  });

  it('that end after midnight end on the next day', () => {
    const night = { from: '22:00', to: '02:00', overnight: true };
    const [first] = occurrences(
      textOf(pointWith({ weekly: [{ days: ['fri'], shifts: [night] }] })),
    );
    expect(first).toMatchObject({
      from: wallOf('2026-11-20', '22:00'),
      to: wallOf('2026-11-21', '02:00'),
    });
  });
});

describe('the name of an event', () => {
  const weekly = [
    { days: workdays, shifts: [morning, afternoon] },
    { days: ['sat'], shifts: [evening] },
  ];
  const ids = (schedule: Record<string, unknown>) => new Set(linesOf(pointWith(schedule), 'UID'));

  it('stays when rows change places', () => {
    expect(ids({ weekly: [...weekly].reverse() })).toEqual(ids({ weekly }));
  });

  it('stays when an hour is corrected', () => {
    const later = [
      { days: workdays, shifts: [{ ...morning, from: '08:00' }, afternoon] },
      weekly[1],
    ];
    expect(ids({ weekly: later })).toEqual(ids({ weekly }));
  });

  it('of a visit stays when others are added before it, when its hours change, when it is called off', () => {
    const own = linesOf(pointWith({ visits: [market] }), 'UID');
    const others = [
      { ...market, date: '2026-11-30' },
      { ...market, place: 'Đình mẫu' },
    ];
    expect(linesOf(pointWith({ visits: [...others, market] }), 'UID')).toEqual(
      expect.arrayContaining(own),
    );
    expect(linesOf(pointWith({ visits: [{ ...market, shifts: [afternoon] }] }), 'UID')).toEqual(
      own,
    );
    expect(linesOf(pointWith({ visits: [{ ...market, cancelled: 'mưa bão' }] }), 'UID')).toEqual(
      own,
    );
  });
});

describe('the version of an event', () => {
  const sequence = (visit: Record<string, unknown>, checked: string) =>
    Number(
      linesOf(pointWith({ visits: [visit] }, { checked }), 'SEQUENCE')[0]?.slice(
        'SEQUENCE:'.length,
      ),
    );

  it('grows with every later check, and when a visit is called off on the same day', () => {
    const first = sequence(market, '2026-11-16');
    const off = sequence({ ...market, cancelled: 'mưa bão' }, '2026-11-16');
    const next = sequence(market, '2026-11-17');
    expect(first).toBeGreaterThan(0);
    expect(off).toBeGreaterThan(first);
    expect(next).toBeGreaterThan(off);
  });

  it('of hours grows on New Year, when they reach a year further', () => {
    const point = pointWith({ weekly: [{ days: workdays, shifts: [morning] }] });
    const next = { ...setting, now: Date.parse('2027-01-01T12:00:00+07:00') };
    const numbers = [setting, next].map((one) =>
      placeEvents(point, one)[0]?.lines.find((line) => line.startsWith('SEQUENCE:')),
    );
    expect(numbers).toEqual(['SEQUENCE:5022', 'SEQUENCE:5114']);
  });

  it('is the same for the same content', () => {
    expect(textOf(pointWith({ visits: [market] }))).toBe(textOf(pointWith({ visits: [market] })));
  });
});

describe('a visit', () => {
  it('tells once that an appointment is needed, for all of it or for one shift', () => {
    const told = (visit: Record<string, unknown>) =>
      linesOf(pointWith({ visits: [{ ...market, ...visit }] }), 'DESCRIPTION')
        .join()
        .match(/chỉ theo lịch hẹn/gi)?.length;
    expect(told({})).toBe(undefined);
    expect(told({ byAppointment: true })).toBe(1);
    expect(told({ shifts: [{ ...morning, byAppointment: true }, afternoon] })).toBe(1);
  });

  it('that was called off stays in the calendar as such, with the reason', () => {
    const point = pointWith({ visits: [{ ...market, cancelled: 'mưa bão' }] });
    expect(linesOf(point, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(linesOf(point, 'SUMMARY')[0]).toContain('Đã hủy: ');
    expect(linesOf(point, 'DESCRIPTION')[0]).toContain('mưa bão');
    expect(occurrences(textOf(point))).toEqual([]);
  });

  it('without hours fills its days', () => {
    const point = pointWith({
      visits: [{ ...market, until: '2026-12-03', shifts: [{ name: 'cả ngày' }] }],
    });
    expect(occurrences(textOf(point))).toMatchObject([
      { from: wallOf('2026-12-01', '00:00'), to: wallOf('2026-12-04', '00:00'), allDay: true },
    ]);
  });

  it('tells whom it is for', () => {
    const point = pointWith({
      visits: [
        {
          ...market,
          audience: 'Học sinh',
          born: { from: '2012-01-01', to: '2012-12-31' },
          capacity: 120,
          byAppointment: true,
        },
      ],
    });
    const [told = ''] = linesOf(point, 'DESCRIPTION');
    for (const part of ['Học sinh', 'sinh năm 2012', '120 người', 'chỉ theo lịch hẹn'])
      expect(told).toContain(part);
  });
});

describe('whose calendars there are', () => {
  const team = pointWith(
    { visits: [{ ...market, commune: '25387' }] },
    { team: 'to-so-1', alsoServes: ['25390'] },
  );
  const office = pointWith({ sure: 'typical', weekly: [{ days: workdays, shifts: [morning] }] });
  const places = [team, office];

  it('communes have one where something happens: at home, where a team serves, where a visit goes', () => {
    expect([...calendarsByCommune(places).keys()].sort()).toEqual(['25363', '25387', '25390']);
    expect(hasCalendar(places, '25387')).toBe(true);
    expect(hasCalendar(places, '25378')).toBe(false);
    expect(hasCalendar([office], '25363')).toBe(false);
  });

  it('teams have one', () => {
    expect(teamsOf(places).map(({ href }) => href)).toEqual(['/lich/to/to-so-1/']);
  });
});

const program = `
  import { pointWith, textOf } from './test/calendar/samples.ts';
  const shifts = [{ from: '07:30', to: '11:30' }, { from: '22:00', to: '02:00', overnight: true }];
  console.log(textOf(pointWith({ holidays: 'follow', weekly: [{ shifts }], visits: [{ date: '2026-12-31', until: '2027-01-02', place: 'Chợ mẫu', shifts }] })));
`;
const textIn = (zone: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])(
  'the machine that builds may stand in %s',
  (zone) => {
    expect(textIn(zone)).toBe(textIn('Asia/Ho_Chi_Minh'));
  },
  20_000,
);
