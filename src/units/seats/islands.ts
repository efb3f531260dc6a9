type IslandSeat = { code: string; lat: number; lon: number; radiusKm: number };

/** Hoàng Sa and Trường Sa: where the base map writes their names, whatever a boundary pack outlines. */
export const archipelagoSeats: readonly IslandSeat[] = [
  { code: '20333', lat: 16.5, lon: 112, radiusKm: 120 },
  { code: '22736', lat: 9.5, lon: 113, radiusKm: 300 },
];

/** Special zones that GeoNames does not place well: islands of Natural Earth (public domain). */
export const islandSeats: readonly IslandSeat[] = [
  ...archipelagoSeats,
  // Bạch Long Vĩ
  { code: '11948', lat: 20.13, lon: 107.74, radiusKm: 3 },
  // Thổ Châu
  { code: '31105', lat: 9.3, lon: 103.47, radiusKm: 5 },
];
