import type { IconName } from '../ui/icons.ts';
import { slugOf } from '../text/fold.ts';
import { topics } from './schema.ts';
import type { Question, Topic } from './schema.ts';

/** The icon beside each topic. */
export const topicIcons: Record<Topic, IconName> = {
  account: 'key',
  app: 'phone',
  sim: 'sim',
  card: 'card',
  people: 'people',
  papers: 'list',
  money: 'coin',
  safety: 'shield',
  units: 'map',
  progress: 'chart',
};

/** Where a topic stands on the page of all questions: `tai-khoan-va-kich-hoat`. */
export function topicAnchor(topic: Topic): string {
  return slugOf(topics[topic]);
}

/** The questions of one topic, in the order in which they are listed. */
export type TopicGroup<Entry> = { topic: Topic; label: string; anchor: string; entries: Entry[] };

type Listed = { data: Pick<Question, 'question' | 'topic' | 'order'> };

/** Questions by topic: topics in the order of the schema, empty ones left out; in each by `order`, then by words. */
export function groupByTopic<Entry extends Listed>(entries: readonly Entry[]): TopicGroup<Entry>[] {
  const names = Object.keys(topics) as Topic[];
  return names
    .map((topic) => ({
      topic,
      label: topics[topic],
      anchor: topicAnchor(topic),
      entries: entries
        .filter((entry) => entry.data.topic === topic)
        .sort(
          (a, b) =>
            a.data.order - b.data.order || a.data.question.localeCompare(b.data.question, 'vi'),
        ),
    }))
    .filter((group) => group.entries.length > 0);
}
