import { z } from 'zod';
import { text } from '../text/fields.ts';
import { iconNames } from '../ui/icons.ts';

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

/** A few words in a drawing: SVG does not wrap by itself. */
const label = text.max(28);
const icon = z.enum(iconNames);

/** What can be pointed out on a card, each with a numbered ring. */
export const cardParts = ['number', 'expiry', 'photo', 'chip', 'qr', 'residence'] as const;

/** A drawing that is no phone screen; which one is told by `kind`. */
export const picture = z.discriminatedUnion('kind', [
  /** An identity card, simplified: what is pointed out gets rings numbered in this order. */
  z.strictObject({
    kind: z.literal('card'),
    /** `cccd`: issued until 30/6/2024, QR on the front. `can-cuoc`: since 1/7/2024, QR on the back. */
    card: z.enum(['cccd', 'can-cuoc']).default('can-cuoc'),
    side: z.enum(['front', 'back']),
    point: z.array(z.enum(cardParts)).min(1).max(3),
  }),
  /** Where a card is held to a phone to read its chip. */
  z.strictObject({ kind: z.literal('nfc'), phone: z.enum(['iphone', 'android']) }),
  /** A message or call of a swindler; `sign` says what gives a line away and is ringed. */
  z.strictObject({
    kind: z.literal('scam'),
    from: label,
    lines: z
      .array(z.strictObject({ text, sign: label.optional() }))
      .min(1)
      .max(4),
  }),
  /** The way from one place to the next: from the village to the desk. */
  z.strictObject({
    kind: z.literal('way'),
    stops: z
      .array(z.strictObject({ icon, text: label }))
      .min(2)
      .max(4),
  }),
  /** One to three large signs that tell a sentence: a card and a phone, with a tick or a cross. */
  z.strictObject({
    kind: z.literal('signs'),
    signs: z
      .array(z.strictObject({ icon, text: label.optional() }))
      .min(1)
      .max(3),
    /** What stands between them: an arrow, a plus, "hoặc". */
    between: z.enum(['then', 'and', 'or']).default('and'),
    /** `yes`: do so, a tick; `no`: never, crossed out. */
    mark: z.enum(['yes', 'no']).optional(),
  }),
]);
export type Picture = z.infer<typeof picture>;
