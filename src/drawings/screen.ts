import type { Screen, ScreenPart } from './schema.ts';
import { drawingWords as vietnamese } from './languages/vi.ts';
import type { DrawingWords } from './words.ts';

/** The part of a screen the reader presses, holds something to or types in. */
export function ringedPart(screen: Screen): ScreenPart | undefined {
  return screen.parts.find((part) => 'press' in part && part.press);
}

/** What a part is called in the words beside the drawing; undefined for parts that cannot be pressed. */
export function partName(part: ScreenPart): string | undefined {
  switch (part.kind) {
    case 'button':
    case 'link':
    case 'frame':
      return part.text;
    case 'field':
    case 'boxes':
      return part.label;
    case 'app':
      return part.name;
    default:
      return undefined;
  }
}

function describePart(part: ScreenPart, words: DrawingWords['screen']): string {
  switch (part.kind) {
    case 'head':
      return words.head(part.text);
    case 'text':
      return words.line(part.text);
    case 'field':
      return words.field(part.label);
    case 'boxes':
      return words.boxes(part.label);
    case 'ticks':
      return words.ticks(part.items.join(', '));
    case 'message':
      return words.message(part.from, part.text);
    case 'keys':
      return words.keys;
    case 'button':
      return words.button(part.text);
    case 'link':
      return words.link(part.text);
    case 'app':
      return words.app(part.name, part.publisher);
    case 'frame':
      return words.frame(part.of, part.text);
  }
}

/** The drawing in words, from the same list of parts: for those who hear the page, and where no picture shows. */
export function describeScreen(
  screen: Screen,
  step: number,
  { screen: words }: DrawingWords = vietnamese,
): string {
  const parts = screen.parts.map((part) => {
    const told = describePart(part, words);
    return part === ringedPart(screen) ? words.ringed(told, step) : told;
  });
  return words.whole(parts.join('; '));
}
