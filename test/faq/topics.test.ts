import { describe, expect, it } from 'vitest';
import { topics } from '../../src/faq/schema.ts';
import type { Topic } from '../../src/faq/schema.ts';
import { groupByTopic, topicAnchor, topicIcons } from '../../src/faq/topics.ts';
import { ask } from './question.ts';

const listed = (question: string, topic: Topic, order = 500) => ({
  data: ask({ question, topic, order }),
});
const words = (groups: ReturnType<typeof groupByTopic<ReturnType<typeof listed>>>) =>
  groups.map((group) => group.entries.map((entry) => entry.data.question));

describe('questions by topic', () => {
  it('come in the order of the topics, whatever the order of the files', () => {
    const groups = groupByTopic([
      listed('Sau sáp nhập có phải làm lại thẻ không?', 'units'),
      listed('Kích hoạt thế nào?', 'account'),
      listed('Mất thẻ làm lại ở đâu?', 'card'),
    ]);
    expect(groups.map((group) => group.topic)).toEqual(['account', 'card', 'units']);
  });

  it('leave out topics nobody asked about', () => {
    expect(groupByTopic([])).toEqual([]);
  });

  it('come by their number first, then in Vietnamese alphabetical order', () => {
    const groups = groupByTopic([
      listed('Đổi số thế nào?', 'sim'),
      listed('Ở quê làm được không?', 'sim'),
      listed('Dùng chung số được không?', 'sim'),
      listed('Không nhận được mã thì sao?', 'sim', 10),
    ]);
    expect(words(groups)).toEqual([
      [
        'Không nhận được mã thì sao?',
        'Dùng chung số được không?',
        'Đổi số thế nào?',
        'Ở quê làm được không?',
      ],
    ]);
  });

  it('keep the list they were given as it was', () => {
    const given = [listed('B?', 'sim', 2), listed('A?', 'sim', 1)];
    groupByTopic(given);
    expect(given.map((entry) => entry.data.question)).toEqual(['B?', 'A?']);
  });

  it('stand under addresses without diacritics, each its own', () => {
    const anchors = (Object.keys(topics) as Topic[]).map(topicAnchor);
    expect(topicAnchor('units')).toBe('sau-sap-nhap');
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('have an icon for every topic', () => {
    expect(Object.keys(topicIcons).sort()).toEqual(Object.keys(topics).sort());
  });
});
