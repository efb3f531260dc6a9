import type { Source } from '../../sources/schema.ts';
import { openSources } from '../../sources/openSources.ts';
import type { OpenTable } from '../../text/openTable.ts';
import type { Commune } from '../../units/units.ts';
import type { OfficeRule } from '../officeRule.ts';
import type { OfficeOf } from '../offices.ts';
import type { Place } from '../place.ts';
import { openOffice, openOffices } from './offices.ts';
import { openPoint, toOpenPoint } from './points.ts';
import type { Locate } from './points.ts';
import { openVisit, openVisits } from './visits.ts';

/** What the tables of places are made from. */
type Given = {
  places: readonly Place[];
  /** Communes with pages here. */
  communes: readonly Commune[];
  officeOf: OfficeOf;
  rule: OfficeRule;
  locate: Locate;
  sources: ReadonlyMap<string, Source>;
  site: string;
  /** Day of the build in UTC+7. */
  today: string;
};

type Cited = { sources: readonly string[]; positionSource?: string | null };

/** A word such as "GeoNames" may stand for a position's source: only ids are looked up. */
function sourcesOf(rows: readonly Cited[], sources: ReadonlyMap<string, Source>) {
  const ids = rows.flatMap((row) => [
    ...row.sources,
    ...(row.positionSource && sources.has(row.positionSource) ? [row.positionSource] : []),
  ]);
  return openSources(ids, sources);
}

/** Points, visits and offices as tables for the world, in a lasting order. */
export function placeTables(given: Given): {
  points: OpenTable<typeof openPoint>;
  visits: OpenTable<typeof openVisit>;
  offices: OpenTable<typeof openOffice>;
} {
  const { places, communes, locate, sources, site, today } = given;
  const points = places
    .map((place) => toOpenPoint(place, site, locate))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const visits = openVisits(places, today, site);
  const offices = openOffices(communes, given);
  return {
    points: {
      name: 'diem',
      title: 'Nơi làm và điểm hỗ trợ',
      about: 'Mỗi dòng một nơi làm, bàn hỗ trợ hay tổ lưu động, của hôm nay và trước đây.',
      row: openPoint,
      rows: points,
      sources: sourcesOf(points, sources),
    },
    visits: {
      name: 'lich-den',
      title: 'Lịch đến của tổ lưu động',
      about: 'Mỗi dòng một buổi đến; buổi đã qua và buổi đã hủy vẫn còn, có ghi rõ.',
      row: openVisit,
      rows: visits,
      sources: sourcesOf(visits, sources),
    },
    offices: {
      name: 'cong-an-xa',
      title: 'Nơi làm căn cước và mức 2 của từng xã, phường',
      about: 'Mỗi dòng một xã, phường hay đặc khu; nơi chưa có tin riêng thì ghi điều chung.',
      row: openOffice,
      rows: offices,
      sources: sourcesOf(offices, sources),
    },
  };
}
