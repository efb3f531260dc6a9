import { describe, expect, it } from 'vitest';
import { coveredUnits } from '../../src/places/covered.ts';
import { groupByDistrict, sameDistricts } from '../../src/places/districts.ts';
import { placeLinkedData } from '../../src/places/linkedData.ts';
import { nearbyGroups } from '../../src/places/nearby.ts';
import { communeFinder } from '../../src/places/ofCommune.ts';
import { officeRule } from '../../src/places/officeRule.ts';
import { officeFinder } from '../../src/places/offices.ts';
import { toPlaces } from '../../src/places/place.ts';
import { servicePoint } from '../../src/places/schema.ts';
import { visitNear } from '../../src/places/visitNear.ts';
import { comingVisits } from '../../src/places/visits.ts';
import { communeByCode, units } from '../../src/units/units.ts';
import { holidays } from '../schedule/samples.ts';

const now = new Date('2026-11-22T09:00:00+07:00');
const cite = (source: string) => ({ source, supports: 'Nơi làm', sure: 'high' });
const rule = officeRule.parse({
  name: 'Công an {xã}',
  services: ['level-2', 'card'],
  schedule: { sure: 'typical', words: 'giờ hành chính' },
  checked: '2026-11-22',
  sources: [cite('moi-noi-mot-cong-an'), cite('danh-muc')],
  zones: { note: 'Hai đặc khu không có.', sources: [cite('moi-noi-mot-cong-an')] },
});
const entry = (id: string, fields: Record<string, unknown>) => ({
  id,
  data: servicePoint.parse({
    name: id,
    kind: 'office',
    services: ['card'],
    schedule: { sure: 'typical', words: 'giờ hành chính' },
    checked: '2026-11-22',
    sources: [cite('danh-muc')],
    ...fields,
  }),
});
const places = toPlaces(
  [
    entry('ha-tinh/cong-an-xa-dong-kinh', { commune: '18586' }),
    entry('ha-tinh/chung', { commune: '18604', alsoServes: ['18586', '18583'] }),
    entry('ha-tinh/cu', { commune: '18547', schedule: { sure: 'typical', ended: true } }),
    entry('ha-tinh/to-luu-dong', {
      commune: '18586',
      kind: 'mobile',
      schedule: {
        sure: 'confirmed',
        visits: [
          { date: '2026-11-21', place: 'Chợ', shifts: [{ name: 'ca sáng' }] },
          { date: '2026-11-24', place: 'Trường', shifts: [{ name: 'ca sáng' }], commune: '18583' },
          { date: '2026-11-23', place: 'Nhà văn hóa', shifts: [{ name: 'ca tối' }] },
        ],
      },
    }),
  ],
  now,
  holidays,
);
const officeOf = officeFinder(places, rule, now, holidays);

describe('the office of a commune', () => {
  it('is the one written about, then one elsewhere that serves it, then the general one', () => {
    expect(officeOf('18586').id).toBe('ha-tinh/cong-an-xa-dong-kinh');
    expect(officeOf('18583').id).toBe('ha-tinh/chung');
    expect(officeOf('18562')).toMatchObject({
      id: 'ha-tinh/18562',
      href: '/noi-lam/ha-tinh/thach-ha/',
      general: true,
      point: { name: 'Công an xã Thạch Hà', commune: '18562' },
    });
  });

  it('is the general one again where the only office is over', () => {
    expect(officeOf('18547').general).toBe(true);
  });

  it('exists for every commune, claims no address and no confirmed hours', () => {
    for (const { code, fullName } of units().communes) {
      const { point, general } = officeOf(code);
      if (!general) continue;
      expect(point.name).toBe(`Công an ${fullName}`);
      expect(point.address).toBeUndefined();
      expect(point.schedule.sure).not.toBe('confirmed');
    }
  });

  it('of a special zone does not say that every place has one', () => {
    expect(officeOf('18562').point.sources).toHaveLength(2);
    expect(officeOf('22736').point.sources.map(({ source }) => source)).toEqual([
      'danh-muc',
      'moi-noi-mot-cong-an',
    ]);
  });

  it('is asked for by a code that exists', () => {
    expect(() => officeOf('99999')).toThrow('99999');
  });

  it('is described to search engines without hours or coordinates', () => {
    const [told] = placeLinkedData(officeOf('18562'), 'https://x.example/');
    expect(told).toMatchObject({ '@type': 'GovernmentOffice', name: 'Công an xã Thạch Hà' });
    expect(told).not.toHaveProperty('geo');
    expect(told).not.toHaveProperty('openingHoursSpecification');
  });
});

