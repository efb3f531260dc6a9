import { describeCard, drawCard } from './card.ts';
import { drawScreen } from './draw.ts';
import { describeNfc, drawNfc } from './nfc.ts';
import { describeScam, drawScam } from './scam.ts';
import type { Picture, Screen } from './schema.ts';
import { describeScreen } from './screen.ts';
import { describeSigns, drawSigns } from './signs.ts';
import { styled } from './svg.ts';
import type { Drawing } from './svg.ts';
import { describeWay, drawWay } from './way.ts';
import { drawingWords as vietnamese } from './languages/vi.ts';
import type { DrawingWords } from './words.ts';

/** What can stand beside words: a phone screen or another drawing. */
export type Drawable = { screen?: Screen | undefined; picture?: Picture | undefined };

/** Draws what is no phone screen. */
export function drawPicture(picture: Picture, words: DrawingWords = vietnamese): Drawing {
  switch (picture.kind) {
    case 'card':
      return drawCard(picture, words);
    case 'nfc':
      return drawNfc(picture, words);
    case 'scam':
      return drawScam(picture, words);
    case 'way':
      return drawWay(picture);
    case 'signs':
      return drawSigns(picture, words);
  }
}

/** The same in words, from the same data. */
export function describePicture(picture: Picture, words: DrawingWords = vietnamese): string {
  switch (picture.kind) {
    case 'card':
      return describeCard(picture, words);
    case 'nfc':
      return describeNfc(picture, words);
    case 'scam':
      return describeScam(picture, words);
    case 'way':
      return describeWay(picture, words);
    case 'signs':
      return describeSigns(picture, words);
  }
}

/** A drawing of either kind, with its styles and its text alternative; undefined where there is nothing to draw. */
export function drawn(
  { screen, picture }: Drawable,
  number: number,
  words: DrawingWords = vietnamese,
): (Drawing & { label: string }) | undefined {
  if (screen) {
    const { svg, height } = drawScreen(screen, number);
    return { svg: styled(svg), height, label: describeScreen(screen, number, words) };
  }
  if (picture) {
    const { svg, height } = drawPicture(picture, words);
    return { svg: styled(svg), height, label: describePicture(picture, words) };
  }
  return undefined;
}

/** Whether the page needs the hand of `Hand.astro`. */
export function hasHand({ screen }: Drawable): boolean {
  return screen !== undefined;
}
