import { readAnswerFile } from '../collections/answers.ts';
import { openCollections } from '../collections/open.ts';
import { buildMoment } from '../files/moment.ts';
import { listFiles, readContentFile } from '../files/read.ts';
import { coveredUnits } from '../places/covered.ts';
import { toPlaces } from '../places/place.ts';
import { toHolidays } from '../schedule/holidays.ts';
import type { Finder } from '../search/answer.ts';
import { openAnswers } from '../search/engine/open.ts';
import {
  answersFrom,
  pack,
  packSentences,
  sentencesFrom,
  toText,
  unpack,
  withSentences,
} from '../search/engine/packed.ts';
import type { AnswerFile } from '../search/engine/shape.ts';
import { knownWordsOf } from '../search/knownWords.ts';
import { withPlaces } from '../search/places.ts';
import { tidyQuery } from '../search/query.ts';
import { readSettings } from '../site/settings.ts';
import type { PlaceFinder } from '../units/names/find.ts';
import { finderInMemory } from '../units/names/memory.ts';
import type { Covered } from '../units/names/shards.ts';

/** The units this deployment has pages for; undefined for the whole country. */
function coveredIn(contentDir: string): Covered | undefined {
  const { provinces } = readSettings(contentDir);
  if (!provinces) return undefined;
  const files = listFiles(contentDir)
    .filter((file) => /^(?:places|campaigns|holidays)\/|^offices\.yaml$/.test(file))
    .map((file) => readContentFile(contentDir, file));
  const { places, campaigns, holidays } = openCollections(files);
  const days = toHolidays(holidays.entries.map(({ data }) => data));
  return coveredUnits(
    provinces,
    toPlaces(places.entries, buildMoment(), days),
    campaigns.entries.map(({ data }) => data.area),
  );
}

/** The file as a browser gets it: through its text. */
export function asLoaded(file: AnswerFile): AnswerFile {
  const loaded = unpack(answersFrom(toText(pack(file))));
  return {
    ...loaded,
    pages: withSentences(loaded.pages, sentencesFrom(toText(packSentences(file)))),
  };
}

/** The search of the portal over a content folder, as in a browser, but without one and without a built site. */
export function openSearch(contentDir: string): Finder {
  const file = asLoaded(readAnswerFile(contentDir));
  const answers = openAnswers(file);
  const known = knownWordsOf(file);
  let names: PlaceFinder | undefined;
  const find = withPlaces(
    async (query, limit) => answers(query, limit),
    async (typed, lookup) => {
      names ??= finderInMemory(coveredIn(contentDir)).find;
      return names(typed, lookup);
    },
    async () => known,
  );
  // As the field of the portal hands it on.
  return (query, limit) => find(tidyQuery(query), limit);
}
