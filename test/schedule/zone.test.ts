import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The fingerprint of all answers, and the zone in which they were given. */
function answersIn(zone: string): [string, string] {
  const told = execFileSync(process.execPath, ['test/schedule/zone.ts'], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  const [hash = '', stood = ''] = told.trim().split(' ');
  return [hash, stood];
}

test('every day from 2022 to 2030 is the same wherever the device stands', () => {
  const [home, zone] = answersIn('Asia/Ho_Chi_Minh');
  expect(home).toMatch(/^[0-9a-f]{64}$/);
  expect(zone).toMatch(/Ho_Chi_Minh|Saigon/);
  for (const elsewhere of [
    'UTC',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Asia/Tehran',
    'Europe/Berlin',
    'Australia/Lord_Howe',
  ])
    expect(answersIn(elsewhere)).toEqual([home, elsewhere]);
}, 120_000);
