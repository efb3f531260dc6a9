import type { Proposal } from './proposal.ts';

/** A number that a later sentence repeats is one figure: the fuller telling stays. */
export function withoutRepeats(proposals: readonly Proposal[]): Proposal[] {
  const fullness = ({ share, level, asOfPrinted, deadline }: Proposal) =>
    [share, level, asOfPrinted, deadline].filter((part) => part !== undefined).length;
  const kept = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { indicator, place, value, share } = proposal;
    const key = `${indicator} ${place.key} ${value ?? `${share?.value ?? ''} %`}`;
    const same = kept.get(key) ?? [];
    const last = same.at(-1);
    // Two teams of one each are two; 9 communes told twice are nine.
    const apart = value === 1 || (last?.sentence === proposal.sentence && value !== undefined);
    if (!last || apart) kept.set(key, [...same, proposal]);
    else if (fullness(proposal) > fullness(last)) kept.set(key, [...same.slice(0, -1), proposal]);
  }
  const all = new Set([...kept.values()].flat());
  const ids = new Set([...all].map(({ id }) => id));
  return proposals
    .filter((proposal) => all.has(proposal))
    .map(({ slashOf, ...proposal }) =>
      slashOf !== undefined && ids.has(slashOf) ? { ...proposal, slashOf } : proposal,
    );
}
