import { z } from 'zod';
import { picture, screen } from '../drawings/schema.ts';
import { vi } from '../i18n/vi.ts';
import { citation } from '../sources/schema.ts';
import { inline, slug, text } from '../text/fields.ts';
import { iconNames } from '../ui/icons.ts';
import { upkeep } from '../upkeep/schema.ts';

const icon = z.enum(iconNames);

/** A short statement with an optional smaller remark under it. */
const fact = z.strictObject({ text: inline, note: inline.optional() });

const step = z.strictObject({
  /** Opens another way to the same end ("Không còn máy cũ"): the steps from here are numbered anew. */
  way: text.optional(),
  /** What is done in this step: "Nhập mã OTP trong tin nhắn". */
  title: text,
  /** Paragraphs; `[[Gửi yêu cầu]]` rings the button that the screen rings. */
  text: z.array(inline).min(1),
  /** A smaller remark under the words. */
  note: inline.optional(),
  /** The phone screen of this step, if there is one. */
  screen: screen.optional(),
  /** Another drawing beside the words, where there is no screen to press. */
  picture: picture.optional(),
  /** A line under the drawing; required under a screen: it says where to look. */
  caption: text.optional(),
});
export type GuideStep = z.infer<typeof step>;

/**
 * A line of the easy version: one short sentence and what is drawn beside it: the drawing of a step by its number,
 * counted from the first step of the guide on, or one of its own.
 */
const easyLine = z
  .strictObject({
    text,
    step: z.int().min(1).optional(),
    screen: screen.optional(),
    picture: picture.optional(),
  })
  .refine(({ step, screen, picture }) => [step, screen, picture].filter(Boolean).length === 1, {
    error: 'easy-one-drawing',
  });

/** What files of recordings are called; they lie in `content/audio/`. */
export const recordingName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp3|m4a|ogg)$/;

/** A recording of the easy version in a language spoken locally; the file lies in `content/audio/`. */
const recording = z.strictObject({
  /** The language as its speakers and its neighbours call it: "Tiếng Thái". */
  label: text,
  /** Its code for browsers: `tai`, `hmn`, `vi`. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/, { error: 'language-tag' }),
  /** File name in `content/audio/`: `kich-hoat-tieng-thai.mp3`. */
  file: z.string().regex(recordingName, { error: 'audio-file' }),
});

/** The groups of the list of guides, in this order, with their headings. */
export const guideGroups = vi.words.guides.groups;
export type GuideGroup = keyof typeof guideGroups;
export const groupNames = Object.keys(guideGroups) as [GuideGroup, ...GuideGroup[]];

/** A how-to guide: front matter of `content/guides/<slug>.md`; the body may say more. */
export const guide = z.strictObject({
  /** Title of the page, what the reader gets done. */
  title: text,
  /** For search engines and messages: 60 to 160 characters. */
  description: text,
  /** The answer in one or two sentences, in large type under the title. */
  lead: inline,
  /** One line in lists of guides. */
  summary: text,
  /** Place in the list of guides. */
  order: z.int(),
  /** The heading it stands under there. */
  group: z.enum(groupNames),
  icon,
  /** Other ways to ask for this guide. */
  aliases: z.array(text).default([]),
  /** For whom it is. */
  audience: fact,
  /** How long it takes. */
  time: fact,
  /** Until when it must be done, where there is a deadline. */
  deadline: fact.optional(),
  /** What it costs. */
  cost: fact,
  /** How long the result takes. */
  wait: fact.optional(),
  /** What to bring or have at hand. */
  bring: z.array(z.strictObject({ icon, text: inline, note: inline.optional() })).min(1),
  /** Only where money or the account is at stake: what to beware of, and what to do. */
  warning: z.strictObject({ title: text, text: inline }).optional(),
  /** What to do, in order. */
  steps: z.array(step).min(2),
  /** What can go wrong, and what to do then. */
  troubles: z.array(z.strictObject({ problem: text, remedy: inline })).min(1),
  /** Guides that come before or after: file names without `.md`. */
  related: z.array(slug).default([]),
  /** Questions near this guide: file names in `content/faq/`. */
  questions: z.array(slug).default([]),
  /** The easy version: short sentences of everyday words, a drawing each. */
  easy: z.array(easyLine).min(3).max(8).optional(),
  /** Recordings of it. */
  audio: z.array(recording).default([]),
  ...upkeep,
  sources: z.array(citation).min(1),
});
export type Guide = z.infer<typeof guide>;
export type EasyLine = z.infer<typeof easyLine>;
export type Recording = z.infer<typeof recording>;
