import type { Progress } from './graph.ts';

/** The Ministry's help line for VNeID, on every outcome and for whoever finds no case of theirs; a no-break blank inside. */
export const hotline = { label: '1900\u00a00368', href: 'tel:19000368' } as const;

const numerals = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];

/** The heading over a check-list: "Năm việc, theo thứ tự". */
export function countedTodo(count: number): string {
  return `${numerals[count] ?? count} việc, theo thứ tự`;
}

/** "Câu 2 trong 3" when all paths from here are as long; else the most there can be. */
export function progressWords({ number, fewest, most }: Progress): string {
  return fewest === most ? `Câu ${number} trong ${most}` : `Câu ${number} · nhiều nhất ${most} câu`;
}
