import type { ContentFile } from '../../files/read.ts';
import { bodyBlocks } from './blocks.ts';

/**
 * What a piece of text is to a reader: the heading of the page, sentences, a few words that stand by themselves,
 * words in a drawing, what a source is cited for, what only search engines and lists show, what people type.
 */
export type Role = 'title' | 'prose' | 'label' | 'drawn' | 'cited' | 'unseen' | 'typed';

/** One text of a page. */
export type Piece = {
  text: string;
  role: Role;
  /** Pieces with the same one belong together, as a line and the remark under it. */
  group: string;
  /** Asked only of the few with something wrong, it is slow to find. */
  line(): number;
};

/** The page and its easy version: two addresses, each with its own first words. */
export type Page = { main: Piece[]; easy: Piece[] };

/** Keys in the order in which readers meet them; the body of a file stands before what is not named. */
const order = [
  'title',
  'question',
  'whose',
  'verdict',
  'lead',
  'answer',
  'hint',
  'audience',
  'deadline',
  'time',
  'cost',
  'wait',
  'warning',
  'choices',
  'todo',
  'bring',
  'where',
  'steps',
  'troubles',
];

/** Every text of a file that is for people, in the order of its page. */
export function readPage(file: ContentFile): Page {
  const data = textsIn(file.data, []).map(({ text, path }) => ({
    text,
    path,
    role: roleOf(path),
    group: path.slice(0, -1).join('.'),
    line: () => file.lineOf(path),
  }));
  const rank = (path: readonly PropertyKey[]) => {
    const at = order.indexOf(String(path[0]));
    return at < 0 ? order.length : at;
  };
  const early = data.filter(({ path }) => rank(path) < order.length);
  const late = data.filter(({ path }) => rank(path) === order.length);
  const body = bodyBlocks(file.body).map(({ text, line, heading }): Piece => ({
    text,
    role: heading ? 'label' : 'prose',
    group: `body.${line}`,
    line: () => file.bodyLine + line,
  }));
  return {
    main: [
      ...early.toSorted((a, b) => rank(a.path) - rank(b.path)),
      ...body,
      ...late.filter(({ path }) => path[0] !== 'easy'),
    ],
    easy: late.filter(({ path }) => path[0] === 'easy'),
  };
}

/** Names of files, icons and kinds, days of the calendar: nothing people read. */
const machineWord = /^[a-z0-9]+(?:[-_/.][a-z0-9]+)*$/;

function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return machineWord.test(value) ? [] : [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const items: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value);
  return items.flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** Texts made of sentences, wherever they stand. */
const sentences = new Set(['lead', 'answer', 'note', 'remedy', 'hint']);
/** Lists whose `text` is a sentence or more. */
const told = new Set(['steps', 'warning', 'todo', 'easy', 'changes', 'history']);

function roleOf(path: readonly PropertyKey[]): Role {
  const [top, last] = [String(path[0]), String(path.findLast((key) => typeof key === 'string'))];
  if (top === 'title' || top === 'question') return 'title';
  if (top === 'aliases') return 'typed';
  if (top === 'sources') return 'cited';
  if (top === 'description' || top === 'summary') return 'unseen';
  if (path.includes('screen') || path.includes('picture')) return 'drawn';
  if (sentences.has(last) || (last === 'text' && told.has(top))) return 'prose';
  return 'label';
}
