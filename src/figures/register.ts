import type { Figure, FigureFile, FigurePlace, Relation } from './schema.ts';

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
};

/** Brings the files together. What is wrong in them is left out here; `checkFigures` reports it. */
export function registerFigures(files: readonly { id: string; data: FigureFile }[]): Register {
  const figures = new Map<string, PublishedFigure>();
  for (const { id: source, data } of files) {
    for (const figure of data.figures) {
      const place = data.places.find((candidate) => candidate.id === figure.place);
      if (place && !figures.has(figure.id)) figures.set(figure.id, { figure, place, source });
    }
  }
  return { figures, relations: files.flatMap(({ data }) => data.relations) };
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
  const all = [...register.figures.values()].filter(({ place }) => places.includes(place.id));
  const saidBy = (id: string) => all.filter(({ source }) => source === id).length;
  const sorted = [...all].sort((a, b) => saidBy(b.source) - saidBy(a.source));
  return places.flatMap((place) => sorted.filter((entry) => entry.place.id === place));
}
