import type { Content } from '../collections/open.ts';
import { knownFacts, troublesOf } from '../facts/match.ts';
import type { Cited, KnownFact, Trouble } from '../facts/match.ts';
import type { Fact } from '../facts/schema.ts';
import { claimNames, statementsIn } from '../facts/statements.ts';
import type { Problem, Words } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import type { Source, Sureness } from '../sources/schema.ts';
import { formatDate } from '../text/format.ts';
import { plainInline } from '../text/inline.ts';

type Citing = {
  sources: readonly { source: string; sure: Sureness }[];
  history: readonly { source: string }[];
};

/**
 * A line of a page, where it stands, and what stands around it: what it is about with the head of the page and what
 * is right beside, and the part of the page in which it must be said how sure it is.
 */
type Line = { text: string; scope: string; near: string; part: string; line(): number };

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
      : [{ file: file.shown, line: file.lineOf(['history', index, 'source']), ...undated(source) }],
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

/** A source of older law that does not say of what time. */
function undated(source: string): Words {
  return {
    message: `Phần “history” dựa vào nguồn “${source}” không có ngày.`,
    fix: 'thêm “date” hoặc “inForce” vào tệp nguồn; nguồn không ghi ngày thì viết “undated: true”.',
  };
}

/** What stands in the data beside texts for readers. */
const noTexts = new Set([
  ...['aliases', 'sources', 'question', 'topic', 'icon', 'related', 'questions', 'guides', 'kind'],
  ...['screen', 'picture', 'order', 'checked', 'review-by', 'problem', 'home', 'history', 'group'],
  ...['audio', 'whose'],
]);

/** What a field is about when its words do not say it. */
const about: Record<string, string> = {
  cost: 'lệ phí',
  wait: 'thời hạn',
  time: 'thời hạn',
  deadline: 'thời hạn',
};

function linesOf(file: ContentFile): Line[] {
  const head = ['question', 'title', 'whose', 'lead', 'answer']
    .map((key) => stringAt(file.data, key))
    .join(' ');
  const lines = file.body.split('\n');
  const body = lines.map((text, index) => ({
    text: text.replace(marker, ''),
    scope: `${head} ${text}`,
    near: text,
    part: sectionOf(lines, index),
    line: () => file.bodyLine + index,
  }));
  return [...linesIn(file.data, [], head, '', file), ...body];
}

/** What opens a heading or an item of a list. */
const marker = /^\s*(?:[-*+>]|#{1,6}|\d+[.)])\s+/;

/** What stands under the same heading: one remark on how sure it is serves for all of it. */
function sectionOf(lines: readonly string[], index: number): string {
  const heading = /^#{1,6} /;
  const from = lines.slice(0, index + 1).findLastIndex((line) => heading.test(line));
  const length = lines.slice(index + 1).findIndex((line) => heading.test(line));
  return lines.slice(Math.max(0, from), length < 0 ? undefined : index + 1 + length).join('\n');
}

function linesIn(
  value: unknown,
  path: readonly PropertyKey[],
  scope: string,
  near: string,
  file: ContentFile,
): Line[] {
  if (typeof value === 'string') {
    const around = `${near} ${value}`;
    const part = path.length > 1 ? around : topOf(file.data);
    return [
      {
        text: value,
        scope: `${scope} ${around}`,
        near: around,
        part,
        line: () => file.lineOf(path),
      },
    ];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      linesIn(item, [...path, index], scope, near, file),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).filter(([key]) => !noTexts.has(key));
  // What stands beside in one object belongs together: a step's title and its words, a fact and its remark.
  const beside =
    path.length > 0
      ? Object.values(value).flatMap((item: unknown) => (typeof item === 'string' ? item : []))
      : [];
  return own.flatMap(([key, item]) =>
    // The easy version is read as a whole.
    linesIn(
      item,
      [...path, key],
      key === 'easy' ? `${scope} ${textsIn(item)}` : scope,
      [near, ...beside, about[key] ?? ''].join(' '),
      file,
    ),
  );
}

/** Everything a part of the data says. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join(' ');
}

/** The lines a reader meets first: verdict, answer, lead. */
function topOf(data: unknown): string {
  return ['verdict', 'answer', 'lead'].map((key) => stringAt(data, key)).join(' ');
}

function stringAt(data: unknown, key: string): string {
  if (typeof data !== 'object' || data === null) return '';
  const value: unknown = Reflect.get(data, key);
  return typeof value === 'string' ? plainInline(value) : '';
}

const sureNames: Record<Sureness, string> = { high: 'cao', medium: 'vừa', low: 'thấp' };

function wordsOf(sentence: string, item: string, trouble: Trouble, cited: Cited): Words {
  const told = `Câu “${sentence}”`;
  const what = item in claimNames ? claimNames[item as keyof typeof claimNames] : item;
  switch (trouble.kind) {
    case 'unknown':
      return {
        message: `${told} nói “${what}”, nhưng không điều nào trong “facts/” nói vậy.`,
        fix: 'ghi điều ấy kèm nguồn vào “facts/”, hoặc viết lại theo điều đã ghi.',
      };
    case 'beyond':
      return {
        message: `${told} nói quá nguồn: “${what}” không có trong ${listOf(trouble.facts, item)}.`,
        fix: 'viết đúng con số của nguồn; nếu luật đã đổi thì sửa điều ấy trong “facts/” kèm nguồn mới.',
      };
    case 'contrary':
      return {
        message: `${told} nói “${what}”, ngược với điều “${trouble.fact.id}”: ${trouble.fact.says}`,
        fix: 'viết lại theo điều đã ghi; nếu luật đã đổi thì sửa điều ấy trong “facts/” kèm nguồn mới.',
      };
    case 'uncited':
      return {
        message: `${told} nói “${what}” mà trang không dẫn nguồn của điều “${trouble.fact.id}”.`,
        fix: `thêm vào “sources” một trong: ${trouble.fact.sources.map(({ source, sure }) => `${source} (sure: ${sure})`).join(', ')}.`,
      };
    case 'tooSure':
      return {
        message: `${told}: trang ghi độ chắc của nguồn “${trouble.source}” là ${(cited.get(trouble.source) ?? []).map((sure) => sureNames[sure]).join(', ')}, cao hơn điều “${trouble.fact.id}” (${sureNames[trouble.sure]}).`,
        fix: `sửa thành “sure: ${trouble.sure}”, hoặc thêm một dòng nguồn nữa cho riêng điều này.`,
      };
    case 'undated':
      return {
        message: `${told} dựa vào nguồn “${trouble.source}” không có ngày.`,
        fix: 'thêm “date” hoặc “inForce” vào tệp nguồn; nguồn không ghi ngày thì viết “undated: true”.',
      };
    case 'unhedged':
      return {
        message: `${told} nói điều “${trouble.fact.id}” như chắc chắn, mà nguồn chưa chắc.`,
        fix: 'thêm vào câu “(chưa xác nhận)”, “(độ chắc: vừa)” hoặc “theo báo chí năm …”.',
      };
  }
}

/** The facts that came nearest, those with a number of the same kind first. */
function listOf(facts: readonly Fact[], item: string): string {
  const unit = item.replace(/[\d./]+/g, '').trim();
  const alike = facts.filter(({ says }) => unit !== '' && says.includes(unit));
  const named = (alike.length > 0 ? alike : facts).slice(0, 3).map(({ id }) => `“${id}”`);
  return `điều ${named.join(', ')}`;
}
