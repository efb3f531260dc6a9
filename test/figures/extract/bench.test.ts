import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/figures/extract/gazetteer.ts';
import { propose } from '../../../src/figures/extract/propose.ts';
import { readArticles, readGold } from './bench/gold.ts';
import { missLines, scoreTable, totals } from './bench/report.ts';
import { scoreArticle } from './bench/score.ts';
import { read } from './reading.ts';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What is reached today, less a little. */
const least = { recall: 0.98, precision: 0.92 };

const head =
  'article\tdate\tprinted\tvalue\tshare\tindicator\tlevel\tplace\tasOf\tdeadline\toptional';
const goldOf = (...rows: string[]) => ({
  name: 'bai',
  date: '2023-06-24',
  text: '',
  rows: readGold([head, ...rows].join('\n')),
});

describe('the articles of this project', () => {
  it('are read as well as people read them, nearly', () => {
    const names = gazetteer();
    const { articles } = readArticles(folder('articles'), folder('gold'));
    expect(articles.length).toBeGreaterThan(5);
    const scores = articles.map((article) =>
      scoreArticle(article, propose(article.text, { published: article.date, names }), names),
    );
    const { recall, precision } = totals(scores);
    expect(recall, missLines(scores).join('\n')).toBeGreaterThanOrEqual(least.recall);
    expect(precision, missLines(scores).join('\n')).toBeGreaterThanOrEqual(least.precision);
  });
});

describe('the score of an article', () => {
  const proposals = read(
    'Tính đến ngày 20/6, tỉnh Nghệ An đã cấp 2.300 thẻ căn cước, lập 5 tổ lưu động.',
  );
  const score = (...rows: string[]) => scoreArticle(goldOf(...rows), proposals, gazetteer());
  const right = 'bai\t2023-06-24\t2.300\t2300\t\tcards-issued\t\tNghệ An\t2023-06-20\t\t';

  it('counts a figure as right when value, kind, place and day are', () => {
    expect(score(right)).toMatchObject({ gold: 1, found: 1, right: 1, proposals: 2 });
  });

  it('counts one with another place as found, not as right', () => {
    expect(score(right.replace('Nghệ An', 'Hà Tĩnh'))).toMatchObject({ found: 1, right: 0 });
  });

  it('leaves optional figures out', () => {
    const optional = 'bai\t2023-06-24\t5\t5\t\tteams\t\tNghệ An\t2023-06-24\t\t1';
    expect(score(right, optional)).toMatchObject({ gold: 1, proposals: 1, right: 1 });
  });

  it('names what was missed, and why something is wrong', () => {
    const scores = [score(right.replaceAll('2.300', '9.999').replace('2300', '9999'))];
    expect(missLines(scores)[0]).toBe('bai: sót 9.999 (cards-issued, Nghệ An)');
    expect(scoreTable(scores)).toContain('0,00');
  });
});
