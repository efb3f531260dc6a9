import { afterEach, expect, it, vi } from 'vitest';
import { packColumns } from '../../src/places/finder/columns.ts';
import { packDetails } from '../../src/places/finder/details.ts';
import { openFiles } from '../../src/places/finder/files.client.ts';
import { holidays, typicalOffice } from './finder-samples.ts';

const columns = packColumns(
  [{ commune: '18586', traits: 1, schedule: typicalOffice, areaKm: 0, past: false }],
  {
    ...{ day: '2026-11-22', holidays, runs: [[1, 0]] },
    provinces: [{ code: '42', slug: 'ha-tinh', name: 'Hà Tĩnh', points: 1 }],
  },
);

/** The words of a province with some offices, as a host would send them. */
function serve(names: readonly string[]): void {
  const details = packDetails(
    names.map((name) => ({
      ...{ name, slug: 'cong-an', kind: 'Công an xã', services: '', hours: '', near: '' },
      ...{ audience: '', address: '', visits: [] },
    })),
    [{ code: '18586', fullName: 'xã Đông Kinh', slug: 'dong-kinh', near: '', areaKm: 0 }],
  );
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address.endsWith('/diem.json') ? columns : details)),
  );
}

afterEach(() => vi.unstubAllGlobals());

it('a point gets its words from the file of its province', async () => {
  serve(['Công an xã Đông Kinh']);
  const files = await openFiles();
  await files.fetchFor(files.points);
  expect(files.points.map((point) => files.known(point)?.name)).toEqual(['Công an xã Đông Kinh']);
});

it('words of a newer site, which belong to other points, are not taken', async () => {
  serve(['Tổ lưu động mới', 'Công an xã Đông Kinh']);
  const files = await openFiles();
  await files.fetchFor(files.points);
  expect(files.points.map((point) => files.known(point))).toEqual([undefined]);
});
