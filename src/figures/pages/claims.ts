import { pushTo } from '../register.ts';
import type { Register } from '../register.ts';

/** A page of figures, as far as it says which places it shows. */
type Claiming = { id: string; data: { places: readonly string[] } };

/** Which page shows which place, and who is left. */
export type Claims = {
  /** Name of the page that shows a place. */
  pageOf(place: string): string | undefined;
  /** The places a page shows: those it names, then those within them that no page names. */
  placesOf(page: string): readonly string[];
  /** Places no page shows, each under the outermost of them: `hai-phong` with its districts. */
  left: ReadonlyMap<string, readonly string[]>;
};

/**
 * Gives every place to one page: to the one that names it, else to the one that shows the place it lies in.
 * What a new source says of one more district of a city thus appears on the city's page by itself.
 */
export function claimPlaces(register: Register, pages: readonly Claiming[]): Claims {
  const named = new Map(
    pages.flatMap(({ id, data }) => data.places.map((place) => [place, id] as const)),
  );
  const shown = new Map<string, string[]>(
    pages.map(({ id, data }) => [id, [...new Set(data.places)]]),
  );
  const left = new Map<string, string[]>();
  const claimed = new Map(named);
  for (const place of register.places.keys()) {
    if (named.has(place)) continue;
    const way = wayOut(register, place);
    const page = way.map((one) => named.get(one)).find((one) => one !== undefined);
    if (page === undefined) {
      const outermost = way.at(-1) ?? place;
      pushTo(left, outermost, place);
    } else {
      claimed.set(place, page);
      shown.get(page)?.push(place);
    }
  }
  return {
    pageOf: (place) => claimed.get(place),
    placesOf: (page) => shown.get(page) ?? [],
    left,
  };
}

/** A place, the place it lies in, and so on outwards. */
function wayOut(register: Register, place: string): string[] {
  const way: string[] = [];
  for (
    let one: string | undefined = place;
    one !== undefined && !way.includes(one);
    one = register.places.get(one)?.within
  ) {
    way.push(one);
  }
  return way;
}
