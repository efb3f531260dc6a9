import { formatNumber } from '../../text/format.ts';
import { placeIds } from './names.ts';
import type { KnownPlace } from './names.ts';
import { sureWords } from './proposal.ts';
import type { Proposal } from './proposal.ts';
import type { Place } from './place.ts';
import type { ProposedRelation } from './relations.ts';

const quoted = (words: string) => JSON.stringify(words);
const line = (indent: number, key: string, value: string | number | undefined) =>
  value === undefined ? [] : [`${' '.repeat(indent)}${key}: ${value}`];

/** What the content folder knows and the text of a figure file needs. */
export type YamlOptions = {
  knownPlaces: readonly KnownPlace[];
  /** What a person must look at, at the top of the file. */
  remarks: readonly string[];
  /** The day it is made, `2026-11-28`; whoever accepts it has compared it with the article then. */
  today: string;
};

/** A ready `content/figures/<source-id>.yaml`; what an editor must look at stands in comments. */
export function figureYaml(
  proposals: readonly Proposal[],
  relations: readonly ProposedRelation[],
  { knownPlaces, remarks, today }: YamlOptions,
): string {
  const idOf = placeIds(knownPlaces);
  const places = [...new Map(proposals.map(({ place }) => [place.key, place])).values()];
  const lines = [
    ...remarks.map((remark) => `# ${remark}`),
    `checked: ${quoted(today)}`,
    'places:',
    ...places.flatMap((place) => placeLines(place, places, idOf)),
    '',
    'figures:',
    ...proposals.flatMap((proposal) => figureLines(proposal, idOf)),
    ...(relations.length > 0 ? ['', 'relations:', ...relations.flatMap(relationLines)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function placeLines(place: Place, all: readonly Place[], idOf: (place: Place) => string): string[] {
  const within = all.find(({ key }) => key === place.within);
  const list = (codes: readonly string[]) => `[${codes.map(quoted).join(', ')}]`;
  const unsettled = place.kind !== 'country' && place.provinces.length === 0;
  return [
    ...(unsettled ? ['  # chưa biết thuộc tỉnh nào: điền mã tỉnh ngày nay vào provinces'] : []),
    `  - id: ${idOf(place)}`,
    ...line(4, 'kind', place.kind),
    ...line(4, 'publishedAs', quoted(place.publishedAs)),
    ...line(4, 'name', quoted(place.name)),
    ...line(4, 'within', within && idOf(within)),
    ...line(4, 'provinces', list(place.provinces)),
    ...(place.communes.length > 0 ? line(4, 'communes', list(place.communes)) : []),
  ];
}

function figureLines(proposal: Proposal, idOf: (place: Place) => string): string[] {
  const { sure, doubts, share, deadline, asOfPrinted } = proposal;
  const words = quotedWords(proposal);
  const reason = doubts.length > 0 ? ` — ${doubts.join('; ')}` : '';
  return [
    `  # độ chắc: ${sureWords[sure]}${reason}`,
    ...words.remarks.map((remark) => `  # ${remark}`),
    `  - id: ${proposal.id}`,
    ...line(4, 'indicator', proposal.indicator),
    ...line(4, 'level', proposal.level && quoted(proposal.level)),
    ...line(4, 'label', proposal.label && quoted(proposal.label)),
    ...line(4, 'place', idOf(proposal.place)),
    ...line(4, 'value', proposal.value),
    ...line(4, 'printed', words.printed && quoted(words.printed)),
    ...line(4, 'qualifier', proposal.qualifier === 'exact' ? undefined : proposal.qualifier),
    ...(share
      ? [
          '    share:',
          ...line(6, 'value', share.value),
          ...line(6, 'printed', quoted(words.sharePrinted)),
          ...line(6, 'of', share.of),
          ...line(6, 'base', share.base && quoted(share.base)),
        ]
      : []),
    ...line(4, 'asOf', quoted(proposal.asOf)),
    ...line(4, 'asOfPrinted', asOfPrinted && quoted(asOfPrinted)),
    ...line(4, 'deadline', deadline && quoted(deadline.date)),
    ...line(
      4,
      'deadlinePrinted',
      deadline && !proposal.fragment.includes(deadline.printed)
        ? quoted(deadline.printed)
        : undefined,
    ),
    ...line(4, words.key, quoted(words.words)),
    ...line(4, 'countedPrinted', proposal.countedPrinted && quoted(proposal.countedPrinted)),
  ];
}

/**
 * The source's words; or the same in ours, where the source writes in a way the checks cannot follow: "39.26%",
 * "xấp xỉ 1,2 triệu".
 */
function quotedWords(proposal: Proposal): {
  key: 'fragment' | 'restated';
  words: string;
  printed: string | undefined;
  sharePrinted: string;
  remarks: string[];
} {
  const { fragment, hedge, notation, printed, share } = proposal;
  const vietnamese = (words: string) => (notation === 'english' ? inVietnamese(words) : words);
  const ours = printed === undefined ? undefined : vietnamese(printed);
  const sharePrinted = share ? sharePrint(vietnamese(share.printed), share.value) : '';
  let words = fragment;
  const remarks: string[] = [];
  if (hedge !== undefined && printed !== undefined) {
    const standard = proposal.qualifier === 'nearly' ? 'gần' : 'khoảng';
    words = replaceBefore(words, hedge, printed, standard);
    remarks.push(`bài viết “${hedge} ${printed}”`);
  }
  if (printed !== undefined && ours !== undefined && ours !== printed) {
    words = words.replace(printed, ours);
    remarks.push(`bài in “${printed}”`);
  }
  if (share && sharePrinted !== share.printed) {
    words = words.replace(share.printed, sharePrinted);
    remarks.push(`bài in “${share.printed}”`);
  }
  const key = words === fragment && !proposal.shortened ? 'fragment' : 'restated';
  return { key, words, printed: ours, sharePrinted, remarks };
}

/** "chín mươi hai phần trăm", and the lower end of "71 - 72%". */
function sharePrint(printed: string, value: number): string {
  const sign = printed.replace(/ phần trăm$/iu, '%');
  if (!/\d/.test(sign)) return `${formatNumber(value)}%`;
  return sign.includes('%') ? sign : `${sign}%`;
}

function replaceBefore(words: string, hedge: string, printed: string, standard: string): string {
  const at = words.indexOf(printed);
  const start = words.toLowerCase().lastIndexOf(hedge, at);
  return start < 0 ? words : `${words.slice(0, start)}${standard} ${words.slice(at)}`;
}

/** "1,234,567" and "39.26%" as Vietnamese print them. */
function inVietnamese(printed: string): string {
  return /^\d{1,3}(?:,\d{3})+/.test(printed)
    ? printed.replaceAll(',', '.')
    : printed.replace('.', ',');
}

function relationLines(relation: ProposedRelation): string[] {
  const [[, kind] = ['kind', ''], ...rest] = Object.entries(relation);
  return [
    `  - kind: ${String(kind)}`,
    ...rest.map(
      ([key, value]) =>
        `    ${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
    ),
  ];
}
