import type { Content, Opened } from '../collections/open.ts';
import { checkFaq } from '../faq/checks.ts';
import { checkFigures } from '../figures/checks.ts';
import { checkProgress } from '../figures/progressChecks.ts';
import { guarded } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { checkGuides } from '../guides/checks.ts';
import { checkPlaces } from '../places/checks.ts';
import { checkSituations } from '../situations/checks.ts';

/**
 * Rules of the domains that go beyond one file, each told in the domain's own words.
 * Where files hang together, one that could not be read would make the others look wrong;
 * such rules wait until it is mended.
 */
export function checkDomains(content: Content, shown: (path: string) => string): Problem[] {
  const { guides, faq, situations, places, campaigns, figures, progress, sources } = content;
  const run = (dir: string, check: () => Problem[]): Problem[] =>
    guarded(shown(dir), check, (problem) => [problem]);

  const written = faq.entries.filter(({ file }) => !file.path.startsWith('faq/figures/'));
  return [
    ...run('guides', () => checkGuides(guides.entries)),
    ...run('faq', () => checkFaq(faq.entries)),
    ...(isWhole(situations) && leadsOn(situations)
      ? run('situations', () => checkSituations(situations.entries))
      : []),
    ...run('places', () => checkPlaces(places.entries, campaigns.entries)),
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
function leadsOn({ entries, files }: Content['situations']): boolean {
  const ids = new Set(files.map(({ id }) => id));
  return entries.every(
    ({ data }) => data.kind === 'outcome' || data.choices.every(({ next }) => ids.has(next)),
  );
}

function isWhole({ entries, files }: Opened<unknown>): boolean {
  return entries.length === files.length;
}
