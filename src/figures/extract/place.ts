import type { PlaceKind } from './gazetteer.ts';

/** A place of the article; mentions that mean the same have the same key. */
export type Place = {
  key: string;
  kind: PlaceKind;
  name: string;
  /** As published, with what it lies in: "phường Nguyễn Phúc, thành phố Yên Bái". */
  publishedAs: string;
  /** Codes of today; empty where the text does not settle which. */
  provinces: readonly string[];
  communes: readonly string[];
  /** Key of the place it lies in. */
  within?: string;
};

export const wholeCountry: Place = {
  key: 'country:',
  kind: 'country',
  name: 'Cả nước',
  publishedAs: 'cả nước',
  provinces: [],
  communes: [],
};
