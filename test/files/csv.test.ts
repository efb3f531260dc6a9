import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/files/csv.ts';
import type { CsvColumn } from '../../src/files/csv.ts';

const columns: readonly CsvColumn[] = [
  { name: 'commune', required: true, looks: /^\d{3,5}$/ },
  { name: 'address' },
  { name: 'lat', looks: /^\d+([.,]\d+)?$/ },
  { name: 'precision', looks: /^[a-z]+$/ },
  { name: 'checked', required: true, looks: /^\d{4}-\d{2}-\d{2}$/ },
];
const header = 'commune,address,lat,precision,checked';
const read = (text: string) => readCsv(text, 'offices.csv', columns);
const complaints = (text: string) =>
  read(text).problems.map(({ line, message, fix }) => `${line}: ${message} ${fix}`);

describe('a table from a spreadsheet', () => {
  it('gives each row with its line; cells may hold commas, quotes and several lines', () => {
    const text = `${header}\n18586,"Thôn 3,\nxã ""Mẫu""",18.4,exact,2026-11-22\n\n18604,,,,2026-11-22\n`;
    expect(read(text)).toEqual({
      problems: [],
      rows: [
        {
          line: 2,
          cells: {
            commune: '18586',
            address: 'Thôn 3, xã "Mẫu"',
            lat: '18.4',
            precision: 'exact',
            checked: '2026-11-22',
          },
        },
        { line: 5, cells: { commune: '18604', checked: '2026-11-22' } },
      ],
    });
  });

  it.each([
    ['semicolons, which a Vietnamese Excel writes', header.replaceAll(',', ';'), ';'],
    ['tabs', header.replaceAll(',', '\t'), '\t'],
    ['the line sep=;', `sep=;\n${header.replaceAll(',', ';')}`, ';'],
    ['empty columns behind the last', `${header},,`, ','],
    ['other capitals in the header', header.toUpperCase(), ','],
  ])('reads %s', (_name, top, sign) => {
    const row = ['18586', '', '18.4', 'exact', '2026-11-22', '', ''].join(sign);
    const table = read(`${top}\n${row}\n`);
    expect(table.problems).toEqual([]);
    expect(table.rows[0]?.cells).toMatchObject({ commune: '18586', checked: '2026-11-22' });
  });

  it.each([`="00103"`, `'00103`, ` 00103\u00a0`])('takes off what keeps noughts: %s', (cell) => {
    expect(read(`${header}\n${cell},,,,2026-11-22`).rows[0]?.cells['commune']).toBe('00103');
  });

  it('reads a quote inside a bare cell as one', () => {
    const { rows } = read(`${header}\n18586,Nhà "Sàn" cũ,,,2026-11-22`);
    expect(rows[0]?.cells['address']).toBe('Nhà "Sàn" cũ');
  });
});

describe('a table with mistakes', () => {
  it('tells every wrong row at once and still gives the good ones', () => {
    const text = `${header}\n18586,Số 1,18.4,2026-11-22\n18604,,,,2026-11-22\n18604,Số 2, phố A,18.4,exact,2026-11-22`;
    expect(complaints(text)).toEqual([
      '2: Hàng này có 4 ô, cần 5. có thể thiếu một dấu phẩy; ô trống cũng cần dấu phẩy.',
      '4: Hàng này có 6 ô, cần 5. có thể thừa một dấu phẩy; ô có dấu phẩy bên trong thì đặt trong dấu nháy kép.',
    ]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([3]);
  });

  it('recognises cells that slipped to the right or to the left', () => {
    expect(complaints(`${header}\n18586,Số 2, phố A,18.4,exact`)).toEqual([
      '2: Các ô từ cột “lat” trở đi lệch sang phải một cột. xem lại ô ở cột “lat”: xóa nếu thừa, hoặc ghép vào ô đứng trước.',
    ]);
    expect(complaints(`${header}\n18586,18.4,exact,2026-11-22,`)).toEqual([
      '2: Các ô từ cột “lat” trở đi lệch sang trái một cột. thêm ô còn thiếu ở cột “lat”, để trống nếu chưa biết.',
    ]);
  });

  it('says so when cells slipped more than once', () => {
    expect(complaints(`${header}\n,18586,phố A,18.4,có`)).toEqual([
      '2: Các ô ở cột “lat”, “precision”, “checked” không giống những gì cột ấy cần; có lẽ hàng bị lệch cột. đặt từng ô về đúng cột; ô chưa biết thì để trống.',
    ]);
  });

  it.each(['=A1&B2', '@SUM(A1)', '#REF!', '#N/A', '#NAME?', '####'])(
    'shows no formula to readers: %s',
    (cell) => {
      expect(complaints(`${header}\n18586,${cell},,,2026-11-22`)).toEqual([
        `2: Ô ở cột “address” là công thức hoặc ô báo lỗi: ${cell} trong bảng tính, sao chép rồi dán lại ô này dưới dạng giá trị (dán chỉ giá trị), rồi lưu lại.`,
      ]);
    },
  );

  it('does not call a single odd cell a shift', () => {
    expect(complaints(`${header}\n18586,,mười tám,exact,2026-11-22`)).toEqual([]);
  });

  it('names the nearest column, and what is missing', () => {
    expect(complaints('comune,adress,lat\n1,2,3')).toEqual([
      '1: Không có cột “comune”. có phải ý bạn là “commune”?',
      '1: Không có cột “adress”. có phải ý bạn là “address”?',
      '1: Thiếu cột “checked” ở dòng tiêu đề. thêm cột “checked”. Các cột dùng được: commune, address, lat, precision, checked.',
    ]);
    expect(complaints('commune,checked,commune\n')).toEqual([
      '1: Cột “commune” có hai lần. giữ một cột, xóa cột kia.',
    ]);
    expect(complaints('')).toHaveLength(1);
  });

  it('finds the line of a quote that is never closed', () => {
    expect(
      complaints(`${header}\n18604,,,,2026-11-22\n18586,"Số 1,18.4,exact,2026-11-22\n`)[0],
    ).toMatch(/^3: Dấu nháy kép mở ra mà không đóng/);
  });
});
