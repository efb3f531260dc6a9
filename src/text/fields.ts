import { z } from 'zod';
import { plainDated } from './dated.ts';

// The `error` of a field is a code; `files/codes.ts` has the sentence for editors.

/**
 * A line of Vietnamese: NFC whatever was pasted, no blanks at the ends, not empty. It goes to titles, drawings and
 * search engines, so what changes with the day is there in the wording of the day of the build.
 */
export const text = z.string().overwrite(plainDated).normalize('NFC').trim().min(1);

/**
 * A line that may carry **bold**, [links](/…), [[a button to press]] and words that change with the day; shown by
 * `renderInline`, and in words alone by `plainInline`.
 */
export const inline = z.string().normalize('NFC').trim().min(1);

/** A name in addresses: small letters without diacritics, digits, single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' });

/** A real day of the calendar, `2026-11-22`. */
export const isoDate = z.iso.date();

/** A day, a month or a year, as exactly as the source says: `2026-11-22`, `2023-05`, `2022`. */
export const partialDate = z.union([
  isoDate,
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  z.string().regex(/^(?:19|20)\d{2}$/),
]);

/** A wall-clock time in Vietnam, `07:30`; `24:00` ends a day. */
export const clock = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'clock' });

/** An address on the web; only https and http (old public bodies have no https). */
export const webAddress = z.url({ protocol: /^https?$/ });

/** The statistics office's five-digit commune code, `18586`. */
export const communeCode = z.string().regex(/^\d{5}$/, { error: 'commune-code' });

/** The statistics office's two-digit province code, `42`. */
export const provinceCode = z.string().regex(/^\d{2}$/, { error: 'province-code' });
