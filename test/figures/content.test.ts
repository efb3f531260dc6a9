import { describe, expect, it } from 'vitest';
import { regenerate } from '../../src/build/regenerate.ts';
import { figureFile } from '../../src/figures/schema.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { validateFile } from '../../src/files/validate.ts';

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
    expect(result).toEqual({ changed: [], removed: [], problems: [] });
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
  ])('hold the published share of %s', (id, value) => {
    expect(register.figures.get(id)?.figure.share?.value).toBe(value);
  });
});
