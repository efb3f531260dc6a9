import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { inline, isoDate, slug, text } from '../text/fields.ts';
import { iconNames } from '../ui/icons.ts';

const icon = z.enum(iconNames);

/** A short statement with an optional smaller remark under it. */
const fact = z.strictObject({ text: inline, note: inline.optional() });

const press = z.literal(true).optional();

/** One part of a simplified phone screen, from top to bottom. Exactly one part of a screen has `press: true`. */
const screenPart = z.discriminatedUnion('kind', [
  /** Title bar of the app. */
  z.strictObject({ kind: z.literal('head'), text }),
  /** A line of words. */
  z.strictObject({ kind: z.literal('text'), text }),
  /** A box to type in, with its label; `value` is what stands in it (dots, never real data). */
  z.strictObject({ kind: z.literal('field'), label: text, value: text.optional(), press }),
  /** Six boxes for a code; how many are filled. */
  z.strictObject({
    kind: z.literal('boxes'),
    label: text.optional(),
    filled: z.int().min(0).max(6),
    press,
  }),
  /** Conditions with a tick before each. */
  z.strictObject({ kind: z.literal('ticks'), items: z.array(text).min(1).max(5) }),
  /** A text message that has come in. */
  z.strictObject({ kind: z.literal('message'), from: text, text }),
  /** The number keys. */
  z.strictObject({ kind: z.literal('keys') }),
  /** A button; `quiet` has an outline only. */
  z.strictObject({ kind: z.literal('button'), text, quiet: z.boolean().default(false), press }),
  /** Words that can be pressed. */
  z.strictObject({ kind: z.literal('link'), text, press }),
  /** An app in a store's list: its name and its publisher. */
  z.strictObject({ kind: z.literal('app'), name: text, publisher: text, press }),
  /** A frame for camera or chip: what is held to the phone. Ringed without a hand: it is not tapped. */
  z.strictObject({
    kind: z.literal('frame'),
    of: z.enum(['face', 'card-qr', 'card-chip']),
    text,
    press,
  }),
]);
export type ScreenPart = z.infer<typeof screenPart>;

/** A phone screen drawn from a list of parts. */
export const screen = z
  .strictObject({ parts: z.array(screenPart).min(1).max(9) })
  .refine((value) => value.parts.filter((part) => 'press' in part && part.press).length === 1, {
    error: 'screen-one-press',
    path: ['parts'],
  });
export type Screen = z.infer<typeof screen>;

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
  /** A line under the drawing; required with a screen. */
  caption: text.optional(),
});
export type GuideStep = z.infer<typeof step>;

/** The groups of the list of guides, in this order, with their headings. */
export const guideGroups = {
  path: 'Từ đầu đến khi dùng được',
  more: 'Khi có thay đổi',
} as const;
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
  group: z.enum(groupNames).default('more'),
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
  /** The day an editor last compared it with its sources. */
  checked: isoDate,
  sources: z.array(citation).min(1),
});
export type Guide = z.infer<typeof guide>;
