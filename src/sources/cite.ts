import type { Citation, Source } from './schema.ts';

/** Puts each citation beside its source; a citation without one is an error the checker reports with its line. */
export function withSources(
  citations: readonly Citation[],
  sources: readonly { id: string; data: Source }[],
): { citation: Citation; source: Source }[] {
  return citations.map((citation) => ({ citation, source: named(citation.source, sources) }));
}

/** The same for what was before: each remark with the source of its time. */
export function withHistory(
  history: readonly { source: string; text: string }[],
  sources: readonly { id: string; data: Source }[],
): { text: string; source: Source }[] {
  return history.map(({ source, text }) => ({ text, source: named(source, sources) }));
}

function named(id: string, sources: readonly { id: string; data: Source }[]): Source {
  const source = sources.find((candidate) => candidate.id === id)?.data;
  if (!source) throw new Error(`Không có nguồn “${id}”; chạy “npm run check”.`);
  return source;
}
