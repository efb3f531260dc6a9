import { describe, expect, it } from 'vitest';
import { claimPlaces } from '../../../src/figures/pages/claims.ts';
import { makePages, pageText } from '../../../src/figures/pages/make.ts';
import { fillTemplate } from '../../../src/figures/template.ts';
import { pageEntry, thuongXuan, thuongXuanPage } from '../examples.ts';
import { province, registerOf, sources } from './districts.ts';

const checkedOf = () => '2026-11-22';
const make = (text: string, taken: string[] = []) => {
  const register = registerOf(text);
  const pages = makePages(register, [], sources, checkedOf, new Set(taken));
  return { register, pages, page: pages.find(({ id }) => id === 'quang-nam')?.data };
};
const page = (id: string, places: string[]) => ({ id, data: { places } });

describe('places', () => {
  it('belong to the page that names them, and places within them too', () => {
    const claims = claimPlaces(registerOf(province), [page('tinh', ['quang-nam'])]);
    expect(claims.placesOf('tinh')).toEqual(['quang-nam', 'song-thuong', 'nui-bac', 'dong-hoa']);
    expect(claims.pageOf('nui-bac')).toBe('tinh');
    expect([...claims.left]).toEqual([]);
  });

  it('belong to their own page where one names them', () => {
    const pages = [page('tinh', ['quang-nam']), page('huyen', ['nui-bac'])];
    const claims = claimPlaces(registerOf(province), pages);
    expect(claims.pageOf('nui-bac')).toBe('huyen');
    expect(claims.placesOf('tinh')).not.toContain('nui-bac');
  });

  it('nobody names are left under the outermost of them', () => {
    const claims = claimPlaces(registerOf(province), []);
    expect([...claims.left]).toEqual([
      ['quang-nam', ['quang-nam', 'song-thuong', 'nui-bac', 'dong-hoa']],
    ]);
  });
});

describe('a page nobody wrote', () => {
  it('leads with the most telling number, its day and its source', () => {
    const { register, page: made } = make(province);
    expect(made?.heading).toBe('Quảng Nam: {quang-nam-kich-hoat} tài khoản đã kích hoạt');
    expect(fillTemplate(register, made?.lead ?? '')).toContain(
      'Đó là số ngày 7/6/2023, theo Báo Mẫu.',
    );
    expect(made?.thenNow).toBe('Tỉnh Quảng Nam cũ, nay thuộc thành phố Đà Nẵng.');
  });

  it('leads with the highest place where the source has no number for the whole', () => {
    const rates = province
      .replace(/ {2}- id: quang-nam-chi-tieu[\s\S]*?(?= {2}- id: song-thuong-kich)/, '')
      .replace(/relations:[\s\S]*/, '');
    const { register, page: made } = make(rates);
    expect(fillTemplate(register, made?.heading ?? '')).toBe(
      'Quảng Nam: kích hoạt cao nhất là Núi Bắc, 106,1\u00a0%',
    );
  });

  it('draws what was reached against the target, and compares the places within', () => {
    const { page: made } = make(province);
    expect(made?.charts).toMatchObject([
      {
        kind: 'bars',
        target: { figure: 'quang-nam-chi-tieu', label: 'Chỉ tiêu đến 30/6/2023' },
        rows: [{ figure: 'quang-nam-kich-hoat', label: 'Đã kích hoạt' }],
      },
      {
        kind: 'ranking',
        rows: [{ label: 'Núi Bắc' }, { label: 'Sông Thượng' }, { label: 'Đông Hòa' }],
      },
    ]);
  });

  it('draws what was published on several days over time', () => {
    const later = province
      .replace('id: quang-nam-kich-hoat', 'id: quang-nam-kich-hoat-2')
      .replace('value: 186000', 'value: 200000')
      .replaceAll('186.000', '200.000')
      .replace('asOf: "2023-06-07"', 'asOf: "2023-06-09"')
      .replace('tính đến ngày 7/6"', 'tính đến ngày 9/6"')
      .replace('{2}- id: song', '')
      .replace(/ {2}- id: (song|nui|dong)-\w+-kich-hoat[\s\S]*?(?=relations)/, '')
      .replace('figure: quang-nam-kich-hoat\n', 'figure: quang-nam-kich-hoat-2\n')
      .replace(/id: quang-nam-chi-tieu/, 'id: quang-nam-chi-tieu-2')
      .replace('target: quang-nam-chi-tieu', 'target: quang-nam-chi-tieu-2');
    const register = registerOf(province, later);
    const [made] = makePages(register, [], sources, checkedOf, new Set());
    expect(made?.data.charts.find(({ kind }) => kind === 'series')).toMatchObject({
      lines: [{ label: 'Đã kích hoạt', figures: ['quang-nam-kich-hoat', 'quang-nam-kich-hoat-2'] }],
    });
  });

  it('answers how many, and which place leads; not what an editor answered', () => {
    const asked = (taken: string[]) =>
      make(province, taken).page?.questions.map(({ slug }) => slug);
    const [first = '', second = ''] = asked([]) ?? [];
    expect(first).toBe('quang-nam-da-kich-hoat-duoc-bao-nhieu-tai-khoan');
    expect(second).toBe('quang-nam-noi-nao-kich-hoat-cao-nhat');
    expect(asked([first])).toEqual([second]);
  });

  it('reads back as an editor’s file', () => {
    const { pages } = make(province);
    for (const made of pages) {
      const text = pageText(made, '# dấu');
      expect(text.startsWith('# dấu\n')).toBe(true);
      expect(pageEntry(text, made.id).data).toEqual(made.data);
    }
  });

  it('is not made for a place an editor wrote one for', () => {
    const register = registerOf(thuongXuan);
    const written = [{ id: 'thuong-xuan', data: pageEntry(thuongXuanPage).data }];
    expect(makePages(register, written, sources, checkedOf, new Set())).toEqual([]);
  });
});

describe('a comparison of places', () => {
  it('takes the newest rate of each, published or computed, highest first left to the chart', () => {
    const { pages } = make(province);
    const compared = pages.find(({ id }) => id === 'so-sanh-kich-hoat')?.data;
    expect(compared).toMatchObject({ compares: 'accounts-activated', places: [] });
    expect(compared?.charts).toMatchObject([{ title: 'Quận, huyện, thị xã', rows: [{}, {}, {}] }]);
  });

  it('tells apart places of one name', () => {
    const other = province
      .replaceAll('quang-nam', 'dak-lak')
      .replaceAll('Quảng Nam', 'Đắk Lắk')
      .replaceAll(/(song-thuong|nui-bac|dong-hoa)/g, '$1-2')
      .replaceAll('"48"', '"66"');
    const register = registerOf(province, other);
    const pages = makePages(register, [], sources, checkedOf, new Set());
    const [chart] = pages.find(({ id }) => id === 'so-sanh-kich-hoat')?.data.charts.slice(-1) ?? [];
    expect(JSON.stringify(chart)).toContain('Núi Bắc, Đắk Lắk');
  });

  it('is not made of two places', () => {
    const two = province.replace(/ {2}- id: dong-hoa-kich[\s\S]*?(?=relations)/, '');
    expect(make(two).pages.map(({ id }) => id)).toEqual(['quang-nam']);
  });
});
