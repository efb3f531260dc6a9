import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/files/entry.ts';
import { parseContent } from '../../src/files/read.ts';
import { checkPlaces } from '../../src/places/checks.ts';
import { campaign, servicePoint } from '../../src/places/schema.ts';
import type { Campaign, ServicePoint } from '../../src/places/schema.ts';
import { holidays } from '../schedule/samples.ts';

const office = `name: Công an xã Đông Kinh
kind: office
commune: "18586"
services: [level-2, card]
position: { lat: 18.424, lon: 105.822, precision: commune, radiusKm: 3, source: ranh-gioi }
schedule:
  sure: confirmed
  weekly:
    - days: [mon, tue]
      shifts:
        - { from: "07:30", to: "11:30" }
        - { from: "13:30", to: "17:00" }
checked: "2026-11-22"
sources: [{ source: quyet-dinh, supports: Giờ làm, sure: medium }]
`;
const drive = `title: Đợt 90 ngày
summary: Lưu động
who: Công an huyện
area: { publishedAs: huyện Thạch Hà, communes: ["18586"] }
from: "2026-12-01"
to: "2026-12-31"
reported: "2026-11"
today: Đến công an xã.
checked: "2026-11-22"
sources: [{ source: bai-bao, supports: Ngày, sure: medium }]
`;

function placeOf(source: string, id = 'ha-tinh/cong-an-xa-dong-kinh'): Entry<ServicePoint> {
  const file = parseContent(source, `places/${id}.yaml`, `content/places/${id}.yaml`);
  return { id, data: servicePoint.parse(file.data), file };
}
function driveOf(source: string, id = 'dot-90-ngay'): Entry<Campaign> {
  const file = parseContent(source, `campaigns/${id}.yaml`, `content/campaigns/${id}.yaml`);
  return { id, data: campaign.parse(file.data), file };
}
const times = { holidays, now: new Date('2026-11-22T08:00:00+07:00') };
const told = (places: Entry<ServicePoint>[], drives: Entry<Campaign>[] = []) =>
  checkPlaces(places, drives, times).map(({ file, line, message }) => `${file}:${line} ${message}`);

const here = 'content/places/ha-tinh/cong-an-xa-dong-kinh.yaml';

test('a good place and a good drive have no problems', () => {
  expect(told([placeOf(office)], [driveOf(drive)])).toEqual([]);
});

describe('where a place stands', () => {
  test('in the folder of its province', () => {
    expect(told([placeOf(office, 'nghe-an/cong-an-xa-dong-kinh')])).toEqual([
      'content/places/nghe-an/cong-an-xa-dong-kinh.yaml:3 Tệp nằm trong thư mục “nghe-an” nhưng xã Đông Kinh thuộc tỉnh Hà Tĩnh.',
    ]);
  });
  test('in a commune that exists', () => {
    const gone = office.replace('"18586"', '"18589"\nalsoServes: ["18586", "99999"]');
    expect(told([placeOf(gone)])).toEqual([
      `${here}:3 Không có xã, phường nào mã “18589”.`,
      `${here}:4 Không có xã, phường nào mã “99999”.`,
    ]);
  });
  test('in Viet Nam', () => {
    expect(told([placeOf(office.replace('lat: 18.424', 'lat: 48.85'))])).toEqual([
      `${here}:5 Vị trí 48.85, 105.822 nằm ngoài Việt Nam.`,
    ]);
  });
  test('with latitude and longitude the right way round', () => {
    const entry = placeOf(office);
    const swapped = {
      ...entry,
      data: {
        ...entry.data,
        position: { lat: 105.822, lon: 18.424, precision: 'commune' as const, source: 'ranh-gioi' },
      },
    };
    expect(checkPlaces([swapped], [], times)).toMatchObject([
      {
        line: 5,
        message: 'Vĩ độ (lat) và kinh độ (lon) bị đổi chỗ cho nhau.',
        fix: 'viết lat: 18.424, lon: 105.822.',
      },
    ]);
  });
  test('under a name of its own', () => {
    const twin = placeOf(
      office.replace('Công an xã Đông Kinh', 'CÔNG AN XÃ ĐÔNG KINH'),
      'ha-tinh/khac',
    );
    expect(told([placeOf(office), twin])).toEqual([
      `content/places/ha-tinh/khac.yaml:1 Trùng tên với ${here} trong cùng xã, phường.`,
    ]);
  });
});

test('points keep to the days of their drive', () => {
  const late = office.replace(
    'schedule:\n',
    'campaign: dot-90-ngay\nschedule:\n  from: "2026-11-30"\n  to: "2027-01"\n',
  );
  expect(told([placeOf(late)], [driveOf(drive)])).toEqual([
    `${here}:8 Ngày 30/11/2026 nằm ngoài đợt “Đợt 90 ngày”.`,
    `${here}:9 Ngày 31/1/2027 nằm ngoài đợt “Đợt 90 ngày”.`,
  ]);
});

