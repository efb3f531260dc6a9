import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Finder, Found } from '../../src/search/answer.ts';
import { placeQuestions } from '../../src/search/placeQuestions.ts';
import { placeAnswer, withPlaces } from '../../src/search/places.ts';
import { knownWordsOf } from '../../src/search/knownWords.ts';
import { fold } from '../../src/text/fold.ts';
import { finderInMemory } from '../../src/units/names/memory.ts';

const { find, loaded } = finderInMemory();

const page = (title: string, answer = ''): Answer => ({
  href: `/hoi-dap/${fold(title).replace(/ /g, '-')}/`,
  kind: 'Hỏi đáp',
  title,
  answer,
});

const pages = [
  page('Làm, đổi thẻ căn cước ở đâu?', 'Công an xã, phường nào cũng được.'),
  page('Mất thẻ căn cước thì làm lại ở đâu?'),
  page('Làm căn cước cần mang gì?'),
  page('Xã Thạch Kênh có bao nhiêu người đã làm thẻ?'),
];
const many: Found = { total: 9, answers: pages, marks: [] };
const few: Found = { total: 1, answers: pages.slice(0, 1), marks: [] };
const near: Found = { ...many, onlyNear: true };

/** What the portal speaks of. */
const known = knownWordsOf({
  pages: [
    ...pages,
    page('Đổi sim, mất sim thì làm gì?'),
    page('Tài khoản bị khóa thì làm gì?'),
    page('Đeo kính, động đất, tân trang, tiến độ, ở nhà'),
  ],
  words: { groups: [{ forms: ['căn cước', 'CCCD'], near: [] }], short: [['lm', 'làm']] },
});
const knows = async () => known;

const places = (query: string, found = many) =>
  placeQuestions(query, found, known).map(
    ({ place, rest, first }) => `${place} | ${rest}${first ? '' : ' | behind'}`,
  );

describe('placeQuestions', () => {
  it.each([
    ['lam can cuoc o thach kenh', 'thach kenh | lam can cuoc ở đâu'],
    ['làm căn cước tại xã Đông Kinh', 'xã Đông Kinh | làm căn cước ở đâu'],
    ['làm căn cước, Thạch Kênh', 'Thạch Kênh | làm căn cước ở đâu'],
    ['công an xã Đông Kinh', 'xã Đông Kinh | công an ở đâu'],
    ['ở Thạch Kênh làm căn cước được không', 'Thạch Kênh | ở đâu làm căn cước được không'],
    ['làm thẻ ở Huế', 'Huế | làm thẻ ở đâu'],
    ['lam the o ha noi', 'ha noi | lam the ở đâu'],
    ['lam the o quan 1', 'quan 1 | lam the ở đâu'],
    ['Thạch Kênh, Thạch Hà', 'Thạch Kênh, Thạch Hà | '],
    ['hà tĩnh', 'hà tĩnh | '],
    ['dong kinh', 'dong kinh | '],
    ['lam can cuoc thach kenh', 'thach kenh | lam can cuoc ở đâu | behind'],
    [
      'em làm công nhân ở Bình Dương, quê Nghệ An, thẻ hết hạn mấy tháng có phải xin nghỉ về ngoài đó làm không',
      'Bình Dương | em làm công nhân ở đâu quê Nghệ An, thẻ hết hạn mấy tháng có phải xin nghỉ về ngoài đó làm không | behind',
    ],
  ])('sees a place in “%s”', (query, wanted) => {
    expect(places(query)).toContain(wanted);
  });

  it.each([
    'mat the can cuoc',
    'làm căn cước ở đâu',
    'tai khoan bi khoa',
    'lm cccd',
    'sim mat',
    'lam o nha',
    'công an xã nào',
    'đổi thẻ, mất thẻ',
    'can cuo',
    'sim',
    '',
    ' , ; ',
  ])('sees none in “%s”, so that no name is loaded', (query) => {
    expect(places(query)).toEqual([]);
  });

  it('takes a question for a name when the answers know little of it', () => {
    expect(places('lam the thach hai', few)).toContain('lam the thach hai | ');
    expect(places('lam the thach hai', near)).toContain('lam the thach hai | ');
    expect(places('lam the thach hai')).not.toContain('lam the thach hai | ');
  });

  it('takes strange words of a mended question for slips', () => {
    const query = 'mất thẻ thì làm lại căn cước thees naof';
    expect(places(query)).not.toEqual([]);
    expect(places(query, { ...many, reading: 'mất thẻ thì làm lại căn cước thế nào' })).toEqual([]);
  });

  it('asks for a bounded number of names, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const questions = placeQuestions(query, many, known);
        expect(questions.length).toBeLessThanOrEqual(24);
        for (const { place } of questions) expect(query).toContain(place);
      }),
    );
  });
});

