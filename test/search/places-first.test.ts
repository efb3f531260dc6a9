import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/build/search.ts';
import { readQuestions } from '../bench/search/questions.ts';

const find = openSearch(path.resolve('content'));

/** The titles of the places among the first results, and whether one stands at the top. */
async function placesFor(query: string) {
  const { answers } = await find(query, 8);
  const isPlace = answers.map(({ kind, href }) => kind === 'Nơi làm' && href !== '/noi-lam/');
  return {
    first: isPlace[0] === true,
    title: answers[0]?.title ?? '',
    any: isPlace.includes(true),
  };
}

describe('a place stands before the answers', () => {
  it.each([
    ['thach kenh', 'Xã Thạch Kênh (cũ)'],
    ['Thạch Kênh', 'Xã Thạch Kênh (cũ)'],
    ['thach kenh, thach ha', 'Xã Thạch Kênh (cũ)'],
    ['xa dong kinh ha tinh', 'Xã Đông Kinh, Hà Tĩnh'],
    ['ha tinh', 'Tỉnh Hà Tĩnh'],
    ['hà nội', 'Thành phố Hà Nội'],
    ['tp ho chi minh', 'Thành phố Hồ Chí Minh'],
    ['ho chi minh', 'Thành phố Hồ Chí Minh'],
    ['hcm', 'Thành phố Hồ Chí Minh'],
    ['TPHCM', 'Thành phố Hồ Chí Minh'],
    ['lam can cuoc o tp hcm', 'Thành phố Hồ Chí Minh'],
    ['tân tiến', ' Tân Tiến'],
    ['xã Thanh', 'Xã Thanh (cũ)'],
    ['p12 q10', 'Phường 12 (cũ), quận 10'],
    ['huyen thach ha', 'Huyện Thạch Hà (cũ)'],
    ['lam can cuoc o thach kenh', 'Xã Thạch Kênh (cũ)'],
    ['làm căn cước ở Thạch Kênh', 'Xã Thạch Kênh (cũ)'],
    ['làm căn cước tại xã Đông Kinh', 'Xã Đông Kinh, Hà Tĩnh'],
    ['ở Thạch Kênh làm căn cước được không', 'Xã Thạch Kênh (cũ)'],
    ['lam cccd o ha noi', 'Thành phố Hà Nội'],
    ['làm thẻ ở Nhà Bè', ' Nhà Bè'],
    ['o Hue', 'Thành phố Huế'],
    ['công an phường Bến Nghé', 'Phường Bến Nghé (cũ)'],
    ['công an xã Đông Kinh huyện Thạch Hà', 'Xã Đông Kinh, Hà Tĩnh'],
    ['lam the o quan 1', 'Quận 1 (cũ)'],
    ['làm căn cước, Thạch Kênh', 'Xã Thạch Kênh (cũ)'],
    ['lam dinh danh, dong kinh, ha tinh', 'Xã Đông Kinh, Hà Tĩnh'],
  ])('to “%s”', async (query, title) => {
    const places = await placesFor(query);
    expect(places.first).toBe(true);
    expect(places.title).toContain(title);
  });
});

describe('no place stands before the answers', () => {
  it.each([
    'ca nuoc con 34 tinh thanh, nguoi dan co phai lam lai can cuoc khong?',
    'dau van tay bi mo gan het thi co duoc cap the khong, thua luat su?',
    'cong nhan xa que dinh danh',
    'Em làm công nhân ở Bình Dương, quê Nghệ An, có phải xin nghỉ về ngoài đó làm định danh không?',
    'cho thue',
    'vay tien',
    'mo khoa',
    'tai khoan',
    'tai khoan bi khoa',
    'tai vneid',
    'cong an xa',
    'công an xã nào cũng được à',
    'xa minh sap nhap',
    'lam o dau',
    'lam can cuoc o dau',
    'o nha lam duoc khong',
    'ở nhà',
    'toi dang o nuoc ngoai',
    'lam o noi khac',
    'di lam an xa que',
    'k nhan dc otp',
    'mat dt thi sao',
    'quen mat khau, mo lai the nao',
    'doi sim, mat so',
    'tinh nao cung duoc',
    'lam can cuoc thach kenh',
    'sim chinh chu',
    'van tay mo',
    'so do',
  ])('to “%s”', async (query) => {
    expect(await placesFor(query)).toMatchObject({ first: false });
  });

  it('to a question of the bench', async () => {
    const files = ['questions.tsv', 'more-questions.tsv'].map((name) => `test/search/${name}`);
    const wrong = [];
    for (const { query } of files.flatMap((file) => readQuestions(path.resolve(file))))
      if ((await placesFor(query)).first) wrong.push(query);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('a place stands behind good answers', () => {
  it.each(['lam can cuoc thach kenh', 'làm thẻ hà tĩnh'])('to “%s”', async (query) => {
    expect(await placesFor(query)).toMatchObject({ first: false, any: true });
  });
});

describe('behind the place', () => {
  it('stands where to make the card, when that was asked', async () => {
    const { answers } = await find('làm căn cước ở Thạch Kênh', 5);
    expect(answers[1]?.href).toBe('/hoi-dap/lam-the-o-dau/');
  });
});
