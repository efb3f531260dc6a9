import { getCollection } from 'astro:content';
import type { Language } from '../i18n/language.ts';
import type { OtherCode } from '../i18n/languages.ts';
import { vi } from '../i18n/vi.ts';
import { hrefIn } from '../places/place.ts';
import type { Alternate } from '../site/versions.ts';
import { writtenLanguages } from '../site/writtenLanguages.ts';
import { situationAddress } from '../situations/address.ts';

/** The path parameters of pages that every such language has. */
export function languagePaths() {
  return writtenLanguages().map((language) => ({
    params: { lang: language.code },
    props: { language },
  }));
}

/** The guides of a language. */
export function guidesIn(code: OtherCode) {
  return getCollection(`guides-${code}`);
}

/** The cases of a language. */
export function casesIn(code: OtherCode) {
  return getCollection(`situations-${code}`);
}

const except = ({ tag }: Language, versions: readonly Alternate[]) =>
  versions.filter((version) => version.tag !== tag);

/** A section's first page in the other languages. */
export function otherSections(language: Language, section: keyof Language['addresses']) {
  return except(
    language,
    [vi, ...writtenLanguages()].map(({ tag, addresses }) => ({ tag, href: addresses[section] })),
  );
}

/** The page of a province or a point in the other languages, by its Vietnamese address. */
export function otherPlaces(language: Language, href: string): Alternate[] {
  return except(
    language,
    [vi, ...writtenLanguages()].map((other) => ({ tag: other.tag, href: hrefIn(other, href) })),
  );
}

/** A Vietnamese guide in the other languages. */
export async function otherGuides(language: Language, slug: string | undefined) {
  const originals = await getCollection('guides', ({ id }) => id === slug);
  if (originals.length === 0) return [];
  const versions = await Promise.all(
    writtenLanguages().map(async ({ code, tag, addresses }) =>
      (await guidesIn(code))
        .filter(({ data }) => data.translates === slug)
        .map(({ id }) => ({ tag, href: `${addresses.guides}${id}/` })),
    ),
  );
  const original = { tag: vi.tag, href: `${vi.addresses.guides}${slug}/` };
  return except(language, [original, ...versions.flat()]);
}

/** A Vietnamese case in the other languages. */
export async function otherCases(language: Language, slug: string | undefined) {
  const originals = await getCollection('situations', ({ id }) => id === slug);
  if (slug === undefined || originals.length === 0) return [];
  const versions = await Promise.all(
    writtenLanguages().map(async ({ code, tag, addresses }) =>
      (await casesIn(code))
        .filter(({ data }) => data.translates === slug)
        .map(({ id }) => ({ tag, href: situationAddress(id, addresses.cases) })),
    ),
  );
  return except(language, [{ tag: vi.tag, href: situationAddress(slug) }, ...versions.flat()]);
}
