import { roundTo } from '../../text/numbers.ts';
import type { Proposal } from './proposal.ts';

/** How proposals hang together, as the figure file writes it. */
export type ProposedRelation =
  | { kind: 'sum'; total: string; parts: readonly string[] }
  | { kind: 'difference'; result: string; from: string; minus: string }
  | { kind: 'part'; part: string; whole: string }
  | { kind: 'target'; figure: string; target: string };

/** Smaller numbers are each other's sums and differences by chance. */
const tellingValue = 20;
/** Numbers of one place that are tried against each other; enough for any article. */
const mostTried = 40;

/**
 * What follows from the text and the arithmetic: the whole of a share, what stood before a slash, a difference that
 * comes out exactly, the target something was to reach. Shares get their whole by it.
 */
export function relate(proposals: readonly Proposal[]): {
  proposals: Proposal[];
  relations: ProposedRelation[];
} {
  const whole = proposals.map((proposal) => withWhole(proposal, proposals));
  return {
    proposals: whole,
    relations: [...slashes(whole), ...targets(whole), ...differences(whole), ...sums(whole)],
  };
}

type Counted = Proposal & { value: number };
const hasValue = (proposal: Proposal): proposal is Counted => proposal.value !== undefined;

/** A share is of the number behind the slash, or of the one that gives it to the printed place. */
function withWhole(proposal: Proposal, all: readonly Proposal[]): Proposal {
  const { share, value, slashOf } = proposal;
  if (!share || value === undefined) return proposal;
  const { value: percent, printed, base } = share;
  if (slashOf !== undefined)
    return { ...proposal, share: { value: percent, printed, of: slashOf } };
  const decimals = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const named = base !== undefined && /chỉ tiêu|kế hoạch|mục tiêu/u.test(base);
  if (decimals === 0 && !named) return proposal;
  const of = all
    .filter(hasValue)
    .find(
      (other) =>
        other.id !== proposal.id &&
        other.place.key === proposal.place.key &&
        other.qualifier === 'exact' &&
        proposal.qualifier === 'exact' &&
        other.value > value &&
        roundTo((value * 100) / other.value, decimals) === percent,
    );
  return of ? { ...proposal, share: { value: percent, printed, of: of.id } } : proposal;
}

function slashes(all: readonly Proposal[]): ProposedRelation[] {
  return all.flatMap(({ id, slashOf, share }) =>
    slashOf !== undefined && share?.of !== slashOf
      ? [{ kind: 'part' as const, part: id, whole: slashOf }]
      : [],
  );
}

const aimOf = { card: /^cards-(?:issued|collected)$/, account: /^accounts-(?!due|target)/ };

function targets(all: readonly Proposal[]): ProposedRelation[] {
  return all.filter(hasValue).flatMap((target): ProposedRelation[] => {
    const pattern =
      target.indicator === 'accounts-target'
        ? aimOf.account
        : target.indicator === 'cards-due'
          ? aimOf.card
          : undefined;
    if (!pattern || !target.deadline) return [];
    return all
      .filter(hasValue)
      .filter(
        ({ indicator, place, share, level }) =>
          pattern.test(indicator) &&
          place.key === target.place.key &&
          share?.of === undefined &&
          (level === undefined || target.level === undefined || level === target.level),
      )
      .map(({ id }) => ({ kind: 'target', figure: id, target: target.id }));
  });
}

function differences(all: readonly Proposal[]): ProposedRelation[] {
  return perPlace(all).flatMap((own) => {
    const byValue = new Map(own.map((proposal) => [proposal.value, proposal]));
    const found: ProposedRelation[] = [];
    const used = new Set<string>();
    for (const from of own)
      for (const minus of own) {
        const result = byValue.get(roundTo(from.value - minus.value, 6));
        if (!result || from.value <= minus.value || result.id === minus.id) continue;
        const key = [from.id, ...[minus.id, result.id].sort()].join(' ');
        // "còn lại" is the result; of two numbers that add up, the one told later.
        const later = result.at.start > minus.at.start || result.mode === 'left';
        if (used.has(key) || !later) continue;
        used.add(key);
        found.push({ kind: 'difference', result: result.id, from: from.id, minus: minus.id });
      }
    return found;
  });
}

/** Exact numbers of one place that are large enough to tell something. */
function perPlace(all: readonly Proposal[]): Counted[][] {
  const places = new Map<string, Counted[]>();
  for (const proposal of all) {
    if (!hasValue(proposal) || proposal.qualifier !== 'exact' || proposal.value < tellingValue)
      continue;
    const own = places.get(proposal.place.key) ?? [];
    if (own.length < mostTried) places.set(proposal.place.key, [...own, proposal]);
  }
  return [...places.values()];
}

/** "2 tổ …, 1 tổ tại …, 1 tổ lưu động": small numbers of one sentence that add up to the first. */
function sums(all: readonly Proposal[]): ProposedRelation[] {
  const found: ProposedRelation[] = [];
  all.forEach((total, index) => {
    if (!hasValue(total)) return;
    const parts: Counted[] = [];
    for (const part of all.slice(index + 1)) {
      if (part.sentence !== total.sentence || part.indicator !== total.indicator || !hasValue(part))
        break;
      parts.push(part);
      const sum = parts.reduce((left, right) => left + right.value, 0);
      if (sum < total.value) continue;
      if (sum === total.value && parts.length > 1)
        found.push({ kind: 'sum', total: total.id, parts: parts.map(({ id }) => id) });
      break;
    }
  });
  return found;
}
