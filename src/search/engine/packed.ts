import type { WordGroup, Words } from '../words/compiled.ts';
import type { AnswerFile, PageLine } from './shape.ts';

const version = 1;

/**
 * The answers as they travel, `/tim-kiem/tra-loi.json`: like beside like, a line each, which a phone loads in a tenth
 * less than the same as objects. Within a line a tab parts what is several.
 */
export type Packed = {
  /** Changes with the shape: a stored page may meet a newer file. */
  version: typeof version;
  /** Addresses, titles, first sentences, further words: a line for each page. */
  href: string;
  title: string;
  answer: string;
  more: string;
  /** Other ways to ask, parted by tabs. */
  aliases: string;
  /** How many people look for each page: a digit for each. */
  wanted: string;
  /** Numbers of the pages that stand behind others. */
  minor: readonly number[];
  /** Words that mean the same, a group a line, parted by tabs; and for each group what is near. */
  groups: string;
  near: readonly (readonly number[])[];
  /** What people type, then what it stands for, parted by tabs; a line each. */
  short: string;
};

const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const lines = (texts: readonly string[]) => texts.map(line).join('\n');
const cells = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(line).join('\t')).join('\n');

/** Packs a file; the same file gives the same bytes. */
export function pack({ pages, words }: AnswerFile): Packed {
  return {
    version,
    href: lines(pages.map(({ href }) => href)),
    title: lines(pages.map(({ title }) => title)),
    answer: lines(pages.map(({ answer = '' }) => answer)),
    more: lines(pages.map(({ more = '' }) => more)),
    aliases: cells(pages.map(({ aliases = [] }) => aliases)),
    wanted: pages.map(({ wanted = 0 }) => wanted).join(''),
    minor: pages.flatMap(({ minor }, page) => (minor ? [page] : [])),
    groups: cells(words.groups.map(({ forms }) => forms)),
    near: words.groups.map(({ near }) => near),
    short: cells(words.short),
  };
}

const rowsOf = (text: string) => (text === '' ? [] : text.split('\n'));
const cellsOf = (text: string) => (text === '' ? [] : text.split('\t'));

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
 * Unpacks what was packed.
 * @throws Error when it has another shape: it was packed by another version of the portal
 */
export function unpack(packed: Packed): AnswerFile {
  if (packed.version !== version) throw new Error(`Answers of version ${packed.version}`);
  const [titles, answers, mores, aliases] = [
    packed.title.split('\n'),
    packed.answer.split('\n'),
    packed.more.split('\n'),
    packed.aliases.split('\n'),
  ];
  const minor = new Set(packed.minor);
  const pages = rowsOf(packed.href).map((href, page): PageLine => {
    const [answer = '', more = ''] = [answers[page], mores[page]];
    const others = cellsOf(aliases[page] ?? '');
    const wanted = Number(packed.wanted.charAt(page));
    return {
      href,
      title: titles[page] ?? '',
      ...(others.length > 0 && { aliases: others }),
      ...(answer !== '' && { answer }),
      ...(more !== '' && { more }),
      ...(wanted > 0 && { wanted }),
      ...(minor.has(page) && { minor: 1 as const }),
    };
  });
  return { pages, words: unpackWords(packed) };
}
