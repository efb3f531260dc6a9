import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { isSearched, preparePage } from '../search/prepare-page.ts';

/** What browsers load; Pagefind also writes four interfaces of its own, which nobody would use. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.\S+|\S+\.pf_(?:meta|index|fragment))$/;

/** Addresses of all pages below a folder, in an order that does not depend on the machine. */
function pagePaths(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => `/${name.replace(/index\.html$/, '')}`)
    .sort();
}

function complainOf(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Không lập được chỉ mục tìm kiếm: ${errors.join('; ')}`);
}

/** Puts the files in place of `dir` at once: a failed run leaves the old index whole. */
function replaceFolder(dir: string, files: IndexFile[]): void {
  const fresh = `${dir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(fresh, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
  rmSync(dir, { recursive: true, force: true });
  renameSync(fresh, dir);
}

/**
 * Indexes every searchable page of the finished site and writes `pagefind/` into it.
 * The same pages give the same bytes.
 * @throws Error in Vietnamese when a page cannot be indexed or when nothing is there to index.
 */
export async function indexSite(outDir: string): Promise<{ pages: number }> {
  // Vietnamese has no stemming; without the language named, a foreign word could turn it on.
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  complainOf(errors);
  if (!index) throw new Error('Không lập được chỉ mục tìm kiếm: Pagefind không chạy.');
  try {
    let pages = 0;
    for (const address of pagePaths(outDir).filter(isSearched)) {
      const html = readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
      const page = preparePage(html, address);
      if (!page) continue;
      complainOf((await index.addHTMLFile({ url: address, content: page.html })).errors);
      pages += 1;
    }
    if (pages === 0)
      throw new Error(`Không có trang nào để lập chỉ mục tìm kiếm trong “${outDir}”.`);
    const written = await index.getFiles();
    complainOf(written.errors);
    replaceFolder(
      path.join(outDir, 'pagefind'),
      written.files.filter((file) => needed.test(file.path)),
    );
    return { pages };
  } finally {
    await close();
  }
}
