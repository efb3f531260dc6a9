import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const program = `
  import { expandSchedule } from './src/schedule/expand.ts';
  import { statusAt } from './src/schedule/status.ts';
  import { statusInWords } from './src/schedule/words.ts';
  const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const shifts = [{ from: '07:30', to: '11:30', overnight: false }, { from: '22:00', to: '02:00', overnight: true }];
  const schedule = { sure: 'confirmed', ended: false, weekly: [{ days: all, shifts }], visits: [], exceptions: [] };
  const moments = ['2026-03-08T09:59:00Z', '2026-12-31T16:59:00Z', '2026-12-31T17:00:00Z', '2028-02-29T01:00:00Z', '2026-10-25T00:30:00Z'];
  console.log(JSON.stringify([
    expandSchedule(schedule, '2026-03-07', '2026-03-09'),
    moments.map((moment) => statusInWords(statusAt(schedule, new Date(moment)), new Date(moment))),
  ]));
`;

const outputIn = (zone: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin'])(
  'the device may stand in %s',
  (zone) => {
    expect(outputIn(zone)).toBe(outputIn('Asia/Ho_Chi_Minh'));
  },
  20_000,
);
