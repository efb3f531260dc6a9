import { addDays } from '../schedule/wall.ts';
import { atomFeed } from '../text/atom.ts';
import { formatDate } from '../text/format.ts';
import { escapeHtml } from '../text/inline.ts';

/** Where what changed is told, and its feed. */
export const updatesAddress = '/cap-nhat/';
export const updatesFeedAddress = '/cap-nhat/cap-nhat.xml';
export const updatesTitle = 'Có gì mới';

/** One thing that changed for readers. */
export type Update = {
  date: string;
  /** A sentence. */
  text: string;
  /** The page that tells more, and its title. */
  href: string;
  title: string;
};

type Changed = { href: string; title: string; changes: readonly { date: string; text: string }[] };
type News = { from?: string | undefined; until?: string | undefined; page: string };
type Dated = { from?: string | undefined; until?: string | undefined; news?: News | undefined };

/** What editors wrote of their pages. */
export function updatesOf(pages: readonly Changed[]): Update[] {
  return pages.flatMap(({ href, title, changes }) =>
    changes.map(({ date, text }) => ({ date, text, href, title })),
  );
}

/**
 * What began or ended in the law, as the facts tell it; an end is news on the day after.
 * @param titleOf the title of a page; undefined when this portal has none there
 */
export function updatesInLaw(
  facts: readonly Dated[],
  titleOf: (href: string) => string | undefined,
): Update[] {
  return facts.flatMap(({ from, until, news }) => {
    if (!news) return [];
    const title = titleOf(news.page);
    if (title === undefined) return [];
    const page = { href: news.page, title };
    return [
      ...(from && news.from ? [{ date: from, text: news.from, ...page }] : []),
      ...(until && news.until ? [{ date: addDays(until, 1), text: news.until, ...page }] : []),
    ];
  });
}

/** The newest first; on one day by their words. */
export function newestFirst(updates: readonly Update[]): Update[] {
  return [...updates].sort((a, b) =>
    a.date === b.date ? a.text.localeCompare(b.text, 'vi') : a.date < b.date ? 1 : -1,
  );
}

/** What has come by a day, and what is still to come, that nearest first. */
export function byDay(
  updates: readonly Update[],
  today: string,
): { past: Update[]; coming: Update[] } {
  const sorted = newestFirst(updates);
  return {
    past: sorted.filter(({ date }) => date <= today),
    coming: sorted.filter(({ date }) => date > today).reverse(),
  };
}

/** Updates in their months, in the order given: "Tháng 11/2026". */
export function byMonth(
  updates: readonly Update[],
): { month: string; label: string; updates: Update[] }[] {
  const months = [...new Set(updates.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({
    month,
    label: `Tháng ${formatDate(month)}`,
    updates: updates.filter(({ date }) => date.startsWith(month)),
  }));
}

/** Feed readers ask often; older news is on the page. */
const mostEntries = 40;

/** The same as an Atom feed. */
export function updatesFeed(past: readonly Update[], site: string, name: string): string {
  const absolute = (path: string) => new URL(path, site).href;
  return atomFeed({
    title: `${name}: ${updatesTitle.toLowerCase()}`,
    self: absolute(updatesFeedAddress),
    page: absolute(updatesAddress),
    name,
    entries: past.slice(0, mostEntries).map((update) => {
      const { date, text, href, title } = update;
      const same = past.filter((other) => other.date === date && other.href === href);
      const link = absolute(href);
      return {
        id: `${link}#${date}-${same.indexOf(update) + 1}`,
        title: text,
        link,
        date,
        html: `<p>${escapeHtml(text)} <a href="${link}">${escapeHtml(title)}</a></p>`,
      };
    }),
  });
}
