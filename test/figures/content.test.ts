import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { regenerate } from '../../src/build/regenerate.ts';
import { figureFile } from '../../src/figures/schema.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { validateFile } from '../../src/files/validate.ts';
import { readGold } from './extract/bench/gold.ts';

const contentDir = new URL('../../content', import.meta.url).pathname;

const register = (() => {
  const files = listFiles(`${contentDir}/figures`).flatMap((name) => {
    const result = validateFile(readContentFile(contentDir, `figures/${name}`), figureFile);
    return result.ok ? [{ id: name.replace('.yaml', ''), data: result.data }] : [];
  });
  return registerFigures(files);
})();

describe('the figures of this project', () => {
  it('are in order, and their answers are up to date', async () => {
    const result = await regenerate({ contentDir, check: true });
    expect(result).toEqual({ changed: [], removed: [], summary: [], problems: [] });
  });

  it.each([
    ['yen-bai-duyet', 298649],
    ['yen-bai-kich-hoat', 176648],
    ['yen-bai-chi-tieu', 450000],
    ['nguyen-phuc-di-xa', 1000],
    ['nguyen-phuc-chua-the', 100],
    ['nguyen-phuc-to', 8],
    ['nguyen-phuc-som', 10],
    ['thuong-xuan-dan', 90000],
    ['thuong-xuan-the', 77894],
    ['thuong-xuan-thu-nhan', 12174],
    ['thuong-xuan-con-lai', 65720],
    ['thuong-xuan-ho-so-con', 1223],
    ['thuong-xuan-ho-so', 2376],
    ['ha-noi-thu-nhan', 5330114],
    ['ha-noi-kich-hoat', 4471982],
    ['thach-kenh-ho', 1408],
    ['thach-kenh-dan', 5603],
    ['thach-kenh-tren-14', 4303],
    ['thach-kenh-da-lam', 4063],
    ['thach-kenh-o-xa', 240],
    ['thach-kenh-dau-tien', 6],
    ['ha-tinh-chi-tieu', 600000],
    ['dong-phu-can-kich-hoat', 30000],
    ['dong-phu-xa', 11],
    ['dong-phu-to-the', 2],
    ['dong-phu-truong', 11],
    ['dong-phu-phut', 15],
    ['dong-phu-nguoi', 3],
    ['dong-phu-ca', 3],
    ['dong-phu-gio-ket-thuc', 22],
    ['ca-nuoc-kich-hoat-2026-01', 67000000],
    ['ca-nuoc-tien-ich-2026-01', 50],
    ['ca-nuoc-truy-cap-2026-01', 500000000],
    ['ca-nuoc-truy-cap-moi-ngay-2026-01', 3000000],
    ['ca-nuoc-truy-cap-2026-03', 500000000],
    ['ca-nuoc-tien-ich-2026-03', 50],
    ['ca-nuoc-dang-ky-2025', 83500000],
    ['ca-nuoc-muc-2-2025', 60000000],
    ['ca-nuoc-giao-dich-2025-09', 2100000000],
    ['ca-nuoc-dich-vu-cong-2025-09', 30000000],
    ['ca-nuoc-vssid-2025-09', 11000000],
    ['ca-nuoc-etax-2025-09', 2000000],
    ['ca-nuoc-xa-xong-dot-2-2023', 9],
    ['ca-nuoc-xa-xong-2023', 15],
    ['zing-ca-nuoc-the-2022', 60000000],
    ['zing-ca-nuoc-the-moi-ngay-2022', 400000],
    ['ca-nuoc-the-2021', 45000000],
    ['ca-nuoc-the-moi-ngay-thap-2021', 400000],
    ['ca-nuoc-the-moi-ngay-cao-2021', 500000],
    ['ca-nuoc-the-chi-tieu-2021', 50000000],
    ['ca-nuoc-the-con-lai-2021', 5000000],
    ['asxh-ha-noi-the', 6266767],
    ['asxh-ha-noi-the-phai-cap', 6266539],
    ['hai-phong-som-thanh-pho', 5],
    ['hai-phong-som-trung-uong', 15],
    ['quang-nam-ho-so', 469004],
    ['quang-nam-tai-khoan', 382455],
    ['quang-nam-kich-hoat', 186568],
    ['quang-nam-chi-tieu', 738291],
    ['quang-nam-dien-ban-ho-so', 75152],
    ['tphcm-da-cap', 1497360],
    ['tphcm-kich-hoat', 304191],
    ['ha-tinh-huyen-xong', 13],
    ['ha-tinh-xa-xong', 216],
    ['ha-tinh-som-cam-ket', 10],
    ['ha-tinh-som-moc', 80],
    ['ha-tinh-the', 1128438],
    ['baohatinh-thach-kenh-da-lam', 4063],
    ['baohatinh-thach-kenh-du-tuoi', 4303],
    ['baohatinh-xa-dau-tien', 6],
    ['thanh-hoa-ho-so-the-2021', 1300000],
    ['thanh-hoa-the-chi-tieu-2021', 2900000],
    ['thanh-hoa-huyen-ve-dich-2021', 6],
    ['thanh-hoa-kich-hoat-2024-12', 173000],
  ])('hold %s', (id, value) => {
    expect(register.figures.get(id)?.figure.value).toBe(value);
  });

  it.each([
    ['yen-bai-kich-hoat', 39.26],
    ['thuong-xuan-the', 87.1],
    ['thuong-xuan-thu-nhan', 15.7],
    ['ha-noi-thu-nhan', 89],
    ['ha-noi-kich-hoat', 74.7],
    ['tay-ho-kich-hoat', 94.4],
    ['ha-dong-kich-hoat', 93.4],
    ['gia-lam-kich-hoat', 88.7],
    ['tay-ho-thu-nhan', 106.1],
    ['ha-dong-thu-nhan', 105.3],
    ['nam-tu-liem-thu-nhan', 102.7],
    ['ha-noi-muc-tieu', 100],
    ['ha-noi-muc-tieu-muc-2', 100],
    ['thach-kenh-cap-the', 100],
    ['ha-tinh-chi-tieu-the', 100],
    ['ha-tinh-chi-tieu-nam', 100],
    ['ca-nuoc-the-chi-tieu-2023', 100],
    ['ha-tinh-ho-so-the', 100],
    ['tphcm-kich-hoat', 20.3],
    ['hai-phong-cat-hai-kich-hoat', 124.56],
    ['hai-phong-an-lao-kich-hoat', 107.41],
    ['hai-phong-kien-thuy-kich-hoat', 106.55],
    ['hai-phong-vinh-bao-kich-hoat', 105.55],
    ['hai-phong-an-duong-kich-hoat', 105.2],
    ['hai-phong-tien-lang-kich-hoat', 103.6],
    ['hai-phong-kien-an-kich-hoat', 101.48],
    ['hai-phong-thuy-nguyen-kich-hoat', 101.3],
    ['hai-phong-duong-kinh-kich-hoat', 101.18],
    ['hai-phong-hai-an-kich-hoat', 100.62],
    ['hai-phong-do-son-kich-hoat', 100.42],
    ['hai-phong-ngo-quyen-kich-hoat', 100.39],
    ['hai-phong-hong-bang-kich-hoat', 100.14],
    ['hai-phong-le-chan-kich-hoat', 100.07],
    ['quang-nam-kich-hoat', 24.37],
    ['quang-nam-nong-son-ho-so', 115.34],
    ['quang-nam-nong-son-kich-hoat', 51.19],
    ['quang-nam-dai-loc-ho-so', 103.2],
    ['quang-nam-dai-loc-kich-hoat', 41.8],
    ['quang-nam-phu-ninh-kich-hoat', 12.1],
    ['quang-nam-nui-thanh-kich-hoat', 16.01],
    ['quang-nam-nam-tra-my-kich-hoat', 16.16],
    ['quang-nam-tam-ky-kich-hoat', 16.59],
    ['quang-nam-bac-tra-my-kich-hoat', 16.69],
  ])('hold the published share of %s', (id, value) => {
    expect(register.figures.get(id)?.figure.share?.value).toBe(value);
  });
});

describe('the five articles', () => {
  const gold = readGold(
    readFileSync(path.join(import.meta.dirname, 'extract/gold/five.tsv'), 'utf8'),
  ).filter(({ optional }) => !optional);

  it('were read by somebody who did not write the figures', () => {
    expect(gold.length).toBeGreaterThan(30);
  });

  it.each(gold.map((row) => [row.article, row.printed, row] as const))(
    '%s: %s is there',
    (article, _printed, { value, share }) => {
      const figures = [...register.figures.values()].filter(({ source }) => source === article);
      const found = figures.filter(({ figure }) =>
        value === undefined ? figure.share?.value === share : figure.value === value,
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );
});
