/** Whether words are a day that exists, `2026-11-24`; 30 February is none. Light enough for a page. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}
