import { fold } from '../text/fold.ts';

/** Words an editor writes by habit in Vietnamese, for the English ones that a file has. */
const meant: Readonly<Record<string, string>> = {
  t2: 'mon',
  t3: 'tue',
  t4: 'wed',
  t5: 'thu',
  t6: 'fri',
  t7: 'sat',
  cn: 'sun',
  'thu hai': 'mon',
  'thu ba': 'tue',
  'thu tu': 'wed',
  'thu nam': 'thu',
  'thu sau': 'fri',
  'thu bay': 'sat',
  'chu nhat': 'sun',
  le: 'odd',
  'ngay le': 'odd',
  chan: 'even',
  'ngay chan': 'even',
  cao: 'high',
  vua: 'medium',
  'trung binh': 'medium',
  thap: 'low',
};

/**
 * The allowed word that a Vietnamese one stands for, `thứ 2` for `mon`: closeness of letters alone would take
 * "thu2" (Monday) for `thu` (Thursday).
 */
export function meantWord(word: string, allowed: readonly string[]): string | undefined {
  const plain = fold(word)
    .replace(/^thu\s*(?=[2-7]$)/, 't')
    .trim();
  const found = meant[plain];
  return found !== undefined && allowed.includes(found) ? found : undefined;
}
