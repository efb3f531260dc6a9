import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One figure an article publishes, as a person read it; empty cells are undefined. */
export type GoldRow = {
  article: string;
  date: string;
  printed: string;
  value?: number;
  share?: number;
  indicator: string;
  level?: string;
  place?: string;
  asOf: string;
  /** Proposing it is neither right nor wrong. */
  optional: boolean;
};

/** An article with what it publishes. */
export type GoldArticle = { name: string; date: string; text: string; rows: GoldRow[] };

/** The rows of one file of gold: tab separated, with a head line. */
export function readGold(source: string): GoldRow[] {
  const [head = '', ...lines] = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = head.split('\t');
  return lines.flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const cells = new Map(
      line.split('\t').map((cell, index) => [columns[index] ?? '', cell.trim()]),
    );
    const cell = (name: string) => cells.get(name) || undefined;
    const number = (name: string) => {
      const words = cell(name);
      return words === undefined ? undefined : Number(words);
    };
    const [value, share, level, place] = [
      number('value'),
      number('share'),
      cell('level'),
      cell('place'),
    ];
    return [
      {
        article: cell('article') ?? '',
        date: cell('date') ?? '',
        printed: cell('printed') ?? '',
        indicator: cell('indicator') ?? '',
        asOf: cell('asOf') ?? '',
        optional: cell('optional') === '1',
        ...(value !== undefined && { value }),
        ...(share !== undefined && { share }),
        ...(level !== undefined && { level }),
        ...(place !== undefined && { place }),
      },
    ];
  });
}

/** Every article of a folder that has gold; and the names of those with gold that are not at hand. */
export function readArticles(
  articles: string,
  gold: string,
  withoutNumbers: readonly string[] = [],
): { articles: GoldArticle[]; missing: string[] } {
  const rows = readdirSync(gold)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readGold(readFileSync(path.join(gold, file), 'utf8')));
  const names = [...new Set([...rows.map(({ article }) => article), ...withoutNumbers])];
  const found: GoldArticle[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const file = path.join(articles, `${name}.txt`);
    const own = rows.filter(({ article }) => article === name);
    if (!existsSync(file)) missing.push(name);
    else
      found.push({ name, date: own[0]?.date ?? '', text: readFileSync(file, 'utf8'), rows: own });
  }
  return { articles: found, missing };
}
