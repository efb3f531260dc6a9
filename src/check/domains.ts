import type { Content, Opened } from '../collections/open.ts';
import { checkFaq } from '../faq/checks.ts';
import { checkFigures } from '../figures/checks.ts';
import { checkProgress } from '../figures/progressChecks.ts';
import { guarded } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { checkGuides } from '../guides/checks.ts';
import { checkHasEasy } from '../guides/easyChecks.ts';
import { checkPlaces } from '../places/checks.ts';
import { checkInside } from '../places/insideChecks.ts';
import { readBase } from '../places/map/readBase.ts';
import { checkHolidays } from '../schedule/holidayChecks.ts';
import { toHolidays } from '../schedule/holidays.ts';
import { checkSituations } from '../situations/checks.ts';
import { readPack } from '../units/pack.ts';

/**
 * Rules of the domains that go beyond one file, each told in the domain's own words.
 * Where files hang together, one that could not be read would make the others look wrong;
 * such rules wait until it is mended.
 * @param now rules about time ask for the day: holidays of which years are needed
 * @param recordings the files of `audio/` with their bytes
 */
export function checkDomains(
  content: Content,
  shown: (path: string) => string,
  now: Date,
  recordings: ReadonlyMap<string, number>,
): Problem[] {
  const { guides, faq, situations, places, campaigns, figures, progress, sources } = content;
  const holidays = {
    ...toHolidays(content.holidays.entries.map(({ data }) => data)),
    // A year that could not be read is not a year that is missing.
    years: content.holidays.files.map(({ id }) => Number(id)),
  };
  const run = (dir: string, check: () => Problem[]): Problem[] =>
    guarded(shown(dir), check, (problem) => [problem]);

  const written = faq.entries.filter(({ file }) => !file.path.startsWith('faq/figures/'));
  return [
    ...run('guides', () => [
      ...checkGuides(guides.entries, recordings),
      ...checkHasEasy(guides.entries),
    ]),
    ...run('faq', () => checkFaq(faq.entries)),
    ...(isWhole(situations) && leadsOn(situations)
      ? run('situations', () => checkSituations(situations.entries))
      : []),
    ...run('holidays', () => checkHolidays(content.holidays.entries)),
    ...run('places', () => checkPlaces(places.entries, campaigns.entries, { holidays, now })),
    ...run('places', () => checkInside(places.entries, { base: readBase(), pack: readPack() })),
    ...(isWhole(figures)
      ? run('figures', () =>
          checkFigures(figures.entries, isWhole(sources) ? sources.entries : undefined),
        )
      : []),
    ...(isWhole(figures) && isWhole(progress)
      ? run('progress', () =>
          checkProgress(
            progress.entries,
            figures.entries,
            written.map(({ id }) => id),
          ),
        )
      : []),
  ];
}

/** Whether every choice leads to a file; one that does not is reported with the other references. */
export function leadsOn({
  entries,
  files,
}: Pick<Content['situations'], 'entries' | 'files'>): boolean {
  const ids = new Set(files.map(({ id }) => id));
  return entries.every(
    ({ data }) => data.kind === 'outcome' || data.choices.every(({ next }) => ids.has(next)),
  );
}

export function isWhole({ entries, files }: Opened<unknown>): boolean {
  return entries.length === files.length;
}
