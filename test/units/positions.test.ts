import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { kmBetween } from '../../src/units/plane.ts';
import { units } from '../../src/units/units.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'geodata-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  // The files after this one share its process.
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as a fresh process sees it, with or without a pack. */
async function positionsWith(geodata: string) {
  vi.resetModules();
  vi.stubEnv('GEODATA_DIR', geodata);
  return import('../../src/units/positions.ts');
}

describe('positions without a boundary pack', () => {
  it('are the seat of the former district, and say so', async () => {
    const { communePosition, nearWords } = await positionsWith(path.join(folder, 'none'));
    const found = communePosition('18586');
    expect(found).toMatchObject({ precision: 'district', near: 'huyện Thạch Hà' });
    expect(found && nearWords(found)).toBe('huyện Thạch Hà cũ');
    // The town of Thạch Hà, within a kilometre or two.
    expect(found && kmBetween(found, { lat: 18.37, lon: 105.86 })).toBeLessThan(3);
    expect(communePosition('18562')).toMatchObject({ near: 'thị trấn Thạch Hà' });
  });

  it('are known for nine communes in ten, each in the country with a radius that is no pretence', async () => {
    const { communePosition } = await positionsWith(path.join(folder, 'none'));
    const found = units().communes.flatMap(({ code }) => communePosition(code) ?? []);
    expect(found.length).toBeGreaterThan(3050);
    for (const { lat, lon, radiusKm, near } of found) {
      expect(lat > 8 && lat < 23.5 && lon > 102 && lon < 114.5, near).toBe(true);
      expect(radiusKm).toBeGreaterThanOrEqual(3);
      expect(near).not.toBe('');
    }
  });

  it('tell districts of one name apart', async () => {
    const { communePosition } = await positionsWith(path.join(folder, 'none'));
    const lonOf = (code: string) => communePosition(code)?.lon;
    const inLongAn = units().communes.find(({ name }) => name === 'Tầm Vu');
    const inTayNinh = units().communes.find(
      ({ name, province }) => name === 'Châu Thành' && province.name === 'Tây Ninh',
    );
    expect(lonOf(inLongAn?.code ?? '')).toBeGreaterThan(106.3);
    expect(lonOf(inTayNinh?.code ?? '')).toBeLessThan(106.2);
  });

  it('have Hoàng Sa and Trường Sa', async () => {
    const { communePosition } = await positionsWith(path.join(folder, 'none'));
    expect(communePosition('20333')).toMatchObject({
      lat: 16.5,
      lon: 112,
      near: 'đặc khu Hoàng Sa',
    });
    expect(communePosition('22736')).toMatchObject({
      lat: 9.5,
      lon: 113,
      near: 'đặc khu Trường Sa',
    });
  });
});

describe('npm run geodata', () => {
  const pack = path.join(folder, 'geodata');
  const run = (...words: string[]) =>
    execFileSync(process.execPath, ['scripts/geodata.ts', ...words], {
      env: { ...process.env, GEODATA_DIR: pack },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const zip = path.join(folder, 'goi.zip');
  const sample = 'test/fixtures/pack-mau';
  writeFileSync(
    zip,
    zipSync(
      Object.fromEntries(
        readdirSync(sample).map((name) => [`goi/${name}`, readFileSync(path.join(sample, name))]),
      ),
    ),
  );

  it('takes a folder or a zip, and from then on positions are those of communes', async () => {
    expect(run('--from', sample, '--name', 'Gói mẫu')).toContain('Mã kiểm: ');
    const first = readFileSync(path.join(pack, 'communes.json'), 'utf8');
    run('--from', zip, '--name', 'Gói mẫu');
    expect(readFileSync(path.join(pack, 'communes.json'), 'utf8')).toBe(first);

    const { communePosition, nearWords } = await positionsWith(pack);
    const found = communePosition('18586');
    expect(found).toEqual({
      ...{ lat: 18.421, lon: 105.815, precision: 'commune', near: 'xã Đông Kinh' },
      ...{ radiusKm: 2.5, source: 'Gói mẫu' },
    });
    expect(found && nearWords(found)).toBe('xã Đông Kinh');
    // What the pack has not falls back.
    expect(communePosition('18568')?.precision ?? 'district').toBe('district');
  });

  it('leaves the old pack whole when the new one is wrong', () => {
    const before = readFileSync(path.join(pack, 'meta.json'), 'utf8');
    const bad = path.join(folder, 'xau.geojson');
    writeFileSync(bad, readFileSync(path.join(sample, 'xa.geojson'), 'utf8').replace('18586', '1'));
    expect(() => run('--from', bad, '--licence', path.join(sample, 'LICENSE'))).toThrow(/mã 1\)/);
    expect(() => run('--from', bad)).toThrow(/Gói không có giấy phép/);
    expect(() => run('--from', path.join(folder, 'khong-co'))).toThrow(/Không có “/);
    expect(() => run()).toThrow(/Cần nguồn/);
    expect(readFileSync(path.join(pack, 'meta.json'), 'utf8')).toBe(before);
  });
});
