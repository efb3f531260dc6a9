import type { Shift } from './schema.ts';
import { dayLength, minutesOf } from './wall.ts';

/** A stretch of a shift without a pause, in minutes after the midnight with which its day begins. */
export type Piece = {
  from: number;
  /** More than 1440 when it ends on the next day. */
  to: number;
  name?: string;
  byAppointment?: true;
};

/** The minutes of a shift, when both its times are known. */
export function spanOf(shift: Shift): { from: number; to: number } | undefined {
  if (!shift.from || !shift.to) return undefined;
  return {
    from: minutesOf(shift.from),
    to: minutesOf(shift.to) + (shift.overnight ? dayLength : 0),
  };
}

/** The pauses of a shift in minutes, in order; after midnight in a night shift. */
export function breaksOf(shift: Shift, from: number): { from: number; to: number }[] {
  const after = (clock: string, start: number) => {
    const minutes = minutesOf(clock);
    return minutes < start && shift.overnight ? minutes + dayLength : minutes;
  };
  return (shift.breaks ?? [])
    .map((pause) => {
      const start = after(pause.from, from);
      return { from: start, to: after(pause.to, start) };
    })
    .sort((a, b) => a.from - b.from);
}

/** A shift cut at its pauses; empty when a time is missing. */
export function piecesOf(shift: Shift, byAppointment = false): Piece[] {
  const span = spanOf(shift);
  if (!span) return [];
  const pieces: Piece[] = [];
  const add = (from: number, to: number) => {
    if (from >= to) return;
    const piece: Piece = { from, to };
    if (shift.name) piece.name = shift.name;
    if (shift.byAppointment || byAppointment) piece.byAppointment = true;
    pieces.push(piece);
  };
  let start = span.from;
  for (const pause of breaksOf(shift, span.from)) {
    add(start, Math.min(pause.from, span.to));
    start = Math.max(start, pause.to);
  }
  add(start, span.to);
  return pieces;
}
