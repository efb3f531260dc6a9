import type { LatLon } from '../../units/plane.ts';

/** Where the device is, or in words why nobody can say. */
export type Position = { at: LatLon } | { why: string };

const excuses = {
  missing: 'Trình duyệt này không cho biết vị trí. Hãy gõ tên xã, phường của bạn.',
  refused:
    'Bạn chưa cho phép xem vị trí. Muốn dùng “Gần tôi”, hãy cho phép trong cài đặt trình duyệt; hoặc gõ tên xã, phường.',
  failed: 'Chưa tìm được vị trí của máy. Hãy bật định vị rồi thử lại, hoặc gõ tên xã, phường.',
};

/** Asks the device once; the position stays in this page. */
export function askPosition(): Promise<Position> {
  // Unencrypted pages and some browsers inside other apps have none, whatever the types say.
  const { geolocation }: { geolocation?: Geolocation } = navigator;
  if (!geolocation) return Promise.resolve({ why: excuses.missing });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ at: { lat: coords.latitude, lon: coords.longitude } }),
      ({ code }) => resolve({ why: code === 1 ? excuses.refused : excuses.failed }),
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
}
