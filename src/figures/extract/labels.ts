import { atStart } from '../../text/format.ts';
import { indicators } from '../vocabulary.ts';
import type { Proposal } from './proposal.ts';

/** Words right behind a number: "tổ lưu động tại các xã". */
const behind = /^\s*(?<words>\p{L}[^,;.()“”"%\d]{2,44})/u;

/**
 * Gives figures that count the same thing, of one place and day, labels that tell them apart: the words behind each
 * number, "tổng số" for what stands behind a slash.
 */
export function labelled(proposals: readonly Proposal[]): Proposal[] {
  const keyOf = ({ indicator, level, place, asOf, deadline, value }: Proposal) =>
    [indicator, level, place.key, asOf, deadline?.date, value === undefined].join(' ');
  const groups = new Map<string, number>();
  for (const proposal of proposals)
    groups.set(keyOf(proposal), (groups.get(keyOf(proposal)) ?? 0) + 1);
  const wholes = new Set(proposals.map(({ slashOf }) => slashOf));
  const given = new Set<string>();
  return proposals.map((proposal) => {
    const key = keyOf(proposal);
    if ((groups.get(key) ?? 0) < 2) return proposal;
    const plain = labelOf(proposal, wholes.has(proposal.id));
    let label = plain;
    for (let count = 2; given.has(`${key} ${label}`); count++) label = `${plain} (${count})`;
    given.add(`${key} ${label}`);
    return { ...proposal, label };
  });
}

function labelOf({ fragment, printed, share, indicator }: Proposal, isWhole: boolean): string {
  const { name } = indicators[indicator];
  if (isWhole) return `Tổng: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const number = printed ?? share?.printed ?? '';
  const after = fragment.slice(fragment.indexOf(number) + number.length);
  const words = behind.exec(after)?.groups?.['words']?.trim();
  if (words === undefined) return name;
  const cut = words.length < 40 ? words : words.slice(0, words.lastIndexOf(' '));
  return atStart(cut);
}
