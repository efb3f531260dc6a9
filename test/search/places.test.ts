import { describe, expect, it } from 'vitest';
import { mergePlaces, placeAnswer, placeQuestions } from '../../src/search/places.ts';
import { finderInMemory } from '../bench/places.ts';

const { find } = finderInMemory();

describe('placeQuestions', () => {
  it('looks behind the last “ở” or “tại” first, with or without tone', () => {
    expect(placeQuestions('lam can cuoc o thach kenh')[0]).toBe('thach kenh');
    expect(placeQuestions('Làm thẻ ở đâu, tại xã Đông Kinh')[0]).toBe('xã Đông Kinh');
    expect(placeQuestions('o cho dua')).toEqual(['o cho dua']);
  });

  it('leaves out what is too short to be told from other words', () => {
    expect(placeQuestions('sim')).toEqual([]);
    expect(placeQuestions('')).toEqual([]);
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
      aliases: [],
    });
  });

  it('carries the communes of an old district, and a question that finds it again', async () => {
    const [district] = await answersFor('huyen thach ha');
    expect(district?.links?.map(({ text }) => text)).toContain('Xã Đông Kinh');
    const question = new URL(district?.href ?? '', 'https://x').searchParams.get('q') ?? '';
    expect((await answersFor(question))[0]?.title).toBe(district?.title);
  });
});

describe('mergePlaces', () => {
  const page = { href: '/hoi-dap/a/', kind: 'Hỏi đáp', title: 'A', answer: '', aliases: [] };

  it('sets places before pages and counts both', async () => {
    const hits = await find('thach kenh', { limit: 5, strict: true });
    const merged = mergePlaces(hits, { total: 9, answers: [page] }, 8);
    expect(merged.answers.map(({ href }) => href)).toEqual([
      '/noi-lam/ha-tinh/dong-kinh/',
      '/hoi-dap/a/',
    ]);
    expect(merged.total).toBe(10);
  });

  it('names a page once and keeps to the limit', async () => {
    const hits = await find('thach kenh', { limit: 5, strict: true });
    const same = { ...page, href: '/noi-lam/ha-tinh/dong-kinh/' };
    const merged = mergePlaces(hits, { total: 2, answers: [same, page] }, 1);
    expect(merged.answers).toHaveLength(1);
    expect(merged.total).toBe(2);
  });
});
