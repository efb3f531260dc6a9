import type { Place } from './place.ts';

type At = { lat: number; lon: number };

/** A `geo:` address of a known door (RFC 5870 with the common `q`), which opens whatever map app the phone has. */
export function geoAddress({ lat, lon }: At, name: string): string {
  return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name)})`;
}

/** The same where only the area is known: a search by name, because a point would lead people to the wrong door. */
export function geoSearch(parts: readonly (string | undefined)[]): string {
  return `geo:0,0?q=${encodeURIComponent(joined(parts))}`;
}

/** Parts of an address in a line; one that an earlier part says already is left out. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .filter(
      (part, index) => part && !parts.slice(0, index).some((earlier) => earlier?.includes(part)),
    )
    .join(', ');
}

function partsOf({ point, commune }: Place): (string | undefined)[] {
  return [point.name, point.address, commune.fullName, commune.province.name];
}

/**
 * A `geo:` address, which opens whatever map app the phone has.
 * By name where only the commune is known.
 */
export function directions(place: Place): string {
  const { position, name } = place.point;
  return position?.precision === 'exact' ? geoAddress(position, name) : geoSearch(partsOf(place));
}

/** A map on the web, for devices that know no `geo:` address: iPhones, computers. */
export type WebMap = { app: 'Google Maps' | 'Apple Maps'; href: string };

/**
 * The usual maps on the web; nothing is sent to them before somebody presses the link.
 * Addresses: developers.google.com/maps/documentation/urls, developer.apple.com/library, "Map Links".
 */
export function webMaps(place: Place): WebMap[] {
  const { position } = place.point;
  const exact = position?.precision === 'exact';
  const where = encodeURIComponent(
    exact ? `${position.lat},${position.lon}` : joined(partsOf(place)),
  );
  return [
    {
      app: 'Google Maps',
      href: exact
        ? `https://www.google.com/maps/dir/?api=1&destination=${where}`
        : `https://www.google.com/maps/search/?api=1&query=${where}`,
    },
    {
      app: 'Apple Maps',
      href: `https://maps.apple.com/?${exact ? 'daddr' : 'q'}=${where}`,
    },
  ];
}
