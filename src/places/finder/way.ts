import { geoAddress, geoSearch } from '../directions.ts';
import type { FinderPoint } from './columns.ts';
import type { PointDetail } from './details.ts';

/** The address that opens the phone's map app, by position where the door is known and by name where it is not. */
export function pointWay(point: FinderPoint, { name, address, commune }: PointDetail): string {
  return point.at && point.precision === 'exact'
    ? geoAddress(point.at, name)
    : geoSearch([name, address, commune.fullName]);
}
