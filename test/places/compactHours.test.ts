import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompactHours } from '../../src/places/compactHours.ts';
import { weekdays } from '../../src/schedule/week.ts';

describe('hours in one cell', () => {
  it('are groups of days, each with its shifts', () => {
    expect(readCompactHours('T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30')).toEqual({
      weekly: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          shifts: [
            { from: '07:30', to: '11:30' },
            { from: '13:30', to: '17:00' },
          ],
        },
        { days: ['sat'], shifts: [{ from: '07:30', to: '11:30' }] },
      ],
    });
  });

  it.each(['t2, t4, cn: 7h30 – 11h', 'T2,T4,CN 7:30-11:00', 'T2+T4+CN 07g30-11g |'])(
    'may be typed as people type: %s',
    (words) => {
      expect(readCompactHours(words)).toEqual({
        weekly: [{ days: ['mon', 'wed', 'sun'], shifts: [{ from: '07:30', to: '11:00' }] }],
      });
    },
  );

  it.each(['T6-T2 07:30-11:30', 'T8 07:30-11:30', 'T2', 'cả ngày', 'T2 07:30', ''])(
    'that make no sense are given back: “%s”',
    (words) => {
      expect(readCompactHours(words)).toEqual({ wrong: words });
    },
  );

  it('leave impossible times for the schema to complain of', () => {
    expect(readCompactHours('T2 24:30-25h')).toEqual({
      weekly: [{ days: ['mon'], shifts: [{ from: '24:30', to: '25:00' }] }],
    });
  });

  it('keep any set of days, written one by one or as runs', () => {
    const names = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (chosen) => {
        expect(readCompactHours(`${chosen.join(',')} 08:00-12:00`)).toEqual({
          weekly: [
            {
              days: chosen.map((name) => weekdays[names.indexOf(name)]),
              shifts: [{ from: '08:00', to: '12:00' }],
            },
          ],
        });
      }),
    );
  });
});