test('a drive that is over has no days to come, though its last day was never published', () => {
  const over = drive.replace('from: "2026-12-01"\nto: "2026-12-31"\n', 'ended: true\n');
  const later = office.replace(
    'schedule:\n',
    'campaign: dot-90-ngay\nschedule:\n  to: "2026-11-28"\n',
  );
  expect(told([placeOf(later)], [driveOf(over)])).toEqual([
    `${here}:8 Ngày 28/11/2026 nằm ngoài đợt “Đợt 90 ngày”.`,
  ]);
});

test('a drive lies in communes and provinces that exist', () => {
  const nowhere = drive.replace(
    'communes: ["18586"]',
    'communes: ["00000"], provinces: ["42", "98"]',
  );
  expect(told([], [driveOf(nowhere)])).toEqual([
    'content/campaigns/dot-90-ngay.yaml:4 Không có xã, phường nào mã “00000”.',
    'content/campaigns/dot-90-ngay.yaml:4 Không có tỉnh, thành phố nào mã “98”.',
  ]);
});

test('a drive needs an area', () => {
  const file = parseContent(
    drive.replace('communes: ["18586"]', 'communes: []'),
    'a.yaml',
    'a.yaml',
  );
  expect(campaign.safeParse(file.data).success).toBe(false);
});

describe('what a schedule says against itself', () => {
  const scheduled = (yaml: string) => {
    const start = office.indexOf('schedule:');
    const end = office.indexOf('checked:');
    return told([placeOf(office.slice(0, start) + yaml + office.slice(end))]);
  };

  test('shifts of one day that overlap, in one row or in two', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - days: [mon]
      shifts:
        - { from: "07:30", to: "11:30" }
        - { from: "11:00", to: "13:00" }
    - days: [sun, mon]
      shifts: [{ from: "12:30", to: "14:00" }]
`),
    ).toEqual([
      `${here}:12 Hai ca trong cùng một ngày trùng giờ nhau.`,
      `${here}:13 Hai ca trong cùng một ngày trùng giờ nhau.`,
    ]);
  });

  test('the same day in rows that hold at different times is fine', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - { days: [mon], shifts: [{ from: "07:00", to: "11:00" }], to: "2026-09-30" }
    - { days: [mon], shifts: [{ from: "07:30", to: "11:30" }], from: "2026-10-01" }
`),
    ).toEqual([]);
  });

  test('confirmed hours that are nowhere written', () => {
    expect(scheduled('schedule:\n  sure: confirmed\n  words: sáng thứ Hai\n')).toEqual([
      `${here}:7 Ghi là giờ đã xác nhận (confirmed) nhưng chưa có giờ nào.`,
    ]);
  });

  test('a year that is most likely a slip', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  visits:
    - { date: "2029-11-22", place: Chợ, shifts: [{ from: "07:00", to: "09:00" }] }
    - { date: "2062-11-28", place: Chợ, shifts: [{ from: "07:00", to: "09:00" }] }
`),
    ).toEqual([`${here}:10 Ngày 28/11/2062 còn hơn ba năm nữa.`]);
  });

  test('a team in two places at once, also by night', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  visits:
    - { date: "2026-12-01", until: "2026-12-03", place: Thôn 1, shifts: [{ from: "19:00", to: "01:00", overnight: true }] }
    - { date: "2026-12-03", place: Thôn 2, shifts: [{ from: "20:00", to: "21:00" }] }
    - { date: "2026-12-04", place: Thôn 3, shifts: [{ from: "20:00", to: "21:00" }] }
`),
    ).toEqual([
      `${here}:10 Một tổ không thể ở hai nơi cùng lúc: “Thôn 1” và “Thôn 2”, ngày 3/12/2026.`,
    ]);
  });

  test('a visit on a closed day, two exceptions on a day, days outside the schedule', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  from: "2026-12"
  visits:
    - { date: "2026-12-24", place: Chợ, shifts: [{ from: "07:00", to: "09:00" }] }
    - { date: "2026-11-24", place: Chợ, shifts: [{ from: "07:00", to: "09:00" }] }
  exceptions:
    - { from: "2026-12-24", closed: true, why: tập huấn }
    - { from: "2026-12-20", to: "2026-12-25", closed: true, why: bão }
`),
    ).toEqual([
      `${here}:10 Ngày 24/12/2026 vừa có lịch đến, vừa ghi là nghỉ (tập huấn).`,
      `${here}:11 Những ngày này nằm ngoài thời gian của lịch (from, to).`,
      `${here}:14 Ngày 20/12/2026 có hai ngoại lệ.`,
    ]);
  });

  test('weeks of a month, odd and even dates that never meet are fine; those that do are not', () => {
    const rows = (second: string) =>
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - { dates: odd, shifts: [{ from: "07:00", to: "11:00" }] }
    - { ${second}, shifts: [{ from: "07:30", to: "11:30" }] }
`);
    expect(rows('dates: even')).toEqual([]);
    expect(rows('monthDays: [2, 4, 30]')).toEqual([]);
    expect(rows('days: [sat], nth: [2], monthDays: [8, 10, 12, 14]')).toEqual([]);
    expect(rows('monthDays: [31]')).toEqual([
      `${here}:10 Hai ca trong cùng một ngày trùng giờ nhau.`,
    ]);
    expect(rows('days: [sat], nth: [5]')).toEqual([
      `${here}:10 Hai ca trong cùng một ngày trùng giờ nhau.`,
    ]);
  });

  test('a night that runs into other hours of the next morning', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - { days: [fri], shifts: [{ from: "20:00", to: "08:00", overnight: true }] }
    - { days: [sun], shifts: [{ from: "07:30", to: "11:30" }] }
  exceptions:
    - { from: "2026-11-28", shifts: [{ from: "07:30", to: "11:30" }], why: làm bù }
`),
    ).toEqual([`${here}:12 Ca qua đêm trùng giờ với ca của ngày hôm sau.`]);
  });

  test('a pause is free for another shift, and a cancelled visit for another visit', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - days: [mon]
      shifts:
        - { from: "07:30", to: "17:00", breaks: [{ from: "11:30", to: "13:30" }] }
        - { from: "11:30", to: "13:30", byAppointment: true }
  visits:
    - { date: "2026-12-01", place: Thôn 1, shifts: [{ from: "07:00", to: "09:00" }], cancelled: mưa }
    - { date: "2026-12-01", place: Thôn 2, shifts: [{ from: "07:00", to: "09:00" }] }
`),
    ).toEqual([]);
  });

  test('a tour whose days reach a public holiday, unless somebody said that it works then', () => {
    const tour = (more: string) =>
      scheduled(`schedule:
  sure: confirmed
${more}  tours:
    - from: "2026-11-23"
      shifts: [{ from: "07:00", to: "09:00" }]
      stops: [{ place: Thôn 1 }, { place: Thôn 2 }]
`);
    expect(tour('')).toEqual([
      `${here}:11 Điểm dừng “Thôn 2” rơi vào ngày nghỉ lễ 24/11/2026 (ngày lễ).`,
    ]);
    expect(tour('  holidays: ignore\n')).toEqual([]);
    expect(tour('  exceptions: [{ from: "2026-11-24", closed: true, why: nghỉ lễ }]\n')).toEqual(
      [],
    );
  });

  test('a row that ends before it starts', () => {
    expect(
      scheduled(`schedule:
  sure: confirmed
  weekly:
    - { days: [mon], shifts: [{ from: "07:00", to: "11:00" }], from: "2026-10-01", to: "2026-09-01" }
`),
    ).toEqual([`${here}:9 Ngày cuối đứng trước ngày đầu.`]);
  });
});

