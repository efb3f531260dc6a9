import { gazetteer } from '../../../src/figures/extract/gazetteer.ts';
import type { Proposal } from '../../../src/figures/extract/proposal.ts';
import { propose } from '../../../src/figures/extract/propose.ts';

/** What an article of some day publishes. */
export function read(article: string, published = '2023-06-24', place?: string): Proposal[] {
  return propose(article, { published, names: gazetteer(), place });
}

/** The same in short: "cards-issued 12000 Nghệ An". */
export function short(article: string, published?: string): string[] {
  return read(article, published).map(({ indicator, value, share, place }) =>
    [indicator, value, share && `${share.value}%`, place.name]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}
