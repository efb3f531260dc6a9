import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/units/names/find.ts';
import { nameOf } from '../../../src/units/names/nameOf.ts';
import { communeHref } from '../../../src/places/place.ts';
import { communeByCode } from '../../../src/units/units.ts';
import { finderInMemory } from '../../../src/units/names/memory.ts';

const { find, loaded } = finderInMemory();
const titles = async (typed: string, limit = 5) => (await find(typed, { limit })).map(nameOf);
const first = async (typed: string) => (await titles(typed))[0];

const thachKenh = 'Xã Thạch Kênh (cũ), huyện Thạch Hà, Hà Tĩnh';

describe('an old commune', () => {
  test.each([
    'thachkenh',
    'thach kenh',
    'Thạch Kênh',
    'Thạch Kênh'.normalize('NFD'),
    'THẠCH KÊNH',
    'xa thach kenh',
    'x. thach kenh',
    'xathachkenh',
    'thach kenh ha tinh',
    'thach kenh, thach ha, ha tinh',
    'thach kenh h thach ha t ha tinh',
    'thach kenh huyen thach ha',
    'ha tinh thach ha thach kenh',
    'Hà Tĩnh, huyện Thạch Hà, xã Thạch Kênh',
    'thachj keenh',
    'xax thachj keenh haf tixnh',
    'thach5 ke6nh',
    'thach kenh ha ti',
    'thôn 3, xã Thạch Kênh, Hà Tĩnh',
    'so 5 thach kenh ha tinh',
  ])('is found by “%s”', async (typed) => {
    expect(await first(typed)).toBe(thachKenh);
  });

  test('says what it is today, and links there', async () => {
    const [hit] = await find('thach kenh', { limit: 5 });
    const dongKinh = communeByCode('18586');
    expect(hit?.now).toBe('nay thuộc xã Đông Kinh');
    expect(hit?.links).toEqual([{ href: dongKinh && communeHref(dongKinh), text: 'Xã Đông Kinh' }]);
  });

  test('of which only the main successor is known says so', async () => {
    const [hit] = await find('phuong ben nghe quan 1', { limit: 5 });
    expect(hit?.now).toBe('nay chủ yếu là phường Sài Gòn');
  });

  test('names the new province where it is another', async () => {
    const [hit] = await find('tan phuoc dong phu binh phuoc', { limit: 5 });
    expect(hit?.now).toBe('nay thuộc xã Đồng Tâm, Đồng Nai');
  });

  test('that was divided leads to all its parts', async () => {
    const [hit] = await find('ky loi', { limit: 5 });
    expect(hit?.now).toBe('nay chia cho phường Vũng Áng, phường Sông Trí và phường Hoành Sơn');
    expect(hit?.links).toHaveLength(3);
  });

  test('of which only a part is known never sounds as if that were all', async () => {
    const [hit] = await find('thi tran trau quy', { limit: 5 });
    expect(hit?.now).toBe('một phần nay thuộc xã Gia Lâm');
  });

  test.each(['an nhon da huoai', 'an nhon da teh'])(
    'is found by both districts: %s',
    async (typed) => {
      expect(await first(typed)).toBe('Xã An Nhơn (cũ), huyện Đạ Huoai, Lâm Đồng');
    },
  );

  test('is found by a district it left shortly before', async () => {
    expect(await first('thach hai thach ha')).toBe('Xã Thạch Hải (cũ), thành phố Hà Tĩnh, Hà Tĩnh');
  });

  test('is found by a later word of its name', async () => {
    expect(await titles('kênh', 12)).toContain(thachKenh);
  });
});

describe('kinds', () => {
  test.each([
    ['p12', 'Phường 12 (cũ)'],
    ['p. 12', 'Phường 12 (cũ)'],
    ['phuong12', 'Phường 12 (cũ)'],
    ['Phường 01', 'Phường 1 (cũ)'],
    ['q3', 'Quận 3 (cũ)'],
    ['tx ky anh', 'Thị xã Kỳ Anh (cũ)'],
    ['tp ha tinh', 'Thành phố Hà Tĩnh (cũ)'],
    ['t. ha tinh', 'Tỉnh Hà Tĩnh'],
    ['tphcm', 'Thành phố Hồ Chí Minh'],
    ['quan ha dong', 'Quận Hà Đông (cũ)'],
    ['xa dong phu dong nai', 'Xã Đồng Phú (cũ)'],
    ['phuong mao', 'Phường Phượng Mao (cũ)'],
    ['tt tan phu dong phu', 'Thị trấn Tân Phú (cũ)'],
  ])('%s', async (typed, title) => {
    const [hit] = await find(typed, { limit: 5 });
    expect(hit?.title).toBe(title);
  });
});

