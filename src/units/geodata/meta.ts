import { z } from 'zod';

const province = z.strictObject({
  code: z.string(),
  communes: z.number(),
  of: z.number(),
  bytes: z.number(),
  gzip: z.number(),
  tolerance: z.number(),
});

/** `meta.json` of a pack: what is in it, and the checksum of each file. */
export const metaSchema = z.strictObject({
  format: z.literal(1),
  source: z.string().min(1),
  checksum: z.string(),
  communes: z.number(),
  pairs: z.number(),
  /** `of`: how many communes the province has; `tolerance` in square degrees, 0 when every corner was kept. */
  provinces: z.array(province),
  sums: z.record(z.string(), z.string()),
});
export type PackMeta = z.infer<typeof metaSchema>;

/** `communes.json`. */
export const communesSchema = z.array(
  z.strictObject({
    code: z.string(),
    lat: z.number(),
    lon: z.number(),
    areaKm2: z.number(),
    neighbours: z.array(z.string()),
  }),
);

/** `pairs.json`. */
export const pairsSchema = z.array(
  z.strictObject({
    oldCode: z.string(),
    oldName: z.string(),
    district: z.string(),
    province: z.string(),
    newCode: z.string(),
    how: z.enum(['whole', 'part']),
  }),
);
