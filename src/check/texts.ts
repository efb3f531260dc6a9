import type { ContentFile } from '../files/read.ts';

/** A piece of text in a file, and its line: asked only of the few with something wrong, it is slow to find. */
export type Passage = { text: string; line(): number };

/** Everything in a file that readers may see: each text of its data, each line of its body. */
export function passages(file: ContentFile): Passage[] {
  const body = file.body
    .split('\n')
    .map((text, index) => ({ text, line: () => file.bodyLine + index }))
    .filter(({ text }) => text.trim() !== '');
  return [...textsIn(file.data, [], file), ...body];
}

function textsIn(value: unknown, path: readonly PropertyKey[], file: ContentFile): Passage[] {
  if (typeof value === 'string') return [{ text: value, line: () => file.lineOf(path) }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, [...path, index], file));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key], file));
  }
  return [];
}

/** Every value at a place in data, with its path; `*` stands for every item of a list. */
export function valuesAt(
  data: unknown,
  pattern: readonly string[],
  before: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; value: unknown }[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return [{ path: before, value: data }];
  if (key === '*') {
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown, index) => valuesAt(item, rest, [...before, index]));
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return [];
  const value: unknown = Reflect.get(data, key);
  return valuesAt(value, rest, [...before, key]);
}
