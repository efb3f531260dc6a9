import { escapeHtml } from './inline.ts';

/** One entry of a feed. */
export type FeedEntry = {
  /** Never changes, never used twice. */
  id: string;
  title: string;
  /** Full address of what it tells of. */
  link: string;
  /** The day, `2026-11-28`. */
  date: string;
  /** HTML, already safe. */
  html: string;
};

type Feed = {
  title: string;
  /** Full addresses of the feed itself and of the page that shows the same. */
  self: string;
  page: string;
  /** Who publishes it. */
  name: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
};

/** Changes are dated by the day: noon in Viet Nam is that day everywhere people read the portal. */
const atNoon = (date: string) => `${date}T12:00:00+07:00`;

/** An Atom feed (RFC 4287). */
export function atomFeed({ title, self, page, name, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${self}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="self" href="${self}"/>`,
    `<link href="${page}"/>`,
    `<updated>${atNoon(entries[0]?.date ?? '2026-01-01')}</updated>`,
    `<author><name>${escapeHtml(name)}</name></author>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${entry.id}</id>`,
        `<title>${escapeHtml(entry.title)}</title>`,
        `<link href="${entry.link}"/>`,
        `<updated>${atNoon(entry.date)}</updated>`,
        `<content type="html">${escapeHtml(entry.html)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}
