import type { Content } from '../collections/open.ts';
import type { ContentFile } from '../files/read.ts';
import { placeRoutes } from '../places/place.ts';
import { situationAddress } from '../situations/address.ts';

/** Pages that exist whatever the content holds. */
const fixed = [
  '/',
  '/huong-dan/',
  '/hoi-dap/',
  '/tinh-huong/',
  '/noi-lam/',
  '/tien-do/',
  '/tim-kiem/',
  '/du-lieu/',
];

/** The address of every page this content will make. */
export function routesOf(content: Content, pages: readonly ContentFile[]): Set<string> {
  const below = (folder: string, files: readonly { id: string }[]) =>
    files.map(({ id }) => `/${folder}/${id}/`);
  return new Set([
    ...fixed,
    ...pages.map(({ path }) => `/${path.replace(/^pages\/|\.mdx$/g, '')}/`),
    ...below('huong-dan', content.guides.files),
    ...below('hoi-dap', content.faq.files),
    ...content.situations.files.map(({ id }) => situationAddress(id)),
    ...below('tien-do', content.progress.files),
    ...placeRoutes(content.places.entries),
  ]);
}
