/**
 * Names no page of figures may bear: `/tien-do/thay-doi/` tells what changed, and among the data files `moi-nhat`
 * holds all figures, a date those of that day.
 */
export function isReservedName(name: string): boolean {
  return ['thay-doi', 'moi-nhat'].includes(name) || /^\d{4}-\d{2}-\d{2}$/.test(name);
}
