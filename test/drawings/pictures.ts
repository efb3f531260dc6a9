import fc from 'fast-check';
import { isOnSide } from '../../src/drawings/card.ts';
import { cardParts } from '../../src/drawings/schema.ts';
import type { Picture } from '../../src/drawings/schema.ts';
import { iconNames } from '../../src/ui/icons.ts';

type Of<Kind extends Picture['kind']> = Extract<Picture, { kind: Kind }>;

const syllables = [
  'Thẻ',
  'căn',
  'cước',
  'điện',
  'thoại',
  'nghiêng',
  'Ễ',
  'của',
  'bạn',
  '1900',
  'ở',
];
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: most })
    .map((list) => list.join(' '));
/** At most 28 characters, as the schema wants it. */
const label = words(7).map((text) => text.slice(0, 28).trim());
const icon = fc.constantFrom(...iconNames);

/** Cards that point at what their side has. */
export const anyCard: fc.Arbitrary<Of<'card'>> = fc
  .tuple(fc.constantFrom('cccd', 'can-cuoc'), fc.constantFrom('front', 'back'))
  .chain(([card, side]) => {
    const there = cardParts.filter((part) => isOnSide({ card, side }, part));
    return fc
      .shuffledSubarray(there, { minLength: 1, maxLength: Math.min(3, there.length) })
      .map((point) => ({ kind: 'card', card, side, point }));
  });

export const anyNfc: fc.Arbitrary<Of<'nfc'>> = fc
  .constantFrom('iphone', 'android')
  .map((phone) => ({ kind: 'nfc', phone }));

/** Messages with the long addresses that swindlers like. */
export const anyScam: fc.Arbitrary<Of<'scam'>> = fc
  .record({
    from: label,
    lines: fc.array(
      fc.record({
        text: fc.oneof(
          words(20),
          words(4).map((text) => `${text} vneid-gov.dang-nhap.example/cap-nhat-ngay-hom-nay`),
        ),
        sign: fc.option(label, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((scam) => ({ kind: 'scam', ...scam }));

export const anyWay: fc.Arbitrary<Of<'way'>> = fc
  .array(fc.record({ icon, text: label }), { minLength: 2, maxLength: 4 })
  .map((stops) => ({ kind: 'way', stops }));

export const anySigns: fc.Arbitrary<Of<'signs'>> = fc
  .record({
    signs: fc.array(fc.record({ icon, text: fc.option(label, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    between: fc.constantFrom('then', 'and', 'or'),
    mark: fc.constantFrom('yes', 'no', undefined),
  })
  .map((signs) => ({ kind: 'signs', ...signs }));

export const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  anyCard,
  anyNfc,
  anyScam,
  anyWay,
  anySigns,
);
