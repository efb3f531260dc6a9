import { checkedSince } from '../text/format.ts';
import { getCollection } from 'astro:content';
import { openFigure } from '../figures/openData.ts';
import { inOrder, viewPage } from '../figures/pageView.ts';
import { figuresOfPlaces, registerFigures } from '../figures/register.ts';

/** Everything the pages about figures are made of, fetched once for each. */
export async function fetchFigures() {
  const [files, progress, sourceEntries] = await Promise.all([
    getCollection('figures'),
    getCollection('progress'),
    getCollection('sources'),
  ]);
  const register = registerFigures(files);
  const sources = new Map(sourceEntries.map(({ id, data }) => [id, data]));
  const pages = inOrder(progress).map(({ id, data }) => ({
    slug: id,
    page: data,
    view: viewPage(register, data, sources),
    open: figuresOfPlaces(register, data.places).map((one) => openFigure(register, sources, one)),
  }));
  const checked = checkedSince(pages.map(({ page }) => page.checked)) ?? '';
  return { register, sources, sourceEntries, pages, checked };
}
