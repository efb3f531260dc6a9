import type { Finding } from '../../files/problem.ts';
import { closest } from '../../text/closest.ts';
import { sameForm } from './forms.ts';
import type { WordList } from './schema.ts';

type Link = { from: number; to: number; keys: readonly PropertyKey[] };

/** Every `near` names another group by its `word`, once, and does not lead back. */
export function nearFindings({ groups }: WordList): Finding[] {
  const placeOf = new Map<string, number>();
  groups.forEach(({ word }, place) => {
    if (!placeOf.has(sameForm(word))) placeOf.set(sameForm(word), place);
  });
  const wordAt = (place: number) => groups[place]?.word ?? '';

  const links: Link[] = [];
  const findings: Finding[] = [];
  groups.forEach(({ word, near }, from) => {
    near.forEach((name, at) => {
      const keys = ['groups', from, 'near', at];
      const to = placeOf.get(sameForm(name));
      if (to === undefined) findings.push({ keys, ...unknown(name, groups) });
      else if (to === from)
        findings.push({
          keys,
          message: `Nhóm “${word}” ghi là gần với chính nó.`,
          fix: 'xóa dòng này, hoặc sửa thành “word” của một nhóm khác.',
        });
      else if (links.some((link) => link.from === from && link.to === to))
        findings.push({
          keys,
          message: `Nhóm “${word}” ghi “${name}” hai lần ở “near”.`,
          fix: 'xóa một lần.',
        });
      else links.push({ from, to, keys });
    });
  });
  return [...findings, ...roundFindings(links, wordAt)];
}

function unknown(name: string, groups: WordList['groups']) {
  const holder = groups.find(({ also }) => also.some((form) => sameForm(form) === sameForm(name)));
  const near =
    holder?.word ??
    closest(
      name,
      groups.map(({ word }) => word),
    );
  return {
    message: `Không có nhóm nào mang “word: ${name}”.`,
    fix: near
      ? `có phải ý bạn là “${near}”?`
      : 'viết đúng như “word” của một nhóm, hoặc thêm nhóm đó.',
  };
}

/** Links that close a circle with those written before them; each is told once. */
function roundFindings(links: readonly Link[], wordAt: (place: number) => string): Finding[] {
  const kept: Link[] = [];
  return links.flatMap((link): Finding[] => {
    const way = wayBetween(kept, link.to, link.from);
    if (!way) {
      kept.push(link);
      return [];
    }
    const [from, to] = [wordAt(link.from), wordAt(link.to)];
    if (way.length === 2)
      return [
        {
          keys: link.keys,
          message: `“${from}” và “${to}” ghi là gần nhau ở cả hai nhóm.`,
          fix: 'xóa ở một nhóm; viết một phía là đủ cho cả hai.',
        },
      ];
    const circle = [link.from, ...way].map((place) => `“${wordAt(place)}”`).join(' → ');
    return [
      {
        keys: link.keys,
        message: `“near” đi vòng tròn: ${circle}.`,
        fix: 'bỏ một “near” trong vòng; nếu các nhóm cùng nghĩa thì gộp lại.',
      },
    ];
  });
}

/** The shortest way along the links, both ends told; undefined when there is none. */
function wayBetween(links: readonly Link[], from: number, to: number): number[] | undefined {
  const ways: number[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const at = way[way.length - 1];
    if (at === to) return way;
    for (const link of links) {
      if (link.from !== at || seen.has(link.to)) continue;
      seen.add(link.to);
      ways.push([...way, link.to]);
    }
  }
  return undefined;
}