describe('the rule for all offices', () => {
  it('names the commune, and confirms no hours', () => {
    const told = officeRule.safeParse({
      ...rule,
      name: 'Công an xã',
      schedule: { sure: 'confirmed', words: 'giờ hành chính' },
    });
    expect(told.error?.issues.map(({ message }) => message)).toEqual([
      'office-name',
      'office-hours-confirmed',
    ]);
  });
});

describe('what there is in a commune', () => {
  const coming = comingVisits(
    places.filter(({ past }) => !past),
    '2026-11-22',
  );
  const inCommune = communeFinder(places, [], coming);
  it('are points in it and for it, and visits where they happen, the nearest day first', () => {
    expect(inCommune('18586').places).toHaveLength(3);
    expect(inCommune('18586').visits.map(({ visit }) => visit.place)).toEqual(['Nhà văn hóa']);
    expect(inCommune('18583').visits.map(({ visit }) => visit.place)).toEqual(['Trường']);
    expect(inCommune('00004')).toEqual({ places: [], drives: [], visits: [] });
  });
});

describe('the next visit nearby', () => {
  const coming = comingVisits(places, '2026-11-22');
  const near = (code: string) => {
    const commune = communeByCode(code);
    return commune && visitNear(commune, coming, now);
  };
  it('is told where a neighbour has one, without a distance where only districts are known', () => {
    const found = near('18604');
    expect(found?.visit.place).toBeDefined();
    expect(found).not.toHaveProperty('km');
  });
  it('is not told from the other end of the country', () => {
    expect(coming.length).toBeGreaterThan(0);
    expect(near('00004')).toBeUndefined();
  });
  it('is not told once it is over', () => {
    const commune = communeByCode('18604');
    expect(commune && visitNear(commune, coming, new Date('2030-01-01T00:00:00Z'))).toBeUndefined();
  });
});

describe('the communes with pages', () => {
  it('are all, or those of some provinces and what points and drives reach', () => {
    expect(coveredUnits(undefined, places).communes).toHaveLength(3321);
    const { communes, provinces } = coveredUnits(['48'], places, [
      { communes: ['00103'], provinces: ['96'] },
    ]);
    expect(provinces.map(({ code }) => code)).toEqual(['01', '42', '48', '96']);
    expect(communes.filter(({ province }) => province.code === '48')).toHaveLength(94);
    expect(
      communes
        .filter(({ province }) => province.code !== '48')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['00103', '18547', '18583', '18586', '18604']);
  });
});

describe('communes by the district they lay in', () => {
  it('are neighbours as far as is known', () => {
    const commune = communeByCode('18586');
    const [group] = commune ? nearbyGroups(commune, () => true) : [];
    expect(group?.title).toBe('Cùng huyện Thạch Hà cũ');
    expect(group?.communes.map(({ name }) => name)).toContain('Thạch Hà');
    expect(group?.communes).not.toContain(commune);
    expect(commune && nearbyGroups(commune, () => false)).toEqual([]);
  });

  it('make a list of a province in which each stands once', () => {
    for (const province of units().provinces) {
      const communes = units().communes.filter((commune) => commune.province === province);
      const listed = groupByDistrict(communes).flatMap((group) => group.communes);
      expect(listed).toHaveLength(communes.length);
      expect(new Set(listed).size).toBe(communes.length);
    }
  });

  it('a special zone that was a district shares it with nobody', () => {
    const zone = communeByCode('20333');
    expect(zone && sameDistricts(zone)).toEqual([]);
  });
});
