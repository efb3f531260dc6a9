import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { escapeHtml } from '../../../src/text/inline.ts';
import type { Searchable } from '../../../src/text/searchable.ts';
import { depth } from './engine.ts';
import type { OpenEngine } from './engine.ts';

type Hit = { data(): Promise<{ url: string }> };
type Instance = { init(): Promise<void>; search(words: string): Promise<{ results: Hit[] }> };
type Module = { createInstance(options: Record<string, unknown>): Instance };

/** A page as a site would show it; Pagefind itself weighs headings. */
function html({ title, aliases, answer, body }: Searchable): string {
  const also = aliases.map((alias) => `<h2>${escapeHtml(alias)}</h2>`).join('');
  return `<!doctype html><html lang="vi"><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${also}<p data-pagefind-weight="2">${escapeHtml(answer)}</p><p>${escapeHtml(body)}</p></main></body></html>`;
}

/** Pagefind as it comes, searched by its own code for browsers over a server of this machine. */
export const pagefind: OpenEngine = async (pages) => {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('; '));
  for (const page of pages) await index.addHTMLFile({ url: page.href, content: html(page) });
  const { files } = await index.getFiles();
  await close();

  const byPath = new Map(files.map((file) => [`/pagefind/${file.path}`, file.content]));
  const server = createServer((request, response) => {
    const content = byPath.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  const script = path.join(folder, 'pagefind.mjs');
  writeFileSync(script, byPath.get('/pagefind/pagefind.js') ?? '');
  const module: Module = await import(pathToFileURL(script).href);
  const base = `http://127.0.0.1:${port}`;
  const instance = module.createInstance({
    basePath: `${base}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
  });
  // It loads by itself; whoever closes it before must not find it still loading.
  await instance.search('thẻ');
  return {
    name: 'Pagefind',
    bytes: files
      .filter(({ path: name }) => /pf_(?:meta|index|fragment)$/.test(name))
      .reduce((sum, { content }) => sum + content.length, 0),
    async search(query) {
      const { results } = await instance.search(query);
      const first = await Promise.all(results.slice(0, depth).map((hit) => hit.data()));
      return first.map(({ url }) => url);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
