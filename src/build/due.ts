import { openCollections } from '../collections/open.ts';
import { everythingDue } from '../check/due.ts';
import { readKnownFiles } from '../check/content.ts';
import { daysAhead, dueList } from '../upkeep/due.ts';

/** What an editor asked for: what is due within some days, or by a day. */
type Asked = { days?: number | undefined; by?: string | undefined };

/** The list of what must be looked at again, in Vietnamese. */
export function listDue(contentDir: string, today: string, { days, by }: Asked = {}): string {
  const files = readKnownFiles(contentDir);
  return dueList(everythingDue(openCollections(files), files), today, by ?? daysAhead(today, days));
}
