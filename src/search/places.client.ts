import type { PlaceFinder } from '../units/names/find.ts';

/** Finds places by name; the code and the names are loaded when the first question looks like a name. */
export const findPlacesLater: PlaceFinder = async (typed, lookup) => {
  const { findPlaces } = await import('../units/names/files.client.ts');
  return findPlaces(typed, lookup);
};
