import { describe, expect, it } from 'vitest';
import { samplePoints } from '../../src/build/bench/points.ts';
import { scheduleKinds } from '../../src/build/bench/schedules.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { noHolidays } from '../../src/schedule/holidays.ts';
import { visitsOf } from '../../src/schedule/visits.ts';
import { communeByCode, units } from '../../src/units/units.ts';

const world = {
  communes: units().communes.filter(({ province }) => ['42', '75'].includes(province.code)),
  positionOf: () => ({
    lat: 18.34,
    lon: 105.9,
    precision: 'commune' as const,
    radiusKm: 3,
    source: 'mau',
  }),
  accepts: (_code: string, { lat }: { lat: number }) => lat < 18.35,
  holidays: noHolidays,
  today: '2026-11-22',
};
const points = samplePoints(300, world);

describe('sample points for the measurement', () => {
  it('are the same each time, and others with another seed', () => {
    expect(samplePoints(300, world)).toEqual(points);
    expect(samplePoints(300, world, 7)).not.toEqual(points);
  });

  it('of a smaller measurement are the first of a larger one', () => {
    expect(samplePoints(50, world)).toEqual(points.slice(0, 50));
  });

  it('have the shape of real ones, and lie in the folder of their province', () => {
    for (const { id, data } of points) {
      const point = servicePoint.parse(data);
      expect(id.split('/')[0]).toBe(communeByCode(point.commune)?.province.slug);
      expect(world.accepts(point.commune, point.position ?? { lat: 0 })).toBe(true);
    }
    expect(new Set(points.map(({ id }) => id)).size).toBe(300);
  });

  it('work in more than fifty ways, teams with dated visits among them', () => {
    expect(scheduleKinds.length).toBeGreaterThan(50);
    const visits = points.map(({ data }) => visitsOf(servicePoint.parse(data).schedule).length);
    expect(visits.filter((count) => count > 2).length).toBeGreaterThan(20);
  });
});
