import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/files/arguments.ts';
import { buildMoment } from '../../src/files/moment.ts';

const known = { demo: true, port: true };

describe('--demo', () => {
  it('means today when no day is given, and takes nothing that follows for one', () => {
    expect(parseArguments(['--demo', '--port', '8080'], known)).toMatchObject({
      ok: true,
      demo: '',
      port: 8080,
    });
  });

  it('takes a day', () => {
    expect(parseArguments(['--demo=2028-02-29'], known)).toMatchObject({
      ok: true,
      demo: '2028-02-29',
    });
  });

  it.each(['2027-02-29', '24/11/2026', 'mai'])('refuses %s in Vietnamese', (day) => {
    expect(parseArguments([`--demo=${day}`], known)).toEqual({
      ok: false,
      explanation: `“${day}” không phải ngày; viết năm-tháng-ngày, ví dụ --demo=2026-11-24.`,
    });
  });
});

describe('the moment of a build', () => {
  it('is now', () => {
    expect(buildMoment({}, 5).getTime()).toBe(5);
  });

  it('is noon in Vietnam of a day that was asked for', () => {
    expect(buildMoment({ BUILD_DAY: '2026-11-24' }).toISOString()).toBe('2026-11-24T05:00:00.000Z');
  });

  it.each(['2026-02-30', 'mai'])('is never %s', (day) => {
    expect(() => buildMoment({ BUILD_DAY: day })).toThrow('không phải ngày');
  });
});
