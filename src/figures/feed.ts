import { atomFeed } from '../text/atom.ts';
import { formatDate } from '../text/format.ts';
import { escapeHtml } from '../text/inline.ts';
import { changeWords } from './revisions.ts';
import type { Revision } from './revisions.ts';

/** Where the feed of changes lies, and the page that tells them. */
export const feedAddress = '/du-lieu/so-lieu/thay-doi.xml';
export const changesAddress = '/tien-do/thay-doi/';

/** What readers see of a day on which published figures changed. */
export type DayOfChanges = {
  date: string;
  /** "28/11/2026" */
  day: string;
  /** "Hà Nội: thêm 3 số liệu, sửa 1", each with the page that shows them, where one does. */
  lines: { words: string; href: string | undefined }[];
};

/**
 * Days of changes, the newest first.
 * @param exists whether a page of that name is still there
 */
export function daysOfChanges(
  revisions: readonly Revision[],
  exists: (page: string) => boolean,
): DayOfChanges[] {
  return [...revisions]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, changes }) => ({
      date,
      day: formatDate(date),
      lines: changes.map((change) => ({
        words: changeWords(change),
        href:
          change.page !== undefined && exists(change.page) ? `/tien-do/${change.page}/` : undefined,
      })),
    }));
}

/** Feed readers ask often; older days are on the page. */
const mostEntries = 30;

/** The changes as an Atom feed. */
export function changesFeed(days: readonly DayOfChanges[], site: string, name: string): string {
  const absolute = (path: string) => new URL(path, site).href;
  const page = absolute(changesAddress);
  return atomFeed({
    title: 'Số liệu đã công bố: thay đổi',
    self: absolute(feedAddress),
    page,
    name,
    entries: days.slice(0, mostEntries).map(({ date, day, lines }) => {
      const items = lines.map(({ words, href }) => {
        const text = escapeHtml(words);
        return `<li>${href === undefined ? text : `<a href="${absolute(href)}">${text}</a>`}</li>`;
      });
      return {
        id: `${page}#${date}`,
        title: `Số liệu thay đổi ngày ${day}`,
        link: `${page}#${date}`,
        date,
        html: `<ul>${items.join('')}</ul>`,
      };
    }),
  });
}
