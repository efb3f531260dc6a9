import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { buildPaths } from './files/paths.ts';
import { contentLoader } from './collections/loader.ts';
import { collections as registry, translatedCollections } from './collections/registry.ts';
import { otherLanguages } from './i18n/languages.ts';
import type { OtherCode } from './i18n/languages.ts';
import { page } from './site/schema.ts';

/** A collection each for the guides and for the cases of every other language: `guides-en`, `situations-en`. */
const translated = Object.fromEntries(
  otherLanguages.flatMap(({ code }) => {
    const { guides, situations } = translatedCollections(code);
    return [
      [
        `guides-${code}`,
        defineCollection({ loader: contentLoader(guides), schema: guides.schema }),
      ],
      [
        `situations-${code}`,
        defineCollection({ loader: contentLoader(situations), schema: situations.schema }),
      ],
    ];
  }),
) as Translated;

type In<Name extends 'guides' | 'situations'> = ReturnType<typeof translatedCollections>[Name];
type Translated = {
  [Code in OtherCode as `guides-${Code}`]: ReturnType<
    typeof defineCollection<In<'guides'>['schema']>
  >;
} & {
  [Code in OtherCode as `situations-${Code}`]: ReturnType<
    typeof defineCollection<In<'situations'>['schema']>
  >;
};

export const collections = {
  ...translated,
  guides: defineCollection({
    loader: contentLoader(registry.guides),
    schema: registry.guides.schema,
  }),
  faq: defineCollection({ loader: contentLoader(registry.faq), schema: registry.faq.schema }),
  situations: defineCollection({
    loader: contentLoader(registry.situations),
    schema: registry.situations.schema,
  }),
  places: defineCollection({
    loader: contentLoader(registry.places),
    schema: registry.places.schema,
  }),
  campaigns: defineCollection({
    loader: contentLoader(registry.campaigns),
    schema: registry.campaigns.schema,
  }),
  holidays: defineCollection({
    loader: contentLoader(registry.holidays),
    schema: registry.holidays.schema,
  }),
  sources: defineCollection({
    loader: contentLoader(registry.sources),
    schema: registry.sources.schema,
  }),
  facts: defineCollection({
    loader: contentLoader(registry.facts),
    schema: registry.facts.schema,
  }),
  figures: defineCollection({
    loader: contentLoader(registry.figures),
    schema: registry.figures.schema,
  }),
  progress: defineCollection({
    loader: contentLoader(registry.progress),
    schema: registry.progress.schema,
  }),
  // Texts with components: only these are MDX, which builds more slowly than Markdown.
  pages: defineCollection({
    loader: glob({ base: `${buildPaths().content}/pages`, pattern: '*.mdx' }),
    schema: page,
  }),
};
