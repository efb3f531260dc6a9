import { formatCount } from '../text/format.ts';
import type { Progress } from './graph.ts';

/** The heading over a check-list: "Năm việc, theo thứ tự". */
export function countedTodo(count: number): string {
  return `${formatCount(count)} việc, theo thứ tự`;
}

/** "Câu 2 trong 3" when all paths from here are as long; else the most there can be. */
export function progressWords({ number, fewest, most }: Progress): string {
  return fewest === most ? `Câu ${number} trong ${most}` : `Câu ${number} · nhiều nhất ${most} câu`;
}
