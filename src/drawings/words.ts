import type { IconName } from '../ui/icons.ts';
import type { CardKind, CardPart, CardSide } from './card.ts';

/**
 * Every word that drawings say by themselves: what stands in them, and what is read aloud. The part of a language
 * that `languages/` fills in, a file each.
 */
export type DrawingWords = {
  /** What an icon shows, inside a sentence. */
  icons: Record<IconName, string>;
  screen: {
    whole(parts: string): string;
    head(text: string): string;
    line(text: string): string;
    field(label: string): string;
    boxes(label: string | undefined): string;
    ticks(items: string): string;
    message(from: string, text: string): string;
    keys: string;
    button(text: string): string;
    link(text: string): string;
    app(name: string, publisher: string): string;
    frame(of: 'face' | 'card-qr' | 'card-chip', text: string): string;
    ringed(part: string, number: number): string;
  };
  card: {
    /** What is printed on the card itself, in Vietnamese whatever the language. */
    title: Record<CardKind, string>;
    printed: {
      number: Record<CardKind, string>;
      residence: Record<CardKind, string>;
      expiry: Record<CardKind, string>;
    };
    side: Record<CardKind, Record<CardSide, string>>;
    parts: Record<CardPart, string>;
    whole(side: string, parts: string): string;
    part(number: number, name: string): string;
  };
  nfc: Record<'iphone' | 'android', { whole: string; tips: readonly string[] }>;
  scam: {
    /** Stands over the message, so that nobody takes it for a real one. */
    title: string;
    whole(from: string, lines: string): string;
    line(text: string, sign: string | undefined): string;
  };
  way: { whole(stops: string): string; stop(number: number, icon: string, text: string): string };
  signs: {
    or: string;
    sign(icon: string, text: string | undefined): string;
    between: Record<'then' | 'and' | 'or', string>;
    whole(signs: string, mark: 'yes' | 'no' | undefined): string;
  };
};
