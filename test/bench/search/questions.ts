import { readFileSync } from 'node:fs';

/** One way of typing a question, and where it must lead. */
export type Asked = {
  id: string;
  variant: string;
  query: string;
  /** Addresses that answer it in full, the best first. */
  pages: readonly string[];
};

const columns = ['id', 'variant', 'query', 'pages'];

/**
 * Reads a list of questions: tab-separated, comments begin with `#`, the first line names the columns.
 * @throws Error when a line is not of that form
 */
export function readQuestions(file: string | URL): Asked[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const [head = '', ...rows] = lines;
  if (head !== columns.join('\t')) throw new Error(`${String(file)}: wants ${columns.join(', ')}`);
  return rows.map((row) => {
    const [id, variant, query, pages, ...more] = row.split('\t');
    if (!id || !variant || !query || !pages || more.length > 0)
      throw new Error(`${String(file)}: “${row}”`);
    return { id, variant, query, pages: pages.split(' ') };
  });
}
