import type { z } from 'zod';
import type { figureFile } from '../../../figures/schema.ts';
import { slugOf } from '../../../text/fold.ts';
import { districtsOf } from '../../../units/districts.ts';
import { units } from '../../../units/units.ts';

/** A figure file as an editor writes it. */
export type WrittenFile = z.input<typeof figureFile>;
export type WrittenFigure = WrittenFile['figures'][number];
export type WrittenPlace = WrittenFile['places'][number];
export type WrittenRelation = NonNullable<WrittenFile['relations']>[number];

/** A province of today with the old districts sources compare within it. */
export type SampleProvince = { place: WrittenPlace; districts: readonly WrittenPlace[] };

/** Every province of today, with its old districts. */
export function sampleProvinces(): SampleProvince[] {
  return units().provinces.map(({ slug, name, fullName, code }) => ({
    place: { id: slug, publishedAs: fullName, name, kind: 'province', provinces: [code] },
    districts: distinct(
      districtsOf(code).map((district) => ({
        id: `${slugOf(district.fullName)}-${slug}`,
        publishedAs: district.fullName,
        name: district.name,
        kind: 'district',
        within: slug,
        provinces: [code],
      })),
    ),
  }));
}

/** Every commune of today, each a place of its own that nothing is compared with. */
export function sampleCommunes(): WrittenPlace[] {
  return distinct(
    units().communes.map(({ fullName, name, code, province, slug }) => ({
      id: `${slug}-${province.slug}`,
      publishedAs: `${fullName}, ${province.fullName}`,
      name,
      kind: 'commune',
      provinces: [province.code],
      communes: [code],
    })),
  );
}

/** Two old provinces that are one today may both have had a district of a name. */
function distinct(places: readonly WrittenPlace[]): WrittenPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