describe('ranking', () => {
  test('sets today before old, and an exact old name before a longer new one', async () => {
    expect((await titles('ha dong')).slice(0, 3)).toEqual([
      'Phường Hà Đông, Hà Nội',
      'Xã Hà Đông, Hải Phòng',
      'Quận Hà Đông (cũ), Hà Nội',
    ]);
    expect(await first('thach kenh')).toBe(thachKenh);
    expect(await first('bac lieu')).toBe('Tỉnh Bạc Liêu (cũ)');
  });

  test('sets the commune that bears the name of its old district before others of that name', async () => {
    expect((await titles('thanh xuan')).slice(0, 2)).toEqual([
      'Phường Thanh Xuân, Hà Nội',
      'Xã Thạnh Xuân, Cần Thơ',
    ]);
    expect((await titles('tan phu')).slice(0, 2)).toEqual([
      'Phường Tân Phú, Hồ Chí Minh',
      'Phường Tân Phú, Đồng Nai',
    ]);
  });

  test('sets the province of the name first', async () => {
    expect(await first('phuc trach quang binh')).toBe(
      'Xã Phúc Trạch (cũ), huyện Bố Trạch, Quảng Bình',
    );
    expect(await first('phuc trach ha tinh')).toBe('Xã Phúc Trạch, Hà Tĩnh');
  });

  test('takes typed marks seriously, wherever the tone stands', async () => {
    expect(await first('Hoà Bình, Phú Thọ')).toBe('Phường Hòa Bình, Phú Thọ');
    expect((await titles('Thạch Hạ'))[0]).toBe('Phường Thạch Hạ (cũ), thành phố Hà Tĩnh, Hà Tĩnh');
    expect((await titles('Thạch Hà'))[0]).toBe('Xã Thạch Hà, Hà Tĩnh');
  });

  test('lists every place of the same name, told apart by province and district', async () => {
    const all = await titles('xa tan lap');
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((title) => title.startsWith('Xã Tân Lập'))).toBe(true);
  });
});

describe('an old district', () => {
  test('leads to its communes of today', async () => {
    const [hit] = await find('huyen thuong xuan', { limit: 5 });
    expect(hit?.now).toBe('nay thuộc 9 xã');
    expect(hit?.links.map(({ text }) => text)).toContain('Xã Bát Mọt');
  });

  test('that is one commune today is called by it', async () => {
    const [hit] = await find('huyen truong sa', { limit: 5 });
    expect(hit?.now).toBe('nay thuộc đặc khu Trường Sa');
  });
});

describe('whether a question is a place at all', () => {
  const strictly = (typed: string) => find(typed, { limit: 5, strict: true });
  test.each(['mat dien thoai', 'cong an', 'que quan', 'doi so dien thoai', 'the can cuoc'])(
    '“%s” is none',
    async (typed) => expect(await strictly(typed)).toEqual([]),
  );
  test('a name in full is one', async () => {
    expect(await strictly('thach kenh')).toHaveLength(1);
    expect(await strictly('thach ken')).toEqual([]);
  });
});

describe('on a poor line', () => {
  test('one shard is enough for the first letters', async () => {
    const fresh = finderInMemory();
    await fresh.find('thach k', { limit: 5 });
    expect(fresh.loaded.filter((name) => name !== 'index')).toHaveLength(1);
    await fresh.find('thach ke', { limit: 5 });
    expect(fresh.loaded.filter((name) => name !== 'index')).toHaveLength(1);
  });

  test('a failure is told, and forgotten at the next letter', async () => {
    let online = false;
    const { find: working } = finderInMemory();
    const flaky = placeFinder({
      async index() {
        if (!online) throw new Error('offline');
        return { shards: 'a', later: 'a', now: 'nHà Tĩnh', old: 'nHà Tĩnh|0', aliases: '' };
      },
      async shard() {
        return { d: '', c: '', e: '' };
      },
    });
    await expect(flaky('an', { limit: 5 })).rejects.toThrow('offline');
    online = true;
    expect(await flaky('ha tinh', { limit: 5 })).toHaveLength(1);
    expect(await working('', { limit: 5 })).toEqual([]);
  });

  test('nothing that is typed breaks it or keeps it busy', async () => {
    const letters = fc.string({
      unit: fc.constantFrom('h', 'a', 'n', 'x', 'p', ' ', ',', '1', 'o'),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 500 })),
        async (typed) => {
          const started = performance.now();
          await find(typed, { limit: 5 });
          expect(performance.now() - started).toBeLessThan(3000);
        },
      ),
      { numRuns: 40 },
    );
    expect(loaded.length).toBeGreaterThan(0);
  });
});
