import { describe, expect, it } from 'vitest';
import { vi as vietnamese } from '../../src/i18n/vi.ts';
import { plainDated } from '../../src/text/dated.ts';
import { reviewWords } from '../../src/upkeep/review.ts';
import { byDay, byMonth, updatesFeed, updatesInLaw, updatesOf } from '../../src/upkeep/updates.ts';

const pages = [
  {
    href: '/huong-dan/mau/',
    title: 'Hướng dẫn mẫu',
    changes: [
      { date: '2026-11-28', text: 'Thêm bước mẫu.' },
      { date: '2026-10-01', text: 'Sửa <b> mẫu.' },
    ],
  },
  { href: '/hoi-dap/mau/', title: 'Câu mẫu?', changes: [] },
];
const facts = [
  {
    from: '2026-09-28',
    until: '2026-12-31',
    news: { from: 'Bắt đầu mẫu.', until: 'Hết mẫu.', page: '/hoi-dap/mau/' },
  },
  { from: '2026-01-01', news: { from: 'Không có trang.', page: '/khong-co/' } },
  { from: '2026-01-01' },
];
const titles = new Map(pages.map(({ href, title }) => [href, title]));
const all = [...updatesOf(pages), ...updatesInLaw(facts, (href) => titles.get(href))];

describe('what changed', () => {
  const { past, coming } = byDay(all, '2026-11-28');

  it('comes the newest first, from pages and from the law', () => {
    expect(past.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2026-11-28 Thêm bước mẫu.',
      '2026-10-01 Sửa <b> mẫu.',
      '2026-09-28 Bắt đầu mẫu.',
    ]);
  });

  it('an end is news on the day after, and stands apart until then', () => {
    expect(coming.map(({ date, text }) => `${date} ${text}`)).toEqual(['2027-01-01 Hết mẫu.']);
    expect(byDay(all, '2027-01-01').past[0]?.text).toBe('Hết mẫu.');
  });

  it('stands in its month, and leads to its page', () => {
    expect(byMonth(past).map(({ label, updates }) => [label, updates.length])).toEqual([
      ['Tháng 11/2026', 1],
      ['Tháng 10/2026', 1],
      ['Tháng 9/2026', 1],
    ]);
    expect(past[2]).toMatchObject({ href: '/hoi-dap/mau/', title: 'Câu mẫu?' });
  });

  it('is a feed whose entries have names of their own', () => {
    const feed = updatesFeed(past, 'https://mau.example', 'Cổng mẫu');
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
    expect(feed).toContain('<title>Sửa &lt;b&gt; mẫu.</title>');
    expect(feed).toContain('<updated>2026-11-28T12:00:00+07:00</updated>');
  });
});

it('a page past its day of review says so, calmly', () => {
  const words = (today: string) => plainDated(reviewWords('2027-01-01', today, vietnamese));
  expect(words('2027-01-01')).toBe('xem lại trước 1/1/2027');
  expect(words('2027-01-02')).toContain('đã quá ngày xem lại');
});
