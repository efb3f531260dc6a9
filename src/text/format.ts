/** A number as Vietnamese print it: 298.649; up to `decimals` places after a comma, trailing noughts dropped. */
export function formatNumber(value: number, decimals = 2): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const rest = part.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${rest ? `,${rest}` : ''}`;
}

/** A share in percent with a comma and a no-break blank: 39,26 %. */
export function formatPercent(value: number, decimals = 2): string {
  return `${formatNumber(value, decimals)}\u00a0%`;
}

/** `2026-11-22` gives 22/11/2026, `2023-05` gives 5/2023, `2022` stays. */
export function formatDate(date: string): string {
  return date
    .split('-')
    .reverse()
    .map((part) => (part.length === 2 ? String(Number(part)) : part))
    .join('/');
}

/** The same in a sentence: "ngày 22/11/2026", "tháng 5/2023", "năm 2022". */
export function formatDateInWords(date: string): string {
  const kind = date.length === 4 ? 'năm' : date.length === 7 ? 'tháng' : 'ngày';
  return `${kind} ${formatDate(date)}`;
}

const counts = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

/** How many, at the start of a heading: "Bảy"; digits from eleven on. */
export function formatCount(count: number): string {
  return counts[count] || String(count);
}

/** Words for the start of a line: "xã Đông Kinh" gives "Xã Đông Kinh". */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words for the middle of a sentence: "Thẻ căn cước" gives "thẻ căn cước". */
export function midSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The day since which all of a list's texts have been compared with their sources: the oldest of their days. */
export function checkedSince(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}
