import { answerOf, mostListed, placeIndex } from '../../figures/placeIndex.ts';
import type { IndexGroup } from '../../figures/placeIndex.ts';
import { provinceByCode } from '../../units/units.ts';
import type { fetchFigures } from '../_figures.ts';

type Pages = Awaited<ReturnType<typeof fetchFigures>>['pages'];

/** The list of places: whole, or by province when it is too long for one page. */
export function indexOf(pages: Pages): { groups: IndexGroup[]; whole: boolean; count: number } {
  const listed = pages
    .filter(({ page }) => !page.compares && !page.story)
    .map(({ slug, page, view }) => ({
      slug,
      name: page.name,
      answer: answerOf(view.heading),
      provinces: [...new Set(view.groups.flatMap(({ place }) => place.provinces))].flatMap(
        (code) => provinceByCode(code) ?? [],
      ),
    }));
  return {
    groups: placeIndex(listed),
    whole: listed.length <= mostListed,
    count: listed.length,
  };
}
