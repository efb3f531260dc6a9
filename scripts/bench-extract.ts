/** Reads articles whose figures are known, and prints how many were found and how many proposals were right. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gazetteer } from '../src/figures/extract/gazetteer.ts';
import { propose } from '../src/figures/extract/propose.ts';
import { readArticles } from '../test/figures/extract/bench/gold.ts';
import { missLines, scoreTable } from '../test/figures/extract/bench/report.ts';
import { scoreArticle } from '../test/figures/extract/bench/score.ts';

const usage = 'Tùy chọn dùng được: --articles THƯ_MỤC, --gold THƯ_MỤC, --misses.';
const { values } = (() => {
  try {
    return parseArgs({
      options: {
        articles: { type: 'string' },
        gold: { type: 'string' },
        misses: { type: 'boolean' },
      },
    });
  } catch {
    console.error(`Không hiểu lệnh này. ${usage}`);
    process.exit(1);
  }
})();
const articlesDir = path.resolve(values.articles ?? 'test/figures/extract/articles');
const goldDir = path.resolve(values.gold ?? 'test/figures/extract/gold');
for (const dir of [articlesDir, goldDir])
  if (!existsSync(dir)) {
    console.error(`Không có thư mục “${dir}”. ${usage}`);
    process.exit(1);
  }

const { articles, missing } = readArticles(articlesDir, goldDir);
const names = gazetteer();
const scores = articles.map((article) =>
  scoreArticle(article, propose(article.text, { published: article.date, names }), names),
);
console.log(scoreTable(scores));
if (missing.length > 0) console.log(`\nKhông có bài nên bỏ qua: ${missing.join(', ')}.`);
if (values.misses) console.log(`\n${missLines(scores).join('\n')}`);
