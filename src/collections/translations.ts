import type { Language } from '../i18n/language.ts';
import { otherLanguages } from '../i18n/languages.ts';
import type { ContentFile } from '../files/read.ts';
import type { TranslatedGuide } from '../guides/translated.ts';
import type { TranslatedSituation } from '../situations/translated.ts';
import { openCollection } from './open.ts';
import type { Opened } from './open.ts';
import { translatedCollections } from './registry.ts';

/** What is written in one language beside Vietnamese. */
export type Translation = {
  language: Language;
  guides: Opened<TranslatedGuide>;
  situations: Opened<TranslatedSituation>;
};

/** Sorts the files that could be opened by language; a language without files is none of this portal. */
export function openTranslations(
  files: readonly ContentFile[],
  languages: readonly Language[] = otherLanguages,
): Translation[] {
  return languages
    .filter(({ code }) => files.some(({ path }) => path.startsWith(`${code}/`)))
    .map((language) => {
      const { guides, situations } = translatedCollections(language.code);
      return {
        language,
        guides: openCollection(files, guides),
        situations: openCollection(files, situations),
      };
    });
}
