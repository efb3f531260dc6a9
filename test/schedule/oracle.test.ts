import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const runs = 10_000;

test(`${runs} plain weeks are what opening_hours makes of them`, () => {
  // The library reads hours by the clock of the device.
  const told = execFileSync(process.execPath, ['test/schedule/oracle.ts', String(runs)], {
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
    encoding: 'utf8',
  });
  const { compared, intervals } = JSON.parse(told);
  expect(compared).toBe(runs);
  expect(intervals).toBeGreaterThan(runs);
}, 120_000);
