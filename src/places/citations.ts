import type { Citation } from '../sources/schema.ts';
import type { ServicePoint } from './schema.ts';

/** The sources of a point, that of its position among them. */
export function citationsOf(point: ServicePoint): Citation[] {
  const { position, sources } = point;
  if (!position || sources.some(({ source }) => source === position.source)) return [...sources];
  return [
    ...sources,
    { source: position.source, supports: 'Vị trí trên sơ đồ', sure: 'medium' as const },
  ];
}

/** Citations of several files as one list; the same source for the same statement is named once. */
export function merged(lists: readonly (readonly Citation[])[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of lists.flat()) {
    const key = `${citation.source}|${citation.supports}`;
    if (!found.has(key)) found.set(key, citation);
  }
  return [...found.values()];
}
