import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { formatProblem } from '../../../src/files/problem.ts';
import { convertPack } from '../../../src/units/geodata/convert.ts';
import { reportOf } from '../../../src/units/geodata/report.ts';
import { samplePack, sampleText } from './sample.ts';

const outlines = sampleText('xa.geojson');
const problemsOf = (changes: Record<string, string | undefined>) =>
  convertPack(samplePack(changes)).problems.map(formatProblem);

describe('converting a boundary pack', () => {
  it('makes a file for the province, the communes, the pairs, the licence, and says what it made', () => {
    const { problems, files, meta } = convertPack(samplePack());
    expect(problems).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      'LICENSE.txt',
      'communes.json',
      'meta.json',
      'pairs.json',
      'provinces/42.json',
    ]);
    expect(meta && reportOf(meta)).toContain('42 Hà Tĩnh: 2/69 xã, thiếu 67');
    expect(meta && reportOf(meta)).toContain('3 cặp cũ – mới');
  });

  it('gives the same bytes every time, in whatever order the files come', () => {
    const input = samplePack();
    const again = { ...input, files: new Map([...input.files].reverse()) };
    expect([...convertPack(again).files]).toEqual([...convertPack(input).files]);
  });

  it('takes TopoJSON, other names for the code, and codes that lost their zeros', () => {
    const whole: unknown = JSON.parse(outlines.replaceAll('"code"', '"MA_XA"'));
    const isCollection = (value: unknown): value is GeoJSON.FeatureCollection =>
      typeof value === 'object' && value !== null;
    if (!isCollection(whole)) throw new Error('No collection.');
    const topo = JSON.stringify(topology({ xa: whole }));
    const given = { 'xa.geojson': undefined, 'xa.topojson': topo };
    expect(convertPack(samplePack(given)).meta?.communes).toBe(2);
    const hanoi = outlines.replace('"18586"', '4').replace('Đông Kinh', 'Ba Đình');
    expect(problemsOf({ 'xa.geojson': hanoi, 'diem.csv': undefined }).join()).toContain(
      'không có xã, phường nào mang mã này',
    );
    const padded = outlines.replace('"18586"', '"004"').replace('Đông Kinh', 'Ba Đình');
    expect(problemsOf({ 'xa.geojson': padded, 'diem.csv': undefined })).toEqual([]);
  });

  it('passes over files without communes, and says so', () => {
    const { notices, problems } = convertPack(
      samplePack({
        'tinh.tsv': 'code\tlat\tlon\n42\t18.3\t105.9\n',
        'nen.json': '{"type":"FeatureCollection","features":[]}',
        'goi.json': '{"name":"x"}',
      }),
    );
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      'Bỏ qua goi.json: không phải GeoJSON hay TopoJSON.',
      'Bỏ qua nen.json: không có mã.',
      'Bỏ qua tinh.tsv: bảng tỉnh, không phải xã.',
    ]);
  });

  it('reads “toàn bộ” of a unit that went to several as a part, and says so', () => {
    const table = sampleText('cu-moi.tsv').replace('một phần', 'toàn bộ');
    const { notices, files } = convertPack(samplePack({ 'cu-moi.tsv': table }));
    expect(notices.join()).toContain('xã Mẫu Hai (99902) ghi “toàn bộ” mà còn hàng khác');
    expect(files.get('pairs.json')?.match(/"part"/g)).toHaveLength(2);
  });

  it('asks for a licence', () => {
    const { problems, files } = convertPack({ ...samplePack(), licence: ' ' });
    expect(problems.map(({ message }) => message)).toEqual(['Gói không có giấy phép.']);
    expect(files.size).toBe(0);
  });

  it.each([
    ['a code of no commune', '18586', '18587', 'Đối tượng số 1 (mã 18587): không có xã, phường'],
    ['a code that means another commune today', 'Đông Kinh', 'Phúc Xá', 'trong tệp là “Phúc Xá”'],
    ['latitude first', /\[105.8,18.4\]/g, '[18.4,105.8]', 'kinh độ và vĩ độ bị đổi chỗ'],
    ['metres instead of degrees', /\[105.8,18.4\]/g, '[560000,2034000]', 'cần độ thập phân'],
    ['an open ring', /,\[105.8,18.4\]\]/, ']', 'chưa khép kín'],
    [
      'too few corners',
      /\[\[\[105.8,.*\]\]\]/,
      '[[[105.8,18.4],[105.8,18.4]]]',
      'chưa đủ bốn điểm',
    ],
    ['another shape', '"Polygon"', '"Point"', 'không có đường ranh giới'],
    ['a feature without code', '"code": "18586"', '"ma": ""', 'không có mã xã, phường'],
    [
      'a commune drawn twice',
      /18562", "name": "Thạch Hà/,
      '18586", "name": "Đông Kinh',
      'đã có ở đối tượng số 1',
    ],
    ['a broken file', '{', '', 'Tệp hỏng'],
  ])('tells of %s, with file and feature', (_, from, to, words) => {
    const all = problemsOf({ 'xa.geojson': outlines.replace(from, to) }).join('\n');
    expect(all).toContain(words);
    expect(all).toContain('xa.geojson:1');
    expect(all).toContain('Cách sửa:');
  });

  it.each([
    [
      'a point outside its commune',
      'diem.csv',
      '105.815',
      '105.86',
      'nằm ngoài ranh giới của xã 1,6 km',
    ],
    ['a point that is no number', 'diem.csv', '18.421', 'x', 'không phải là số'],
    [
      'a point of no commune',
      'diem.csv',
      '18586',
      '11111',
      'Không có xã, phường nào mang mã “11111”',
    ],
    ['a shifted row', 'diem.csv', 'Đông Kinh', 'Đông,Kinh', 'Hàng có 5 ô, đầu bảng có 4 cột'],
    ['an unknown new code', 'cu-moi.tsv', '\t18562', '\t99999', 'mã mới “99999”'],
    ['another word for the part', 'cu-moi.tsv', 'một phần', 'nửa', 'Cột phạm vi là “nửa”'],
    ['an old code without its zeros', 'cu-moi.tsv', '99901', '9901', 'Mã cũ “9901”'],
    ['a pair twice', 'cu-moi.tsv', '\t18562', '\t18586', 'đã có ở hàng trên'],
  ])('tells of %s, with file and line', (_, file, from, to, words) => {
    const all = problemsOf({ [file]: sampleText(file).replace(from, to) }).join('\n');
    expect(all).toContain(words);
    expect(all).toMatch(new RegExp(`^${file}:[2-4] `, 'm'));
  });

  it('tells everything at once', () => {
    const all = problemsOf({
      'xa.geojson': outlines.replace('"18562"', '"18563"'),
      'diem.csv': 'code,lat,lon\n18586,1,1\n',
      'cu-moi.tsv': sampleText('cu-moi.tsv').replace('\t18562', '\t1'),
    });
    expect(all).toHaveLength(3);
  });

  it('does without points and without a table', () => {
    const { meta, problems } = convertPack(
      samplePack({ 'diem.csv': undefined, 'cu-moi.tsv': undefined }),
    );
    expect(problems).toEqual([]);
    expect(meta).toMatchObject({ communes: 2, pairs: 0 });
  });
});
