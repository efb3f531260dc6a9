import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { inline, slug, text } from '../text/fields.ts';
import { upkeep } from '../upkeep/schema.ts';

/** The topics under which questions are listed, in this order, with their Vietnamese names. */
export const topics = {
  account: 'Tài khoản và kích hoạt',
  app: 'Ứng dụng, điện thoại, đăng nhập',
  sim: 'SIM và số điện thoại',
  card: 'Thẻ căn cước',
  people: 'Trẻ em, người già, người ở xa',
  papers: 'Tích hợp giấy tờ, cư trú',
  money: 'Lệ phí, thời hạn',
  safety: 'Lừa đảo, an toàn, quyền của bạn',
  units: 'Sau sáp nhập',
  progress: 'Con số đã công bố',
} as const;
export type Topic = keyof typeof topics;
const topicNames = Object.keys(topics) as [Topic, ...Topic[]];

/** One question: front matter of `content/faq/<slug>.md` (or `faq/figures/`); the body may say more. */
export const question = z.strictObject({
  /** As people ask it, ending in a question mark. */
  question: text,
  topic: z.enum(topicNames),
  /** Place in its topic: small numbers first; what many people ask belongs there. */
  order: z.int().default(500),
  /** One to four words that alone answer it: "Không.", "7 ngày.", "Có."; where the question allows. */
  verdict: text.max(40).optional(),
  /** The answer's first sentence or two; complete by itself. Follows the verdict. */
  answer: inline,
  /** For search engines; the plain answer when missing. */
  description: text.optional(),
  /** Other ways to ask it. */
  aliases: z.array(text).default([]),
  /** Guides that show how: file names in `content/guides/`. */
  guides: z.array(slug).default([]),
  /** Questions near this one. */
  related: z.array(slug).default([]),
  ...upkeep,
  sources: z.array(citation).min(1),
});
export type Question = z.infer<typeof question>;
