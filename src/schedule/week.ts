/** The days of the week from Monday, as files name them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The days as people say them inside a sentence. */
export const dayNames: Record<Weekday, string> = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
};

/** Days of the week in words: three and more in a row as a run, all seven as "hằng ngày". */
export function daysInWords(days: readonly Weekday[]): string {
  const chosen = weekdays.filter((day) => days.includes(day));
  if (chosen.length === 7) return 'hằng ngày';
  const runs: Weekday[][] = [];
  for (const day of chosen) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && weekdays.indexOf(day) === weekdays.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  const words = runs.flatMap((run) => {
    const first = run[0];
    const last = run[run.length - 1];
    return run.length > 2 && first && last
      ? [`${dayNames[first]} đến ${dayNames[last]}`]
      : run.map((day) => dayNames[day]);
  });
  return listInWords(words);
}

/** "a", "a và b", "a, b và c". */
export function listInWords(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}
