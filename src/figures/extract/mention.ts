import type { Span } from './article.ts';
import type { PlaceKind } from './gazetteer.ts';

/** A place named in a sentence, or only its kind: "toàn tỉnh". */
export type Mention = Span & {
  kind: PlaceKind;
  /** The words for the kind: "huyện", "thành phố"; empty where the text has none. */
  type: string;
  /** "Thường Xuân"; empty for "toàn huyện". */
  name: string;
  /** "phường Nguyễn Phúc" in "phường Nguyễn Phúc, thành phố Yên Bái": what it lies in. */
  within?: Mention;
};

/** Adds a mention where none stands yet. */
export function push(found: Mention[], mention: Mention): void {
  if (found.every(({ start, end }) => mention.end <= start || mention.start >= end))
    found.push(mention);
}

/** The mention's outermost part: the province in "xã …, huyện …, tỉnh …". */
export function outermost(mention: Mention): Mention {
  return mention.within ? outermost(mention.within) : mention;
}
