import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnSide } from '../../src/drawings/card.ts';
import { describePicture, drawPicture, drawn } from '../../src/drawings/picture.ts';
import { cardParts, picture as pictureSchema } from '../../src/drawings/schema.ts';
import type { Picture } from '../../src/drawings/schema.ts';
import { drawingWidth } from '../../src/drawings/svg.ts';
import { drawingWords } from '../../src/drawings/languages/vi.ts';
import { sendScreen } from '../guides/guide.ts';
import { extentsOf } from './extent.ts';
import { anyCard, anyNfc, anyPicture, anyScam, anySigns, anyWay } from './pictures.ts';

const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;
/** The words of a drawing, as they are read: lines put together again. */
const written = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');

describe('every picture', () => {
  it('stays within its frame, words too', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { svg, height } = drawPicture(picture);
        const out = extentsOf(svg).filter(
          ({ left, right, top, bottom }) =>
            left < 0 || right > drawingWidth || top < -1 || bottom > height,
        );
        expect(out).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives nothing that is no number', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(drawPicture(picture).svg).not.toMatch(/NaN|undefined|\d\.\d{4}/);
      }),
    );
  });

  it('is what its schema allows, and is told in one sentence or more', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(pictureSchema.safeParse(picture).error).toBeUndefined();
        expect(describePicture(picture)).toMatch(/^Hình .+\.$/);
      }),
    );
  });

  it('stands beside a screen under one roof', () => {
    expect(drawn({}, 1)).toBeUndefined();
    expect(drawn({ screen: sendScreen }, 2)?.label).toContain('khoanh đỏ, số 2');
    expect(drawn({ picture: { kind: 'nfc', phone: 'iphone' } }, 2)?.label).toContain('iPhone');
  });

  it('carries the styles it uses and no others', () => {
    const names = (text: string, pattern: RegExp) =>
      new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''));
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const [style = '', svg = ''] = drawn({ picture }, 1)?.svg.split('</style>') ?? [];
        expect(names(style, /\.d-(\w+)\{/g)).toEqual(names(svg, /[" ]d-(\w+)/g));
        // Colours are tokens, so that night, contrast themes and paper follow by themselves.
        expect(style).not.toMatch(/#[0-9a-f]{3}|rgb/i);
      }),
    );
  });

  it('shows signs of markup as words', () => {
    const { svg } = drawPicture({ kind: 'scam', from: 'A < B', lines: [{ text: 'C & D' }] });
    expect(svg).toContain('A &lt; B');
    expect(svg).toContain('C &amp; D');
  });

  it('says every word of its own from the dictionary', () => {
    const blank = (value: unknown): unknown =>
      typeof value === 'function'
        ? (...parts: unknown[]) => parts.flat().join(' ')
        : typeof value === 'string'
          ? '—'
          : Array.isArray(value)
            ? value.map(blank)
            : Object.fromEntries(
                Object.entries(value as object).map(([key, part]) => [key, blank(part)]),
              );
    const wordless = blank(drawingWords) as typeof drawingWords;
    const vietnamese = /[ăâđêôơưạảấầẩậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    fc.assert(
      fc.property(fc.oneof(anyCard, anyNfc), (picture) => {
        expect(written(drawPicture(picture, wordless).svg)).not.toMatch(vietnamese);
        expect(describePicture(picture, wordless)).not.toMatch(vietnamese);
      }),
    );
  });
});

