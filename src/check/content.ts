import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { openCollection, openCollections } from '../collections/open.ts';
import type { Content } from '../collections/open.ts';
import { collections } from '../collections/registry.ts';
import type { CollectionDefinition } from '../collections/registry.ts';
import { told } from '../collections/told.ts';
import type { Known } from '../collections/told.ts';
import { openTranslations } from '../collections/translations.ts';
import { registerFacts } from '../facts/register.ts';
import { namesFigures } from '../figures/inTexts.ts';
import { registerFigures } from '../figures/register.ts';
import { revisionsPattern } from '../figures/snapshot.ts';
import { buildMoment } from '../files/moment.ts';
import { guarded, sortProblems } from '../files/problem.ts';
import type { Problem } from '../files/problem.ts';
import { listEntries, readContentFile, shownPath } from '../files/read.ts';
import type { ContentFile, FolderEntry } from '../files/read.ts';
import { sizesIn } from '../files/sizes.ts';
import { withTexts } from '../files/withTexts.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { checkWords } from '../search/words/checks.ts';
import { plainDated } from '../text/dated.ts';
import { page } from '../site/schema.ts';
import { checkBody } from './bodies.ts';
import { checkedLater } from './days.ts';
import { checkReviews, dueSoon, everythingDue } from './due.ts';
import { checkDomains } from './domains.ts';
import { isKnownFile, misplaced, pagesPattern, recordingsPattern } from './layout.ts';
import { checkFactsInPages, checkSlots } from './slots.ts';
import { checkFacts } from './facts.ts';
import { checkLegal } from './legal.ts';
import { allowedBy, checkLinks } from './links.ts';
import { checkReferences, citedSources } from './references.ts';
import { routesOf } from './routes.ts';
import { checkShape, checkSingleFiles, singleFiles } from './single-files.ts';
import { checkSameSource, unusedSources } from './sources.ts';
import { checkTranslations, citedInTranslations, translationWarnings } from './translations.ts';
import { checkWording } from './words/check.ts';
import type { SentenceFigures } from './words/figures.ts';

/** What a check found. */
export type CheckResult = {
  /** What must be mended before the portal can be built. */
  problems: Problem[];
  /** What an editor may want to know; the portal can be built all the same. */
  warnings: Problem[];
  /** How many pages and facts must be looked at again within 30 days; each is among the warnings. */
  soon: number;
  /** How long the sentences of the pages are. */
  sentences: SentenceFigures;
  /** Files in all, and in each collection. */
  counts: { files: number; collections: Record<string, number> };
};

/**
 * Checks a whole content folder: every file, every rule, every error at once, sorted by file and line.
 * Reads only; never throws for what editors wrote.
 * @param now the moment for which rules about time are asked
 */
