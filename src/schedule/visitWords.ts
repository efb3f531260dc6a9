import { atStart } from '../text/format.ts';
import type { ScheduleWords } from './language.ts';
import type { Visit } from './schema.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';

/** When the people were born whom a visit serves: "sinh năm 2012", "sinh từ 1/1/2012 đến 30/6/2012". */
export function bornInWords(
  { from, to }: NonNullable<Visit['born']>,
  language: ScheduleWords = vietnamese,
): string {
  if (!from && !to) return '';
  if (from?.endsWith('-01-01') && to?.endsWith('-12-31'))
    return language.bornInYear(from.slice(0, 4), to.slice(0, 4));
  return language.bornBetween(from, to);
}

/** Whom a visit serves: "học sinh sinh năm 2012"; empty when everybody may come. */
export function audienceInWords(
  { audience, born }: Pick<Visit, 'audience' | 'born'>,
  language: ScheduleWords = vietnamese,
): string {
  return [audience, born && bornInWords(born, language)].filter(Boolean).join(' ');
}

/** How many a visit can serve, and whether an appointment is needed; empty when neither is known. */
export function roomInWords(
  { capacity, byAppointment }: Pick<Visit, 'capacity' | 'byAppointment'>,
  language: ScheduleWords = vietnamese,
): string {
  return [capacity && language.capacity(capacity), byAppointment && language.byAppointment]
    .filter(Boolean)
    .join(', ');
}

/** Whom a visit is for, how many, and what else to know: each a phrase of its own, with a capital. */
export function visitNotes(visit: Visit, language: ScheduleWords = vietnamese): string[] {
  const phrases = [
    audienceInWords(visit, language),
    roomInWords(visit, language),
    visit.note ?? '',
  ];
  return phrases.filter(Boolean).map(atStart);
}
