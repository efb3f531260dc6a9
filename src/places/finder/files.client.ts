import type { Columns, FinderPoint } from './columns.ts';
import { provinceOfCommune, unpackColumns } from './columns.ts';
import type { CommuneDetail, Details, PointDetail } from './details.ts';
import { communesIn, detailOf } from './details.ts';

const folder = '/du-lieu/noi-lam/';

async function fetchJson<T>(
  name: string,
  isWhole: (value: object) => value is T & object,
): Promise<T> {
  const answer = await fetch(`${folder}${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const data: unknown = await answer.json();
  if (typeof data !== 'object' || data === null || !isWhole(data)) throw new Error(name);
  return data;
}

const isColumns = (value: object): value is Columns => 'schedules' in value && 'lat' in value;
const isDetails = (value: object): value is Details => 'words' in value && 'points' in value;

type Province = { details: Details; communes: ReadonlyMap<string, CommuneDetail>; first: number };

/** All points, and the words of those that are shown, fetched by province when they are needed. */
export type Files = {
  columns: Columns;
  points: readonly FinderPoint[];
  /** The words of a point if they are here already. */
  known(point: FinderPoint): PointDetail | undefined;
  /** Fetches the words of some points; those that fail stay unknown. */
  fetchFor(points: readonly FinderPoint[]): Promise<void>;
  commune(code: string): Promise<CommuneDetail | undefined>;
};

/** @throws Error when the first file cannot be fetched */
export async function openFiles(): Promise<Files> {
  const columns = await fetchJson('diem', isColumns);
  const points = unpackColumns(columns);
  const ready = new Map<string, Province>();
  const coming = new Map<string, Promise<Province>>();
  const { provinces } = columns;
  const firstOf = (slug: string) => {
    const place = provinces.findIndex((province) => province.slug === slug);
    return provinces.slice(0, place).reduce((sum, province) => sum + province.points, 0);
  };
  const pointsIn = (slug: string) => provinces.find((province) => province.slug === slug)?.points;
  const open = (slug: string): Promise<Province> => {
    const known = coming.get(slug);
    if (known) return known;
    const next = fetchJson(slug, isDetails).then((details) => {
      // The site was built anew since the page was opened: these words belong to other points.
      if (details.points.length !== pointsIn(slug))
        throw new Error(`${slug}: ${details.points.length}`);
      const province = { details, communes: communesIn(details, slug), first: firstOf(slug) };
      ready.set(slug, province);
      return province;
    });
    coming.set(slug, next);
    // The next to ask tries again.
    next.catch(() => coming.delete(slug));
    return next;
  };
  const slugOf = ({ province }: FinderPoint) => provinces[province]?.slug ?? '';
  return {
    columns,
    points,
    known(point) {
      const province = ready.get(slugOf(point));
      return (
        province &&
        detailOf(province.details, point.index - province.first, point, province.communes)
      );
    },
    async fetchFor(some) {
      await Promise.allSettled([...new Set(some.map(slugOf))].map(open));
    },
    async commune(code) {
      const province = provinceOfCommune(columns, code);
      return province && (await open(province.slug)).communes.get(code);
    },
  };
}
