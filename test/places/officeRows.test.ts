import { describe, expect, it } from 'vitest';
import { openCollection } from '../../src/collections/open.ts';
import { collections } from '../../src/collections/registry.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { parseContent } from '../../src/files/read.ts';

const header = 'commune,name,address,lat,lon,precision,hours,source,checked';
const rule = `name: "Công an {xã}"
services: [level-2, card]
schedule: { sure: typical, words: "giờ hành chính" }
checked: "2026-11-22"
sources: [{ source: nguon-mau, supports: "Giờ chung", sure: medium }]
`;

function open(rows: string, other: Record<string, string> = {}, province = 'ha-tinh') {
  const texts = {
    'offices.yaml': rule,
    [`places/${province}/offices.csv`]: `${header}\n${rows}`,
    ...other,
  };
  const files = Object.entries(texts).map(([path, text]) => parseContent(text, path, path));
  return openCollection(files, collections.places);
}
const complaints = (rows: string, other = {}) => open(rows, other).problems.map(formatProblem);

describe('offices from a table', () => {
  it('are places like any other, with the general name and hours where the row says nothing', () => {
    const { entries, problems } = open('18586,,,,,,,nguon-mau,22/11/2026');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        id: 'ha-tinh/cong-an-xa-dong-kinh',
        data: {
          name: 'Công an xã Đông Kinh',
          kind: 'office',
          services: ['level-2', 'card'],
          schedule: { sure: 'typical', words: 'giờ hành chính' },
          checked: '2026-11-22',
          sources: [{ source: 'nguon-mau', supports: 'Nơi làm', sure: 'medium' }],
        },
      },
    ]);
  });

  it('have confirmed hours, an address and a position when the row gives them', () => {
    const row =
      '18586,,Thôn 3,"18,424","105,822",street,T2-T6 07:30-11:30 13:30-17:00; T7 7h30-11h30,nguon-mau nguon-hai,2026-11-22';
    expect(open(row).entries[0]?.data).toMatchObject({
      address: 'Thôn 3',
      position: { lat: 18.424, lon: 105.822, precision: 'street', source: 'nguon-mau' },
      schedule: {
        sure: 'confirmed',
        weekly: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri'],
            shifts: [{ from: '07:30' }, { to: '17:00' }],
          },
          { days: ['sat'], shifts: [{ from: '07:30', to: '11:30' }] },
        ],
      },
      sources: [{ source: 'nguon-mau', supports: 'Địa chỉ, giờ làm' }, { source: 'nguon-hai' }],
    });
  });

  it('get back the noughts a spreadsheet dropped', () => {
    const { entries } = open('103,,,,,,,nguon-mau,2026-11-22', {}, 'ha-noi');
    expect(entries[0]?.data.commune).toBe('00103');
    expect(entries[0]?.id).toBe('ha-noi/cong-an-phuong-tay-ho');
  });

  it('carry the code in their address when the name is their own or the slug is shared', () => {
    const ids = open(
      '18586,Điểm tiếp dân,,,,,,nguon-mau,2026-11-22\n18604,Điểm tiếp dân,,,,,,nguon-mau,2026-11-22',
    ).entries.map(({ id }) => id);
    expect(ids).toEqual(['ha-tinh/diem-tiep-dan-18586', 'ha-tinh/diem-tiep-dan-18604']);
  });

  it('tell what is wrong in the words of the schema, each with its line, all at once', () => {
    expect(
      complaints(
        [
          '18586,,,24.1.2,,exact,,nguon-mau,2026-11-22',
          '18586x,,,,,,,nguon-mau,2026-11-22',
          '18604,,,,,,T2 sáng,nguon-mau,2026-11-22',
          '18547,,,,,,T2 17:00-07:30,nguon-mau,30/02/2026',
        ].join('\n'),
      ).map((line) => line.split('  ').slice(0, 2).join('  ')),
    ).toEqual([
      'places/ha-tinh/offices.csv:4  Không đọc được giờ “T2 sáng”.',
      expect.stringMatching(/^places\/ha-tinh\/offices\.csv:2 {2}.*lat/),
      expect.stringMatching(/^places\/ha-tinh\/offices\.csv:2 {2}.*lon/),
      expect.stringMatching(/^places\/ha-tinh\/offices\.csv:3 {2}“18586x” ở “commune”/),
      expect.stringMatching(/^places\/ha-tinh\/offices\.csv:5 {2}Ca kết thúc \(07:30\) trước/),
      'places/ha-tinh/offices.csv:5  Ngày 30 tháng 2 năm 2026 không có thật.',
    ]);
  });

  it('are not written twice, in the table or beside a file of their own', () => {
    const row = '18586,,,,,,,nguon-mau,2026-11-22';
    expect(complaints(`${row}\n${row}`)).toEqual([
      'places/ha-tinh/offices.csv:3  Trùng với dòng 2.  Cách sửa: giữ một dòng, hoặc đặt tên khác.',
    ]);
    const yaml = rule.replace(
      '"Công an {xã}"',
      '"Công an xã Đông Kinh"\nkind: office\ncommune: "18586"',
    );
    expect(complaints(row, { 'places/ha-tinh/cong-an-xa-dong-kinh.yaml': yaml })[0]).toMatch(
      /^places\/ha-tinh\/offices\.csv:2 {2}Trùng tên “ha-tinh\/cong-an-xa-dong-kinh” với/,
    );
  });

  it('say in words of a table what is not filled in', () => {
    expect(
      complaints(
        '18586,,,,,,,,\n18604,,,18.4,,,,nguon-mau,2026-11-22\nabc,,,,,,,nguon-mau,2026-11-22',
      ),
    ).toEqual([
      'places/ha-tinh/offices.csv:2  Hàng này chưa điền cột “source”, “checked”.  Cách sửa: điền vào; cột nào cần gì thì xem README.vi.md.',
      'places/ha-tinh/offices.csv:3  Thiếu “lon” ở “position”.  Cách sửa: điền cột “lon” với một con số.',
      'places/ha-tinh/offices.csv:3  Thiếu “precision” ở “position”.  Cách sửa: điền cột “precision” với một trong các từ: exact, street, commune, district.',
      'places/ha-tinh/offices.csv:4  “abc” ở “commune” không phải mã xã, phường.  Cách sửa: viết đủ 5 chữ số, ví dụ "18586".',
    ]);
    const renamed = {
      'places/ha-tinh/offices.csv': 'Mã xã,Địa chỉ,Nguồn,checked\n18586,,nguon-mau,2026-11-22',
    };
    expect(complaints('', renamed)).toEqual(
      [
        ['Mã xã', 'commune'],
        ['Địa chỉ', 'address'],
        ['Nguồn', 'source'],
      ].map(
        ([wrong, meant]) =>
          `places/ha-tinh/offices.csv:1  Không có cột “${wrong}”.  Cách sửa: có phải ý bạn là “${meant}”?`,
      ),
    );
    expect(complaints('')).toEqual([
      'places/ha-tinh/offices.csv:1  Bảng chưa có hàng nào dưới dòng tiêu đề.  Cách sửa: viết mỗi nơi một hàng, hoặc xóa tệp nếu không dùng.',
    ]);
  });
});
