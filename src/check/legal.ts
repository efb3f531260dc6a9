import type { Content } from '../collections/open.ts';
import { knownFacts, troublesOf } from '../facts/match.ts';
import type { KnownFact } from '../facts/match.ts';
import { statementsIn } from '../facts/statements.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import type { Source, Sureness } from '../sources/schema.ts';
import { formatDate } from '../text/format.ts';
import { linesOf } from './legalLines.ts';
import { undatedHistory, wordsOf } from './legalWords.ts';

type Citing = {
  sources: readonly { source: string; sure: Sureness }[];
  history: readonly { source: string }[];
};

/**
 * Every sentence of guides, questions and outcomes that states law must be a fact of `content/facts/`: no more than
 * it says, cited on the page, no surer than there, from a source with a date. A folder without facts states none.
 */
export function checkLegal({ guides, faq, situations, facts, sources }: Content): Problem[] {
  // Facts that could not be read would make every sentence that tells them look wrong.
  if (facts.entries.length === 0 || facts.entries.length < facts.files.length) return [];
  const sourceOf = new Map(sources.entries.map(({ id, data }) => [id, data]));
  const known = knownFacts(
    facts.entries.flatMap(({ data }) => data.facts),
    (id) => {
      const { number, date, inForce } = sourceOf.get(id) ?? {};
      return { number, days: [date, inForce].flatMap((day) => (day ? formatDate(day) : [])) };
    },
  );
  return [...guides.entries, ...faq.entries, ...situations.entries]
    .filter(({ file }) => !file.path.startsWith('faq/figures/'))
    .flatMap(({ data, file }) => ('sources' in data ? checkPage(file, data, known, sourceOf) : []));
}

function checkPage(
  file: ContentFile,
  data: Citing,
  known: readonly KnownFact[],
  sourceOf: ReadonlyMap<string, Source>,
): Problem[] {
  const cited = new Map<string, Sureness[]>();
  for (const { source, sure } of data.sources) {
    cited.set(source, [...(cited.get(source) ?? []), sure]);
  }
  const isDated = (id: string) => {
    const source = sourceOf.get(id);
    return Boolean(source?.date ?? source?.inForce ?? source?.undated);
  };
  const before = data.history.flatMap(({ source }, index): Problem[] =>
    isDated(source)
      ? []
      : [
          {
            file: file.shown,
            line: file.lineOf(['history', index, 'source']),
            ...undatedHistory(source),
          },
        ],
  );
  const now = linesOf(file).flatMap(({ text, scope, near, part, line }) =>
    statementsIn(text).flatMap((statement) =>
      troublesOf(statement, { scope, near, part }, known, { cited, isDated }).map(
        ({ item, trouble }) => ({
          file: file.shown,
          line: line(),
          ...wordsOf(statement.sentence, item, trouble, cited),
        }),
      ),
    ),
  );
  return [...now, ...before];
}
