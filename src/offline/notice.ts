import { formatDate } from '../text/format.ts';

/** Why a page comes from the store. */
export type Reason = 'no-network' | 'slow' | 'server-fails';

const beginnings: Record<Reason, string> = {
  'no-network': 'Không có mạng',
  slow: 'Mạng chậm',
  'server-fails': 'Chưa tải được bản mới',
};

const hoursAhead = 7;

/**
 * The day in Viet Nam on which a server sent something.
 * @param date its `Date` header, which HTTP writes in English and GMT
 */
export function dayOf(date: string | null): string | undefined {
  const sent = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(sent)) return undefined;
  return new Date(sent + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Says above a stored page that it is one, and of which day; in the page's own classes. The words are Vietnamese, and
 * marked as such on pages in other languages.
 */
export function withNotice(html: string, reason: Reason, day: string | undefined): string {
  const words = `${beginnings[reason]}: bạn đang xem bản lưu${day ? ` ngày ${formatDate(day)}` : ''}.`;
  const lang = html.includes('<html lang="vi"') ? '' : ' lang="vi"';
  const notice = `<aside class="wrap small"${lang} aria-label="Bản lưu"><p>${words}</p></aside>`;
  const main = html.indexOf('<main');
  return main < 0 ? html : html.slice(0, main) + notice + html.slice(main);
}