export function checkContent(contentDir: string, now = buildMoment()): CheckResult {
  const shown = (relative: string) => shownPath(contentDir, relative);
  const entries = existsSync(contentDir) ? listEntries(contentDir) : [];
  const files = readKnownFiles(contentDir, entries);
  const unfilled = openCollections(files);
  const register = registerFigures(unfilled.figures.entries);
  const known = {
    register,
    facts: registerFacts(unfilled.facts.entries),
    today: dateOf(wallAt(now)),
  };
  const content = toldContent(unfilled, files, known);
  const translations = openTranslations(files);
  const pages = files.filter(({ path }) => pagesPattern.test(path));
  const singles = files.filter(({ path }) => Object.hasOwn(singleFiles, path));

  const allowed = allowedBy(singles.find(({ path }) => path === 'links.yaml')?.data);
  const site = singles.find(({ path }) => path === 'site.yaml')?.data;
  const routes = routesOf(content, pages, site, translations);
  const rows = content.places.files.map(({ file }) => file).filter(isTable);
  const forReaders = [...files.filter((file) => isForReaders(file) && !isTable(file)), ...rows];
  const glossary = singles.find(({ path }) => path === 'glossary.yaml')?.data;
  const wording = checkWording(asRead(forReaders, content), glossary, allowed.phones);
  const each = (check: (file: ContentFile) => Problem[]) =>
    forReaders.flatMap((file) =>
      guarded(
        file.shown,
        () => check(file),
        (problem) => [problem],
      ),
    );

  const problems = [
    ...entries.flatMap((entry) => {
      const words = misplaced(entry);
      return words ? [{ file: shown(entry.path), line: 1, ...words }] : [];
    }),
    ...checkSingleFiles(files, shown),
    ...pages.flatMap((file) => checkShape(file, page)),
    ...Object.values(content).flatMap((opened) => opened.problems),
    ...checkSameSource(content),
    ...checkReferences(content, singles),
    ...checkDomains(content, shown, now, sizesIn(contentDir, 'audio')),
    ...checkTranslations(translations, content),
    ...(content.figures.problems.length > 0 ? [] : checkSlots(unfilled, known)),
    ...(content.facts.problems.length > 0 ? [] : checkFactsInPages(pages, known)),
    ...singles
      .filter(({ path }) => path === 'words.yaml')
      .flatMap((file) =>
        guarded(
          file.shown,
          () => checkWords(file),
          (problem) => [problem],
        ),
      ),
    ...each((file) => checkLinks(file, allowed, routes)),
    ...each(checkBody),
    ...checkReviews(files),
    ...checkFacts(content, routes),
    ...checkLegal(content),
    ...wording.problems,
  ];
  const soon = dueSoon(everythingDue(unfilled, files), known.today);
  return {
    problems: sortProblems(problems),
    warnings: sortProblems([
      ...unusedSources(
        content,
        new Set([...citedSources(content, singles), ...citedInTranslations(translations, content)]),
      ),
      ...checkedLater(Object.values(content), known.today),
      ...translationWarnings(translations, content, known.today),
      ...soon,
    ]),
    soon: soon.length,
    sentences: wording.sentences,
    counts: { files: files.length, collections: countsOf(content) },
  };
}

/** Every file the portal reads as text or data. */
export function readKnownFiles(
  contentDir: string,
  entries: readonly FolderEntry[] = listEntries(contentDir),
): ContentFile[] {
  return entries
    .filter(
      ({ path, kind }) =>
        kind === 'file' &&
        isKnownFile(path) &&
        !revisionsPattern.test(path) &&
        !recordingsPattern.test(path),
    )
    .map(({ path }) => readContentFile(contentDir, path));
}

/** Lengths and sentences are judged as readers meet them: with the facts of the day and the figures put in. */
function toldContent(unfilled: Content, files: readonly ContentFile[], known: Known): Content {
  const filled = <Schema extends z.ZodType>(definition: CollectionDefinition<Schema>) =>
    openCollection(
      told(files, definition.dir, () => known),
      definition,
    );
  return files.some(namesFigures)
    ? {
        ...unfilled,
        guides: filled(collections.guides),
        faq: filled(collections.faq),
        situations: filled(collections.situations),
      }
    : unfilled;
}

/** The files with their figures put in, where there are any. */
function asRead(
  files: readonly ContentFile[],
  { guides, faq, situations }: Content,
): ContentFile[] {
  const told = new Map(
    [guides, faq, situations].flatMap((opened) =>
      opened.files.map(({ file }) => [file.path, file]),
    ),
  );
  return files.map((file) => withTexts(told.get(file.path) ?? file, plainDated));
}

/** Sources stay as they were published; settings, the list of links and words to search by are no text for readers. */
function isForReaders({ path }: ContentFile): boolean {
  return !path.startsWith('sources/') && !['site.yaml', 'links.yaml', 'words.yaml'].includes(path);
}

/** A table is checked row by row. */
function isTable({ path }: ContentFile): boolean {
  return path.endsWith('.csv');
}

function countsOf(content: Content): Record<string, number> {
  return Object.fromEntries(
    Object.entries(content).map(([name, { files }]) => [name, files.length]),
  );
}
