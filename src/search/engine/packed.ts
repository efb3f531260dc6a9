import type { WordGroup, Words } from '../words/compiled.ts';
import { swapLetters } from './letters.ts';
import type { AnswerFile, PageLine } from './shape.ts';

const version = 2;

/**
 * The answers as they travel, `/tim-kiem/tra-loi.json`: like beside like, a line each, which a phone loads in a tenth
 * less than the same as objects; what the others repeat stands first. “|” parts lines, and “~” what is several on one:
 * blanks of that kind would take two bytes each.
 */
export type Packed = {
  /** Changes with the shape: a stored page may meet a newer file. */
  version: typeof version;
  /** Words that mean the same, a group a line, parted by “~”; and for each group what is near. */
  groups: string;
  /** What people type, then what it stands for, parted by “~”; a line each. */
  short: string;
  /** Other ways to ask, titles, addresses, further words: a line for each page; several parted by “~”. */
  aliases: string;
  title: string;
  href: string;
  more: string;
  /** How many people look for each page: a digit for each. */
  wanted: string;
  /** Numbers of the pages that stand behind others. */
  minor: readonly number[];
  near: readonly (readonly number[])[];
};

/** The first sentences as they travel, `/tim-kiem/cau-dau.json`. */
export type PackedSentences = {
  version: typeof version;
  /** The mark of the addresses they belong to: what is stored may be of another day. */
  of: number;
  /** A line for each page. */
  answer: string;
};

const line = (text: string) => text.replace(/[\s|~]+/g, ' ').trim();
const lines = (texts: readonly string[]) => texts.map(line).join('|');
const cells = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(line).join('~')).join('|');

/** Packs a file; the same file gives the same bytes. */
export function pack({ pages, words }: AnswerFile): Packed {
  return {
    version,
    groups: cells(words.groups.map(({ forms }) => forms)),
    short: cells(words.short),
    aliases: cells(pages.map(({ aliases = [] }) => aliases)),
    title: lines(pages.map(({ title }) => title)),
    href: lines(pages.map(({ href }) => href)),
    more: lines(pages.map(({ more = '' }) => more)),
    wanted: pages.map(({ wanted = 0 }) => wanted).join(''),
    minor: pages.flatMap(({ minor }, page) => (minor ? [page] : [])),
    near: words.groups.map(({ near }) => near),
  };
}

/** Packs the first sentences of the same pages. */
export function packSentences({ pages }: AnswerFile): PackedSentences {
  return {
    version,
    of: markOf(pages),
    answer: lines(pages.map(({ answer = '' }) => answer)),
  };
}

/** A number that changes with any address and with their order. */
function markOf(pages: readonly PageLine[]): number {
  let mark = 0;
  for (const letter of pages.map(({ href }) => href).join(' '))
    mark = (Math.imul(mark, 31) + letter.charCodeAt(0)) | 0;
  return mark;
}

const rowsOf = (text: string) => (text === '' ? [] : text.split('|'));
const cellsOf = (text: string) => (text === '' ? [] : text.split('~'));

function unpackWords({ groups, near, short }: Packed): Words {
  return {
    groups: rowsOf(groups).map((row, group): WordGroup => ({
      forms: cellsOf(row),
      near: near[group] ?? [],
    })),
    short: rowsOf(short).map((row): readonly [string, ...string[]] => {
      const [typed = '', ...meant] = cellsOf(row);
      return [typed, ...meant];
    }),
  };
}

/**
 * Unpacks what was packed; the pages without their first sentences.
 * @throws Error when it has another shape: it was packed by another version of the portal
 */
export function unpack(packed: Packed): AnswerFile {
  if (packed.version !== version) throw new Error(`Answers of version ${packed.version}`);
  const [titles, mores, aliases] = [
    packed.title.split('|'),
    packed.more.split('|'),
    packed.aliases.split('|'),
  ];
  const minor = new Set(packed.minor);
  const pages = rowsOf(packed.href).map((href, page): PageLine => {
    const more = mores[page] ?? '';
    const others = cellsOf(aliases[page] ?? '');
    const wanted = Number(packed.wanted.charAt(page));
    return {
      href,
      title: titles[page] ?? '',
      ...(others.length > 0 && { aliases: others }),
      ...(more !== '' && { more }),
      ...(wanted > 0 && { wanted }),
      ...(minor.has(page) && { minor: 1 as const }),
    };
  });
  return { pages, words: unpackWords(packed) };
}

/**
 * The pages with their first sentences; as they are when the sentences are of other pages, or of another version: then
 * there are none rather than wrong ones.
 */
export function withSentences(pages: readonly PageLine[], packed: PackedSentences): PageLine[] {
  if (packed.version !== version || packed.of !== markOf(pages)) return [...pages];
  const answers = packed.answer.split('|');
  return pages.map((page, at) => {
    const answer = answers[at] ?? '';
    return answer === '' ? page : { ...page, answer };
  });
}

/** What was packed as the text that travels, and back. */
export const toText = (packed: Packed | PackedSentences): string =>
  swapLetters(JSON.stringify(packed));
export const answersFrom = (text: string): Packed => JSON.parse(swapLetters(text));
export const sentencesFrom = (text: string): PackedSentences => JSON.parse(swapLetters(text));
