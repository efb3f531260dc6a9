import type { ContentFile } from '../files/read.ts';
import { plainInline } from '../text/inline.ts';

/**
 * A line of a page, where it stands, and what stands around it: what it is about with the head of the page and what
 * is right beside, and the part of the page in which it must be said how sure it is.
 */
export type Line = { text: string; scope: string; near: string; part: string; line(): number };

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

/** Every line of a page on which it may say what the law says. */
export function linesOf(file: ContentFile): Line[] {
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
