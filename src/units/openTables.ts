import { openSources } from '../sources/openSources.ts';
import type { Source } from '../sources/schema.ts';
import type { OpenTable } from '../text/openTable.ts';
import { communesNowWards, divided, provincesNowCities, readInFull } from './corrections.ts';
import type { FormerUnit } from './formerUnits.ts';
import { openFormer, openFormers, openUnit, openUnits } from './openData.ts';
import type { KnownPosition } from './openWhere.ts';
import type { Commune, Province } from './units.ts';

/** The list of units everything here begins with, and the resolutions that changed it since. */
const ofToday = [
  'ten-xa-cu-2025',
  ...[...provincesNowCities, ...communesNowWards].map(({ source }) => source),
];
const ofFormer = ['ten-xa-cu-2025', ...[...divided, ...readInFull].map(({ source }) => source)];

/** What the tables of units are made from. */
type Given = {
  units: { provinces: readonly Province[]; communes: readonly Commune[] };
  former: readonly FormerUnit[];
  positionOf(code: string): KnownPosition | undefined;
  /** Whether the portal has a page for the province or commune of that code. */
  hasPage(code: string): boolean;
  /** The boundary pack of this deployment, if it was given one: whose it is, and under what terms. */
  pack: { source: string; licence: string } | undefined;
  sources: ReadonlyMap<string, Source>;
  site: string;
};

/** The pack beside the sources that have files; its terms stand where the publisher would. */
const packSource = ({ source, licence }: { source: string; licence: string }) => ({
  id: 'goi-ranh-gioi',
  title: source,
  publisher: licence,
  date: null,
  url: null,
});

/** Units of today and what was before them, as tables for the world. */
export function unitTables({ units, former, pack, sources, ...portal }: Given): {
  today: OpenTable<typeof openUnit>;
  former: OpenTable<typeof openFormer>;
} {
  const rows = openUnits(units, portal);
  const packed = pack ? [packSource(pack)] : [];
  const positioned = rows.flatMap(({ positionSource }) =>
    positionSource !== null && sources.has(positionSource) ? [positionSource] : [],
  );
  return {
    today: {
      name: 'don-vi',
      title: 'Tỉnh, thành phố và xã, phường, đặc khu ngày nay',
      about: 'Mỗi dòng một đơn vị; tỉnh đứng trước các xã của tỉnh.',
      row: openUnit,
      rows,
      sources: [...openSources([...ofToday, ...positioned], sources), ...packed],
    },
    former: {
      name: 'ten-cu',
      title: 'Tên xã, phường cũ và nơi nay thuộc về',
      about: 'Mỗi dòng một đơn vị cũ và một nơi ngày nay; đơn vị đã chia có nhiều dòng.',
      row: openFormer,
      rows: openFormers(former, units.communes),
      sources: [...openSources(ofFormer, sources), ...packed],
    },
  };
}
