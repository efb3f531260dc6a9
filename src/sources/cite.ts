import type { Citation, Source } from './schema.ts';

/** Puts each citation beside its source; a citation without one is an error the checker reports with its line. */
export function withSources(
  citations: readonly Citation[],
  sources: readonly { id: string; data: Source }[],
): { citation: Citation; source: Source }[] {
  return citations.map((citation) => {
    const source = sources.find((candidate) => candidate.id === citation.source)?.data;
    if (!source) throw new Error(`Không có nguồn “${citation.source}”; chạy “npm run check”.`);
    return { citation, source };
  });
}
