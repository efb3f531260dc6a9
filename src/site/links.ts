import { z } from 'zod';
import { formatProblem } from '../files/problem.ts';
import { readContentFile } from '../files/read.ts';
import { sureness } from '../sources/schema.ts';
import { slug, text, webAddress } from '../text/fields.ts';

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
  phones: z.array(
    z.strictObject({
      /** Digits only, as they are dialled. */
      number: z.string().regex(/^\d{3,11}$/, { error: 'phone-digits' }),
      /** As people read it, when that is easier: "1900 0368". */
      shown: text.optional(),
      ...grounds,
    }),
  ),
});
export type OfficialLinks = z.infer<typeof officialLinks>;

/**
 * The allow-list of a content folder.
 * @throws Error in Vietnamese when the file is missing or wrong; `npm run check` tells the same with lines.
 */
export function readLinks(contentDir: string): OfficialLinks {
  const file = readContentFile(contentDir, 'links.yaml');
  if (file.problems.length > 0) throw new Error(file.problems.map(formatProblem).join('\n'));
  const parsed = officialLinks.safeParse(file.data);
  if (!parsed.success)
    throw new Error(`${file.shown}: nội dung sai, chạy “npm run check” để xem từng lỗi.`);
  return parsed.data;
}
