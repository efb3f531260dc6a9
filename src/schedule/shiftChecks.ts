import type { Finding } from '../files/problem.ts';
import { breaksOf, piecesOf, spanOf } from './pieces.ts';
import type { Shift } from './schema.ts';
import { dayLength } from './wall.ts';

/**
 * Whether some shifts meet others at one time; pauses are free.
 * @param later days by which the others come later: 1 asks whether a night shift runs into the next morning
 */
export function someMeet(
  some: readonly Shift[],
  others: readonly Shift[],
  later: 0 | 1 = 0,
): boolean {
  const shift = later * dayLength;
  const pieces = others.flatMap((other) => piecesOf(other));
  return some
    .flatMap((one) => piecesOf(one))
    .some((a) => pieces.some((b) => a.from < b.to + shift && b.from + shift < a.to));
}

/** Whether a shift among these goes on after midnight. */
export function runsIntoMorning(shifts: readonly Shift[]): boolean {
  return shifts.some((shift) => (spanOf(shift)?.to ?? 0) > dayLength);
}

/** What the shifts of one day say against each other and themselves; `keys` leads to the list. */
export function checkShifts(shifts: readonly Shift[], keys: readonly PropertyKey[]): Finding[] {
  return shifts.flatMap((shift, index) => [
    ...(someMeet(shifts.slice(0, index), [shift]) ? [overlap([...keys, index])] : []),
    ...checkLength(shift, [...keys, index]),
    ...checkBreaks(shift, [...keys, index, 'breaks']),
  ]);
}

export function overlap(keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: 'Hai ca trong cùng một ngày trùng giờ nhau.',
    fix: 'sửa giờ để ca sau bắt đầu khi ca trước đã xong.',
  };
}

export function overlapByNight(keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: 'Ca qua đêm trùng giờ với ca của ngày hôm sau.',
    fix: 'sửa giờ để ca hôm sau bắt đầu khi ca qua đêm đã xong.',
  };
}

function checkLength(shift: Shift, keys: readonly PropertyKey[]): Finding[] {
  const span = spanOf(shift);
  if (!span || span.to - span.from <= dayLength) return [];
  return [
    {
      keys,
      message: `Ca từ ${shift.from} đến ${shift.to} hôm sau dài hơn 24 giờ.`,
      fix: 'nếu ca xong trong ngày thì bỏ “overnight: true”; nếu không thì sửa giờ.',
    },
  ];
}

function checkBreaks(shift: Shift, keys: readonly PropertyKey[]): Finding[] {
  if (!shift.breaks) return [];
  const span = spanOf(shift);
  if (!span)
    return [
      {
        keys,
        message: 'Ca có giờ nghỉ giữa nhưng chưa đủ giờ bắt đầu và kết thúc.',
        fix: 'viết cả “from” và “to” của ca, hoặc bỏ “breaks”.',
      },
    ];
  const pauses = breaksOf(shift, span.from);
  return pauses.flatMap(({ from, to }, place) => {
    if (from >= to || from < span.from || to > span.to)
      return [
        {
          keys,
          message: `Giờ nghỉ giữa không nằm trong ca ${shift.from}–${shift.to}.`,
          fix: 'sửa giờ nghỉ để bắt đầu sau giờ vào ca, kết thúc trước giờ hết ca và không ngược nhau.',
        },
      ];
    const before = pauses[place - 1];
    if (!before || before.to <= from) return [];
    return [
      {
        keys,
        message: 'Hai giờ nghỉ giữa của một ca trùng nhau.',
        fix: 'gộp làm một, hoặc sửa giờ.',
      },
    ];
  });
}
