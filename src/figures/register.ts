import type { Figure, FigureFile, FigurePlace, Relation } from './schema.ts';
import { figuresOfRelation } from './relations.ts';

/** A figure with what its file says about it. */
export type PublishedFigure = {
  figure: Figure;
  place: FigurePlace;
  /** Id of the source that published it; also the name of its file. */
  source: string;
};

/** All figures of the content folder, looked up by id, and how they hang together. */
export type Register = {
  figures: ReadonlyMap<string, PublishedFigure>;
  /** Every place a file declares, as the first file that says where it lies declares it. */
  places: ReadonlyMap<string, FigurePlace>;
  relations: readonly Relation[];
  /** The relations that speak of a figure, in the order of their files. */
  relationsOf(id: string): readonly Relation[];
  /** Figures by the id of their place, in the order of their files. */
  ofPlace(id: string): readonly PublishedFigure[];
  /**
   * The rates one source gives of places within one, this figure among them: same indicator, level and day,
   * highest first, corrected ones left out. Empty for a figure that is compared with nothing.
   */
  comparedWith(published: PublishedFigure): readonly PublishedFigure[];
};

/** Brings the files together. What is wrong in them is left out here; `checkFigures` reports it. */
export function registerFigures(files: readonly { id: string; data: FigureFile }[]): Register {
  const figures = new Map<string, PublishedFigure>();
  const known = new Map<string, FigurePlace>();
  const byPlace = new Map<string, PublishedFigure[]>();
  const compared = new Map<string, PublishedFigure[]>();
  const relations = files.flatMap(({ data }) => data.relations);
  const corrected = new Set(
    relations.flatMap((relation) => (relation.kind === 'corrects' ? relation.replaces : [])),
  );
  for (const { id: source, data } of files) {
    const places = new Map(data.places.map((place) => [place.id, place]));
    for (const place of data.places) {
      const earlier = known.get(place.id);
      if (!earlier || (!earlier.within && place.within)) known.set(place.id, place);
    }
    for (const figure of data.figures) {
      const place = places.get(figure.place);
      if (!place || figures.has(figure.id)) continue;
      const published = { figure, place, source };
      figures.set(figure.id, published);
      pushTo(byPlace, place.id, published);
      const comparison = comparisonKey(published);
      if (comparison !== undefined && !corrected.has(figure.id))
        pushTo(compared, comparison, published);
    }
  }
  for (const rates of compared.values()) rates.sort((a, b) => rateOf(b) - rateOf(a));
  const byFigure = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set(figuresOfRelation(relation))) pushTo(byFigure, id, relation);
  }
  return {
    figures,
    places: known,
    relations,
    relationsOf: (id) => byFigure.get(id) ?? [],
    ofPlace: (id) => byPlace.get(id) ?? [],
    comparedWith: (published) => compared.get(comparisonKey(published) ?? '') ?? [],
  };
}

/** What makes rates comparable; undefined for a figure that is no rate or of a place compared with no other. */
function comparisonKey({ figure, place, source }: PublishedFigure): string | undefined {
  if (place.within === undefined || figure.share === undefined) return undefined;
  return [source, place.within, place.kind, figure.indicator, figure.level, figure.asOf].join(' ');
}

function rateOf({ figure }: PublishedFigure): number {
  return figure.share?.value ?? 0;
}

/** Puts an item at the end of the list of a key. */
export function pushTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * The figure of an id.
 * @throws Error in Vietnamese; the checker reports the same with file and line.
 */
export function figureOf(register: Register, id: string): PublishedFigure {
  const found = register.figures.get(id);
  if (!found) throw new Error(`Không có số liệu “${id}”; chạy “npm run check”.`);
  return found;
}

/** The figures of some places: in the order of the places; the source that says most about them first. */
export function figuresOfPlaces(register: Register, places: readonly string[]): PublishedFigure[] {
  const figures = places.flatMap((place) => register.ofPlace(place));
  const counts = new Map<string, number>();
  for (const { source } of figures) counts.set(source, (counts.get(source) ?? 0) + 1);
  const saidBy = (source: string) => counts.get(source) ?? 0;
  return places.flatMap((place) =>
    [...register.ofPlace(place)].sort((a, b) => saidBy(b.source) - saidBy(a.source)),
  );
}

/** The relations that speak of any of some figures, each once, in the order of their files. */
export function relationsAmong(register: Register, ids: readonly string[]): Relation[] {
  return [...new Set(ids.flatMap((id) => register.relationsOf(id)))];
}