describe('a card', () => {
  it('numbers its rings as its legend and its text alternative do', () => {
    fc.assert(
      fc.property(anyCard, (picture) => {
        const { svg } = drawPicture(picture);
        const told = describePicture(picture);
        const numbers = [...svg.matchAll(/class="d-n d-mid"[^>]*>(\d)</g)].map(([, n]) =>
          Number(n),
        );
        const each = picture.point.map((_, index) => index + 1);
        // Once at the ring, once in the legend.
        expect(numbers.toSorted()).toEqual([...each, ...each].toSorted());
        expect(count(svg, /class="d-ring"/g)).toBe(picture.point.length);
        picture.point.forEach((part, index) => {
          const name = drawingWords.card.parts[part];
          expect(written(svg)).toContain(name);
          expect(told.toLowerCase()).toContain(`số ${index + 1}: ${name.toLowerCase()}`);
        });
      }),
    );
  });

  it('has twelve digits, never real ones', () => {
    const { svg } = drawPicture({
      kind: 'card',
      card: 'can-cuoc',
      side: 'front',
      point: ['number'],
    });
    const dots = /class="d-dots" d="([^"]*)"/.exec(svg)?.[1] ?? '';
    expect(count(dots, /M/g)).toBe(12);
    expect(written(svg)).not.toMatch(/\d{3}/);
  });

  it('has its QR code where that card has it', () => {
    const has = (card: 'cccd' | 'can-cuoc', side: 'front' | 'back') =>
      cardParts.filter((part) => isOnSide({ card, side }, part));
    expect(has('can-cuoc', 'front')).toEqual(['number', 'photo']);
    expect(has('can-cuoc', 'back')).toEqual(['expiry', 'chip', 'qr', 'residence']);
    expect(has('cccd', 'front')).toEqual(['number', 'expiry', 'photo', 'qr', 'residence']);
    expect(has('cccd', 'back')).toEqual(['chip']);
  });
});

describe('reading a chip', () => {
  it('rings the top edge of an iPhone, and no spot of other phones: no source names one', () => {
    expect(count(drawPicture({ kind: 'nfc', phone: 'iphone' }).svg, /d-ring/g)).toBe(1);
    expect(count(drawPicture({ kind: 'nfc', phone: 'android' }).svg, /d-ring/g)).toBe(0);
  });

  it('tells to take off the case and how long to hold still', () => {
    fc.assert(
      fc.property(anyNfc, (picture) => {
        for (const words of [describePicture(picture), written(drawPicture(picture).svg)]) {
          expect(words).toContain('Tháo ốp lưng');
          expect(words).toContain('3 đến 5 giây');
        }
      }),
    );
  });
});

describe('a swindle', () => {
  it('rings each line that has a sign, names the sign, and warns above', () => {
    fc.assert(
      fc.property(anyScam, (picture) => {
        const { svg } = drawPicture(picture);
        const told = describePicture(picture);
        const signs = picture.lines.flatMap(({ sign }) => sign ?? []);
        expect(count(svg, /class="d-ring"/g)).toBe(signs.length);
        expect(written(svg)).toContain('Đừng làm theo');
        expect(told).toContain('Đừng làm theo');
        for (const sign of signs) {
          expect(written(svg)).toContain(sign);
          expect(told).toContain(`dấu hiệu: ${sign}`);
        }
        for (const { text } of picture.lines) expect(told).toContain(`“${text}”`);
      }),
    );
  });
});

describe('a way', () => {
  it('tells its stops in their order, and dots the way between them', () => {
    fc.assert(
      fc.property(anyWay, (picture) => {
        const { svg } = drawPicture(picture);
        const told = describePicture(picture);
        expect(count(svg, /d-way"/g)).toBe(picture.stops.length - 1);
        expect(count(svg, /<circle class="d-btn"/g)).toBe(1);
        picture.stops.forEach(({ text }, index) => {
          expect(written(svg)).toContain(text);
          expect(told).toMatch(new RegExp(`(?:^|\\W)${index + 1}, `));
          expect(told).toContain(`“${text}”`);
        });
      }),
    );
  });
});

describe('signs', () => {
  it('tell each sign, what is between them, and whether to do so', () => {
    fc.assert(
      fc.property(anySigns, (picture) => {
        const { svg } = drawPicture(picture);
        const told = describePicture(picture);
        for (const { icon, text } of picture.signs) {
          expect(told).toContain(drawingWords.icons[icon]);
          if (text) expect(written(svg)).toContain(text);
        }
        expect(count(svg, /<rect class="d-line d-no"/g)).toBe(picture.mark === 'no' ? 1 : 0);
        expect(count(svg, /class="d-yes"/g)).toBe(picture.mark === 'yes' ? 1 : 0);
        expect(told.includes('đừng làm')).toBe(picture.mark === 'no');
        expect(told.includes('nên làm')).toBe(picture.mark === 'yes');
      }),
    );
  });

  it('say “hoặc” where one of two is enough', () => {
    const or: Picture = {
      kind: 'signs',
      signs: [{ icon: 'phone' }, { icon: 'police' }],
      between: 'or',
    };
    expect(written(drawPicture(or).svg)).toBe('hoặc');
    expect(describePicture(or)).toBe('Hình điện thoại hoặc mũ công an.');
  });
});