test('a team is in two places at once in whatever file it stands', () => {
  const other = office
    .replace('Công an xã Đông Kinh', 'Tổ lưu động')
    .replace('days: [mon, tue]', 'days: [tue]')
    .replace('"07:30", to: "11:30"', '"11:00", to: "12:00"')
    .replace('kind: office', 'kind: mobile\nteam: to-1');
  const base = office.replace('kind: office', 'kind: office\nteam: to-1');
  const entries = [placeOf(base), placeOf(other, 'ha-tinh/to-luu-dong')];
  // 24/11/2026 is a Tuesday and a holiday; the two meet a week later.
  expect(told(entries)).toEqual([
    `${here}:3 Tổ “to-1” phải ở hai nơi cùng lúc: “Công an xã Đông Kinh” và “Tổ lưu động” (content/places/ha-tinh/to-luu-dong.yaml), lúc 11:00 ngày 1/12/2026.`,
    `content/places/ha-tinh/to-luu-dong.yaml:3 Tổ “to-1” phải ở hai nơi cùng lúc: “Tổ lưu động” và “Công an xã Đông Kinh” (${here}), lúc 11:00 ngày 1/12/2026.`,
  ]);
  expect(
    told([placeOf(base), placeOf(other.replace('to-1', 'to-2'), 'ha-tinh/to-luu-dong')]),
  ).toEqual([]);
});

test('a year without holidays is told once, however many points wait for it', () => {
  const twin = placeOf(office.replace('Công an xã Đông Kinh', 'Bàn hỗ trợ'), 'ha-tinh/ban');
  const { off, work, maybe } = holidays;
  const known = { years: [2026], off, work, maybe };
  const at = (clock: string) =>
    checkPlaces([placeOf(office), twin], [], { holidays: known, now: new Date(clock) }).map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    );
  expect(at('2026-09-30T23:59:00+07:00')).toEqual([]);
  expect(at('2026-10-01T00:00:00+07:00')).toEqual([
    `${here}:8 Chưa có ngày nghỉ lễ năm 2027, nên không biết nơi này và 1 nơi khác mở ngày nào.`,
  ]);
});
