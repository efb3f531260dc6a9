import type { Content } from '../collections/open.ts';
import type { Translation } from '../collections/translations.ts';
import type { ContentFile } from '../files/read.ts';
import { hrefIn, isOfCommune, placeRoutes } from '../places/place.ts';
import { settings } from '../site/schema.ts';
import { situationAddress } from '../situations/address.ts';
import { valuesAt } from './texts.ts';

/** Pages that exist whatever the content holds. */
const fixed = [
  '/',
  '/huong-dan/',
  '/doc-de/',
  '/hoi-dap/',
  '/tinh-huong/',
  '/noi-lam/',
  '/lich/',
  '/tien-do/',
  '/tien-do/thay-doi/',
  '/tim-kiem/',
  '/du-lieu/',
  '/cap-nhat/',
];

/**
 * The address of every page this content will make.
 * @param translations what is written in other languages; each has a page for every place, but for communes
 * @param site the raw data of `site.yaml`; a slip elsewhere in it takes no page away
 */
export function routesOf(
  content: Content,
  pages: readonly ContentFile[],
  site: unknown,
  translations: readonly Translation[] = [],
): Set<string> {
  const below = (folder: string, files: readonly { id: string }[]) =>
    files.map(({ id }) => `/${folder}/${id}/`);
  const provinces = settings.shape.provinces.safeParse(valuesAt(site, ['provinces'])[0]?.value);
  const places = placeRoutes(
    content.places.entries,
    provinces.success ? provinces.data : undefined,
    content.campaigns.entries.map(({ data }) => data.area),
  );
  return new Set([
    ...fixed,
    ...pages.map(({ path }) => `/${path.replace(/^pages\/|\.mdx$/g, '')}/`),
    ...below('huong-dan', content.guides.files),
    ...below(
      'doc-de',
      content.guides.files.filter(({ file }) => valuesAt(file.data, ['easy']).length > 0),
    ),
    ...below('hoi-dap', content.faq.files),
    ...content.situations.files.map(({ id }) => situationAddress(id)),
    ...below('tien-do', content.progress.files),
    ...places,
    ...translations.flatMap((translation) => routesIn(translation, places)),
  ]);
}

/** The pages of one language beside Vietnamese. */
function routesIn({ language, guides, situations }: Translation, places: readonly string[]) {
  const { addresses } = language;
  return [
    ...Object.values(addresses),
    ...guides.files.map(({ id }) => `${addresses.guides}${id}/`),
    ...situations.files.map(({ id }) => situationAddress(id, addresses.cases)),
    ...places.filter((href) => !isOfCommune(href)).map((href) => hrefIn(language, href)),
  ];
}
