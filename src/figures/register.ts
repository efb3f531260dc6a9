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
  /** How many figures a source published about a place. */
  saidBy(source: string, place: string): number;
};

/** Brings the files together. What is wrong in them is left out here; `checkFigures` reports it. */
export function registerFigures(files: readonly { id: string; data: FigureFile }[]): Register {
  const figures = new Map<string, PublishedFigure>();
  const byPlace = new Map<string, PublishedFigure[]>();
  const compared = new Map<string, PublishedFigure[]>();
  const relations = files.flatMap(({ data }) => data.relations);
  const corrected = new Set(
    relations.flatMap((relation) => (relation.kind === 'corrects' ? relation.replaces : [])),
  );
  const said = new Map<string, number>();
  for (const { id: source, data } of files) {
    const places = new Map(data.places.map((place) => [place.id, place]));
    for (const figure of data.figures) {
      const place = places.get(figure.place);
      if (!place || figures.has(figure.id)) continue;
      const published = { figure, place, source };
      figures.set(figure.id, published);
      pushTo(byPlace, place.id, published);
      const comparison = comparisonKey(published);
      if (comparison !== undefined && !corrected.has(figure.id))
        pushTo(compared, comparison, published);
      const key = `${source} ${place.id}`;
      said.set(key, (said.get(key) ?? 0) + 1);
    }
  }
  for (const rates of compared.values()) rates.sort((a, b) => rateOf(b) - rateOf(a));
  const byFigure = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set(figuresOfRelation(relation))) pushTo(byFigure, id, relation);
  }
  return {
    figures,
    relations,
    relationsOf: (id) => byFigure.get(id) ?? [],
    ofPlace: (id) => byPlace.get(id) ?? [],
    comparedWith: (published) => compared.get(comparisonKey(published) ?? '') ?? [],
    saidBy: (source, place) => said.get(`${source} ${place}`) ?? 0,
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

function pushTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
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
  const saidBy = (source: string) =>
    places.reduce((sum, place) => sum + register.saidBy(source, place), 0);
  return places.flatMap((place) =>
    [...register.ofPlace(place)].sort((a, b) => saidBy(b.source) - saidBy(a.source)),
  );
}

/** The relations that speak of any of some figures, each once, in the order of their files. */
export function relationsAmong(register: Register, ids: readonly string[]): Relation[] {
  return [...new Set(ids.flatMap((id) => register.relationsOf(id)))];
}
