import type { Place } from './place.ts';

/**
 * A `geo:` address, which opens whatever map app the phone has (RFC 5870 with the common `q`).
 * By name where only the commune is known: a point there would lead people to the wrong door.
 */
export function directions({ point, commune }: Place): string {
  const { position } = point;
  if (position?.precision === 'exact') {
    const at = `${position.lat},${position.lon}`;
    return `geo:${at}?q=${at}(${encodeURIComponent(point.name)})`;
  }
  const parts = [point.name, point.address, commune.fullName, commune.province.name];
  const words = parts.filter(
    (part, index) => part && !parts.slice(0, index).some((earlier) => earlier?.includes(part)),
  );
  return `geo:0,0?q=${encodeURIComponent(words.join(', '))}`;
}
