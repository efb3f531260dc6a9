import { fold } from '../../../../src/text/fold.ts';
import { nameKey } from '../../../../src/figures/extract/gazetteer.ts';
import type { Gazetteer } from '../../../../src/figures/extract/gazetteer.ts';
import type { Proposal } from '../../../../src/figures/extract/proposal.ts';
import type { GoldArticle, GoldRow } from './gold.ts';

/** What is compared of a figure that was found. */
const aspects = ['share', 'indicator', 'level', 'place', 'asOf'] as const;
type Aspect = (typeof aspects)[number];

/** A figure of the gold with the proposal that found it, and what is wrong with that. */
export type Match = { row: GoldRow; proposal: Proposal; wrong: Aspect[] };

/** How one article was read. */
export type ArticleScore = {
  name: string;
  /** Figures that had to be found. */
  gold: number;
  found: number;
  /** Proposals that count: all but those of optional rows. */
  proposals: number;
  right: number;
  matches: Match[];
  missed: GoldRow[];
  extra: Proposal[];
};

/** Compares proposals with the gold: each row is found by one proposal at most. */
export function scoreArticle(
  article: GoldArticle,
  proposals: readonly Proposal[],
  names: Gazetteer,
): ArticleScore {
  const pairs = article.rows
    .flatMap((row) =>
      proposals.flatMap((proposal) =>
        isSameNumber(row, proposal)
          ? [{ row, proposal, wrong: wrongOf(row, proposal, names) }]
          : [],
      ),
    )
    .sort(
      (a, b) => a.wrong.length - b.wrong.length || Number(a.row.optional) - Number(b.row.optional),
    );
  const matches: Match[] = [];
  for (const pair of pairs)
    if (matches.every(({ row, proposal }) => row !== pair.row && proposal !== pair.proposal))
      matches.push(pair);
  const counted = matches.filter(({ row }) => !row.optional);
  const matched = new Set(matches.map(({ proposal }) => proposal));
  const extra = proposals.filter((proposal) => !matched.has(proposal));
  return {
    name: article.name,
    gold: article.rows.filter(({ optional }) => !optional).length,
    found: counted.length,
    proposals: counted.length + extra.length,
    right: counted.filter(({ wrong }) => wrong.length === 0).length,
    matches,
    missed: article.rows.filter(
      (row) => !row.optional && matches.every((match) => match.row !== row),
    ),
    extra,
  };
}

function isSameNumber(row: GoldRow, { value, share }: Proposal): boolean {
  if (row.value !== undefined) return value === row.value;
  return value === undefined && share?.value === row.share;
}

function wrongOf(row: GoldRow, proposal: Proposal, names: Gazetteer): Aspect[] {
  const right: Record<Aspect, boolean> = {
    share: row.share === undefined || proposal.share?.value === row.share,
    indicator: proposal.indicator === row.indicator,
    level: row.level === undefined || proposal.level === row.level,
    place: row.place === undefined || isSamePlace(row.place, proposal, names),
    asOf: proposal.asOf === row.asOf,
  };
  return aspects.filter((aspect) => !right[aspect]);
}

/** A place's name without its kind, and with the short form written out. */
const plainName = (name: string) =>
  fold(name)
    .replace(/^(?:thanh pho|tp)(?:\. ?| |(?=hcm$))/u, '')
    .replace(/^hcm$/u, 'ho chi minh');

/** "TP.HCM", "TPHCM" and "Thành phố Hồ Chí Minh" are one province. */
function isSamePlace(name: string, { place }: Proposal, names: Gazetteer): boolean {
  if (plainName(name) === plainName(place.name)) return true;
  const known = names.provinces.get(nameKey(name));
  return (
    place.kind === 'province' &&
    known !== undefined &&
    names.provinces.get(nameKey(place.name.replace(/^Thành phố /u, ''))) === known
  );
}
