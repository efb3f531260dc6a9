import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureFile } from '../../src/figures/schema.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { validateFile } from '../../src/files/validate.ts';
import { notInArticle } from './articles.ts';
import { figureEntry, thuongXuan } from './examples.ts';

/**
 * A folder with the texts of articles, each named like its source: `ARTICLES_DIR=… npx vitest run --project unit
 * test/figures/articles.test.ts`. The texts are not ours to keep beside the figures.
 */
const folder = process.env['ARTICLES_DIR'];
const content = path.resolve('content');

const atHand = listFiles(path.join(content, 'figures')).flatMap((name) => {
  const article = folder && path.join(folder, name.replace('.yaml', '.txt'));
  return article && existsSync(article) ? [{ name, article }] : [];
});

describe('quotations', () => {
  const { data } = figureEntry(thuongXuan);
  const article =
    'Công an huyện đã hoàn thành cấp  CCCD gắn chíp cho 77.894 công dân đủ điều kiện; đến thời điểm hiện tại đã ' +
    'thu nhận được 12.174 tài khoản định danh điện tử, đạt 15,7%. Còn 65.720 tài khoản định danh điện tử cần ' +
    'phải thu nhận trước ngày 31/12/2022.';

  it('are found whatever the blanks and the form of the letters', () => {
    expect(notInArticle(data, article.normalize('NFD'))).toEqual([]);
  });

  it('are missed when a digit or a word differs', () => {
    expect(notInArticle(data, article.replace('12.174', '12.147'))).toEqual([
      'thu-nhan: đã thu nhận được 12.174 tài khoản định danh điện tử, đạt 15,7%',
    ]);
  });

  for (const { name, article: file } of atHand) {
    it(`of ${name} stand in the article`, () => {
      const read = validateFile(readContentFile(content, `figures/${name}`), figureFile);
      expect(read.ok ? notInArticle(read.data, readFileSync(file, 'utf8')) : read.problems).toEqual(
        [],
      );
    });
  }
});
