import type { Wall } from './wall.ts';

/** A stretch of time in which a point serves people. */
export type Interval = {
  /** First minute. */
  from: Wall;
  /** The minute it is over. */
  to: Wall;
  /** What people call it: "ca tối". */
  name?: string;
  /** Where a mobile team is then. */
  place?: string;
  /** Only for people who have made an appointment. */
  byAppointment?: true;
};

/** What a schedule says about one day. */
export type DayPlan = {
  /** Shifts, cut at their pauses, that begin on this day and have both times, in order. */
  intervals: readonly Interval[];
  /** Something happens on this day, or well may, but its hours are not fully known. */
  vague: boolean;
  /** A public holiday or swapped day, or a day that may be one: nobody said whether the week holds on it. */
  holiday: boolean;
  /** The name of the public holiday for which the point is closed. */
  off?: string;
  /** Nothing can be said before this minute, except within the intervals. */
  doubtfulTo?: Wall;
};
