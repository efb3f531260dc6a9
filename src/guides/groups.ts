import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import { groupNames } from './schema.ts';
import type { Guide, GuideGroup } from './schema.ts';

/** The groups that have guides, in their order, with the guides in theirs. */
export function groupGuides<Entry extends { data: Pick<Guide, 'group' | 'order'> }>(
  entries: readonly Entry[],
  { words }: Language = vi,
): { group: GuideGroup; label: string; entries: Entry[] }[] {
  return groupNames
    .map((group) => ({
      group,
      label: words.guides.groups[group],
      entries: entries
        .filter(({ data }) => data.group === group)
        .sort((a, b) => a.data.order - b.data.order),
    }))
    .filter(({ entries: found }) => found.length > 0);
}
