import { expect, test } from 'vitest';
import { standsOut } from '../../src/places/finder/mode.ts';
import { toPlace } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { holidays, sunday, team, typicalOffice, weekdayDesk } from './finder-samples.ts';

const standing = (fields: Record<string, unknown>, today = '2026-11-22') => {
  const data = servicePoint.parse({
    ...{ name: 'Công an xã Đông Kinh', kind: 'office', commune: '18586' },
    ...{ services: ['level-2', 'card'], schedule: typicalOffice, checked: '2026-11-22' },
    sources: [{ source: 'danh-muc', supports: 'Giờ làm', sure: 'medium' }],
    ...fields,
  });
  return standsOut(toPlace({ id: 'ha-tinh/noi-mau', data }, sunday, holidays), today);
};

test('an office with only general hours is told by its province, anything more by itself', () => {
  expect(standing({})).toBe(false);
  expect(standing({ schedule: weekdayDesk })).toBe(true);
  expect(standing({ kind: 'desk' })).toBe(true);
  expect(standing({ kind: 'mobile' })).toBe(true);
});

test('an office stands out as long as somebody comes from it', () => {
  const schedule = { ...typicalOffice, visits: team.visits };
  expect(standing({ schedule })).toBe(true);
  expect(standing({ schedule }, '2026-12-24')).toBe(false);
});
