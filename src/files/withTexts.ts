import type { ContentFile } from './read.ts';

/** A file with every text of its data and its body put through `change`; numbers and keys stay. */
export function withTexts(file: ContentFile, change: (text: string) => string): ContentFile {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]));
  };
  return { ...file, data: changed(file.data), body: change(file.body) };
}
