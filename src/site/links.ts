import { z } from 'zod';
import { readValid } from '../files/validate.ts';
import { vi } from '../i18n/vi.ts';
import { sureness } from '../sources/schema.ts';
import { slug, text, webAddress } from '../text/fields.ts';
import type { Phone } from '../ui/phone.ts';

const grounds = {
  /** What is there, for readers: "Tổng đài hỗ trợ VNeID". */
  name: text,
  /** File name in `content/sources/` that gives this address or number. */
  source: slug,
  /** How sure it is. */
  sure: sureness,
  /** What a reader should know before following it. */
  note: text.optional(),
};

/**
 * The only addresses and numbers outside the portal that content may lead readers to: `content/links.yaml`.
 * Whoever is told to activate an account is a target for fraud, so nothing else passes the check.
 */
export const officialLinks = z.strictObject({
  web: z.array(z.strictObject({ url: webAddress, ...grounds })),
  phones: z
    .array(
      z.strictObject({
        /** Digits only, as they are dialled. */
        number: z.string().regex(/^\d{3,11}$/, { error: 'phone-digits' }),
        /** As people read it, when that is easier: "1900 0368". */
        shown: text.optional(),
        /** Name and note in other languages, by their codes. */
        translations: z
          .record(z.string(), z.strictObject({ name: text, note: text.optional() }))
          .optional(),
        /** The number that pages give to whoever needs more help; one of the list at most. */
        hotline: z.literal(true).optional(),
        ...grounds,
      }),
    )
    .refine((phones) => phones.filter(({ hotline }) => hotline).length <= 1, {
      error: 'one-hotline',
    }),
});
export type OfficialLinks = z.infer<typeof officialLinks>;

/**
 * The allow-list of a content folder.
 * @throws Error in Vietnamese that lists every problem with its line
 */
export function readLinks(contentDir: string): OfficialLinks {
  return readValid(contentDir, 'links.yaml', officialLinks);
}

/**
 * The number that pages give to whoever needs more help; undefined where `links.yaml` marks none.
 * @param code of another language: its note comes in that language, or not at all
 */
export function readHotline(contentDir: string, code = vi.code): Phone | undefined {
  const phone = readLinks(contentDir).phones.find(({ hotline }) => hotline);
  return phone && code !== vi.code ? { ...phone, note: phone.translations?.[code]?.note } : phone;
}
