import type { vi } from './vi.ts';

/** A language of the portal: its names and signs, how it writes dates and numbers, and the portal's own words in it. */
export type Language = typeof vi;

/** The portal's own words. */
export type Words = Language['words'];

/** Where the sections of a language begin that has a prefix: `/en/guides/`. The pages in `pages/[lang]/` lie there. */
export function addressesUnder(prefix: string): Language['addresses'] {
  return {
    home: `${prefix}/`,
    guides: `${prefix}/guides/`,
    cases: `${prefix}/which-case/`,
    places: `${prefix}/where/`,
  };
}
