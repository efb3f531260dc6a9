import type { PlaceHit } from '../units/names/words.ts';
import type { Finder, Found } from './answer.ts';
import { mergePlaces, placeQuestions } from './places.ts';

/** The places a question names in full; none when it names none, or when the names cannot be loaded. */
async function placesIn(query: string, limit: number): Promise<readonly PlaceHit[]> {
  const questions = placeQuestions(query);
  if (questions.length === 0) return [];
  try {
    const { findPlaces } = await import('../units/names/files.client.ts');
    for (const question of questions) {
      const hits = await findPlaces(question, { limit, strict: true });
      if (hits.length > 0) return hits;
    }
  } catch {
    // The text search answers without them.
  }
  return [];
}

/** The same finder, with the places first when the question is a place. */
export function withPlaces<Result extends Found>(find: Finder<Result>): Finder<Result> {
  return async (query, limit) => {
    const [hits, found] = await Promise.all([placesIn(query, limit), find(query, limit)]);
    return mergePlaces(hits, found, limit);
  };
}