const answersFor = async (typed: string) =>
  (await find(typed, { limit: 5, strict: true })).map(placeAnswer);

describe('placeAnswer', () => {
  it('says what an old commune is today and leads there', async () => {
    expect((await answersFor('thach kenh'))[0]).toEqual({
      href: '/noi-lam/ha-tinh/dong-kinh/',
      kind: 'Nơi làm',
      title: 'Xã Thạch Kênh (cũ), huyện Thạch Hà, Hà Tĩnh',
      answer: 'Nay thuộc xã Đông Kinh.',
    });
  });

  it('carries the communes of an old district, and a question that finds it again', async () => {
    const [district] = await answersFor('huyen thach ha');
    expect(district?.links?.map(({ text }) => text)).toContain('Xã Đông Kinh');
    const question = new URL(district?.href ?? '', 'https://x').searchParams.get('q') ?? '';
    expect((await answersFor(question))[0]?.title).toBe(district?.title);
  });
});

describe('withPlaces', () => {
  const asked: string[] = [];
  const finder =
    (answers: (query: string) => Found): Finder =>
    async (query) => {
      asked.push(query);
      return answers(query);
    };
  const titles = async (query: string, answers: (query: string) => Found, limit = 5) =>
    (await withPlaces(finder(answers), find, knows)(query, limit)).answers.map(
      ({ title }) => title,
    );
  const thachKenh = 'Xã Thạch Kênh (cũ), huyện Thạch Hà, Hà Tĩnh';

  it('puts the place first and asks the answers for the rest', async () => {
    const shown = await titles('lam can cuoc o thach kenh', () => many);
    expect(asked[asked.length - 1]).toBe('lam can cuoc ở đâu');
    expect(shown.slice(0, 2)).toEqual([thachKenh, pages[0]?.title]);
  });

  it('marks the place as well', async () => {
    const found = await withPlaces(
      finder(() => ({ ...many, marks: ['can cuoc'] })),
      find,
      knows,
    )('can cuoc o thach kenh', 5);
    expect(found.marks).toEqual(['thach kenh', 'can cuoc']);
  });

  it('shows the place alone when nothing fits the rest', async () => {
    const found = await withPlaces(
      finder(() => near),
      find,
      knows,
    )('hát karaoke ở Thạch Kênh', 5);
    expect(found.answers.map(({ title }) => title)).toEqual([thachKenh]);
    expect(found).toMatchObject({ total: 1 });
    expect(found.onlyNear).toBeUndefined();
  });

  it('sets only a few of many places of one name before the answers', async () => {
    const shown = await titles('làm căn cước ở Tân Tiến', () => many, 8);
    expect(shown.filter((title) => title.includes('Tân Tiến')).length).toBeGreaterThan(3);
    expect(shown[3]).toBe(pages[0]?.title);
  });

  it('sets names that are only begun behind good answers and before near ones', async () => {
    const good = await titles('thach k', () => few);
    expect(good[0]).toBe(few.answers[0]?.title);
    expect(good.slice(1)).toHaveLength(3);
    expect(good.slice(1).every((title) => / Thạch K/.test(title))).toBe(true);
    const nearest = await titles('thach k', () => near);
    expect(nearest[0]).toMatch(/ Thạch K/);
    expect(nearest[3]).toBe(pages[0]?.title);
  });

  it('loads no name for a question that is about something else', async () => {
    const before = loaded.length;
    expect(await titles('mat the can cuoc', () => many)).toEqual(many.answers.map((a) => a.title));
    expect(loaded.length).toBe(before);
  });

  it('answers without the places when their names cannot be had', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const found = await withPlaces(
      finder(() => many),
      offline,
      knows,
    )('làm căn cước ở Thạch Kênh', 5);
    expect(found).toBe(many);
  });

  it('names a page once, counts all and keeps to the limit', async () => {
    const same = { ...page('Đông Kinh'), href: '/noi-lam/ha-tinh/dong-kinh/' };
    const found = await withPlaces(
      finder(() => ({ total: 2, answers: [same, ...pages.slice(0, 1)], marks: [] })),
      find,
      knows,
    )('thach kenh', 2);
    expect(found.answers.map(({ title }) => title)).toEqual([thachKenh, pages[0]?.title]);
    expect(found.total).toBe(2);
  });
});
