import { stringify } from 'yaml';
import type { Source } from '../../sources/schema.ts';
import type { ProgressPage } from '../progressSchema.ts';
import type { Register } from '../register.ts';
import { claimPlaces } from './claims.ts';
import { comparisonPages } from './compare.ts';
import { isReservedName } from './names.ts';
import { makePage } from './page.ts';

type Page = { id: string; data: ProgressPage };

/**
 * Pages for what no page shows: one for each outermost place left, and the comparisons by indicator. A page
 * somebody wrote under the same name takes the place of a comparison.
 * @param written pages editors wrote
 * @param takenQuestions addresses of questions editors wrote; they are not asked again
 */
export function makePages(
  register: Register,
  written: readonly Page[],
  sources: ReadonlyMap<string, Source>,
  checkedOf: (source: string) => string,
  takenQuestions: ReadonlySet<string>,
): Page[] {
  const taken = new Set(written.map(({ id }) => id));
  const { left } = claimPlaces(register, written);
  const places = [...left].flatMap(([place, all]) => {
    const data = makePage(register, place, all, sources, checkedOf);
    return data ? [{ id: freeName(place, taken), data }] : [];
  });
  const comparisons = [...comparisonPages(register, checkedOf)]
    .filter(([id]) => !taken.has(id))
    .map(([id, data]) => ({ id, data }));
  return [...places, ...comparisons]
    .map(({ id, data }) => ({
      id,
      data: { ...data, questions: data.questions.filter(({ slug }) => !takenQuestions.has(slug)) },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A page somebody wrote, or the portal's own, may bear the name of a place it does not show. */
function freeName(place: string, taken: ReadonlySet<string>): string {
  return taken.has(place) || isReservedName(place) ? `${place}-so-lieu` : place;
}

/** The text of a page's file, as an editor would write it. */
export function pageText({ data }: Page, mark: string): string {
  const filled = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const yaml = stringify(withoutEmpty(Object.fromEntries(filled)), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return `${mark}\n${yaml}`;
}

/** Lists an editor would leave out. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
      .map(([key, one]) => [key, withoutEmpty(one)]),
  );
}
