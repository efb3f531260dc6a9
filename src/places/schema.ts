import { z } from 'zod';
import { vi } from '../i18n/vi.ts';
import { schedule } from '../schedule/schema.ts';
import { firstDay, lastDay } from '../schedule/wall.ts';
import { citation } from '../sources/schema.ts';
import {
  communeCode,
  inline,
  isoDate,
  partialDate,
  provinceCode,
  slug,
  text,
} from '../text/fields.ts';

/** What is done at a service point, with the words readers see. */
export const { services } = vi.words.places;
export type Service = keyof typeof services;

/** What a service point is. */
export const pointKinds = vi.words.places.kinds;
export type PointKind = keyof typeof pointKinds;

/** How exactly a position is known; `commune` and `district` mean "somewhere in it" and are drawn as areas. */
const precisions = ['exact', 'street', 'commune', 'district'] as const;

/** Viet Nam with its seas and islands; anything outside is a slip, most often latitude and longitude swapped. */
export const vietnamBox = { south: 6, north: 23.5, west: 102, east: 118 } as const;

const position = z
  .strictObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    precision: z.enum(precisions),
    /** Radius in km of the area the point may lie in, for `commune` and `district`. */
    radiusKm: z.number().positive().max(60).optional(),
    source: slug,
  })
  .refine((value) => !(value.lat >= vietnamBox.west && value.lon <= vietnamBox.north), {
    error: 'position-swapped',
  });
export type Position = z.infer<typeof position>;

/** A desk, an office or a team that serves people: `content/places/<province>/<slug>.yaml`. */
export const servicePoint = z.strictObject({
  name: text,
  kind: z.enum(Object.keys(pointKinds) as [PointKind, ...PointKind[]]),
  /** The commune it stands in today, by code. */
  commune: communeCode,
  /** Further communes of today that it serves or served. */
  alsoServes: z.array(communeCode).default([]),
  /** The place's name as the source printed it, when it was called otherwise: "thị trấn Tân Phú, huyện Đồng Phú". */
  publishedAs: text.optional(),
  /** The campaign it belongs to: file name in `content/campaigns/`. */
  campaign: slug.optional(),
  services: z.array(z.enum(Object.keys(services) as [Service, ...Service[]])).min(1),
  /** Whom it serves, when not everybody. */
  audience: text.optional(),
  /** The team whose days these are: it cannot be at two points of this name at once. */
  team: slug.optional(),
  /** Who works there: "mỗi xã 1 tổ kích hoạt". */
  staff: text.optional(),
  /** Street address, or where in the commune; missing means unknown and is shown as unknown. */
  address: text.optional(),
  position: position.optional(),
  schedule,
  /** Step-free access; missing means unknown. */
  stepFree: z.boolean().optional(),
  /** What happens or happened there, one or two sentences. */
  about: inline.optional(),
  checked: isoDate,
  sources: z.array(citation).min(1),
});
export type ServicePoint = z.infer<typeof servicePoint>;

/** A dated drive: `content/campaigns/<slug>.yaml`. */
export const campaign = z
  .strictObject({
    title: text,
    /** What was done, one or two sentences. */
    summary: inline,
    /** Who ran it. */
    who: text,
    /** The area as published, and the communes, or whole provinces, of today it lies in. */
    area: z
      .strictObject({
        publishedAs: text,
        communes: z.array(communeCode).default([]),
        provinces: z.array(provinceCode).default([]),
      })
      .refine((area) => area.communes.length + area.provinces.length > 0, {
        error: 'campaign-area-empty',
        path: ['communes'],
      }),
    from: partialDate.optional(),
    to: partialDate.optional(),
    /** When the source reported it; stands in for the dates when none were published. */
    reported: partialDate,
    ended: z.boolean().default(false),
    /** Aims, each a line; a figure of `content/figures/` may carry the number. */
    aims: z.array(z.strictObject({ text: inline, figure: slug.optional() })).default([]),
    /** What to do today instead. */
    today: inline,
    checked: isoDate,
    sources: z.array(citation).min(1),
  })
  .refine((value) => !value.from || !value.to || firstDay(value.from) <= lastDay(value.to), {
    error: 'campaign-end-before-start',
    path: ['to'],
  });
export type Campaign = z.infer<typeof campaign>;
