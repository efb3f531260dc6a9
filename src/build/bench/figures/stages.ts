/** What a run says when a stage begins; what comes before any is its own beginning. */
const beginnings: [string, string][] = [
  ['Đang đọc', 'đọc'],
  ['Đang tính', 'tính'],
  ['Đang so', 'so và ghi'],
];

/** The stages of a run, in order. */
export const stages: readonly string[] = beginnings.map(([, name]) => name);

/** The stage that a line begins; undefined for any other line. */
export function stageOf(line: string): string | undefined {
  return beginnings.find(([words]) => line.startsWith(words))?.[1];
}
