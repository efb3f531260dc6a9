import { lonLatAt, pixelsPerKm } from './frame.ts';
import type { Frame } from './frame.ts';

/** A scale bar: a round length in km and how long it is in the drawing. */
export type ScaleBar = { km: number; length: number };

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round length that takes at most a fifth of the drawing, measured at its middle. */
export function scaleBar(frame: Frame): ScaleBar {
  const [, lat] = lonLatAt(frame, [frame.width / 2, frame.height / 2]);
  const perKm = pixelsPerKm(frame, lat);
  const fits = steps.filter((km) => km * perKm <= frame.width / 5);
  const km = fits.at(-1) ?? 1;
  return { km, length: Math.round(km * perKm) };
}
