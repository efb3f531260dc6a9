import type { Tree } from './tree.ts';

/** Whether content still holds together. */
type Try = (tree: Tree) => Promise<boolean>;

const isPage = (name: string) => /^progress\/[^/]+\.yaml$/.test(name);

/**
 * Content as an editor would leave it: every page checked on another day, one question under another name, one number
 * changed, one page taken away (or its questions, where every place must have a page); so that files are added,
 * changed and removed. Texts are bytes, written as Latin-1.
 * @throws Error when a change of a kind finds nothing to change
 */
export async function edited(before: Tree, accepts: Try): Promise<Tree> {
  const checked = editAll(before, isPage, (text) =>
    text.replace(/^checked: "(\d{4})-/m, (_, year: string) => `checked: "${Number(year) - 1}-`),
  );
  const renamed = await editOne(
    checked,
    isPage,
    (text) => [renamedQuestion(text)],
    accepts,
    'câu hỏi',
  );
  const counted = await editOne(
    renamed,
    (name) => name.startsWith('figures/'),
    (text) => [bumped(text)],
    accepts,
    'số',
  );
  // The last page goes, so that the one with the new name stays.
  const reversed = new Map([...counted].reverse());
  const fewer = await editOne(
    reversed,
    isPage,
    (text) => [null, withoutQuestions(text)],
    accepts,
    'trang',
  );
  return new Map([...fewer].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A round number of millions, one higher wherever it stands in the file. */
export function bumped(text: string): string | undefined {
  const millions = /^ +printed: "(\d+) triệu"/m.exec(Buffer.from(text, 'latin1').toString())?.[1];
  if (millions === undefined) return undefined;
  const next = Number(millions) + 1;
  return text
    .replaceAll(`${millions}000000`, `${next}000000`)
    .replaceAll(new RegExp(`(?<!\\d)${millions}(?= tri)`, 'g'), String(next));
}

/** The first question of a page under another name. */
export function renamedQuestion(text: string): string {
  return text.replace(/^( +- slug: [a-z0-9-]+)$/m, '$1-moi');
}

/** A page that answers no question any more. */
export function withoutQuestions(text: string): string {
  return text.replace(/^questions:\n(?: .*\n|\n)*/m, '');
}

function editAll(tree: Tree, which: (name: string) => boolean, edit: (text: string) => string) {
  return new Map([...tree].map(([name, text]) => [name, which(name) ? edit(text) : text]));
}

/** Edits the first file that can be edited so that the content still holds together; null removes it. */
async function editOne(
  tree: Tree,
  which: (name: string) => boolean,
  edit: (text: string) => (string | null | undefined)[],
  accepts: Try,
  what: string,
): Promise<Tree> {
  for (const [name, text] of tree) {
    for (const next of which(name) ? edit(text) : []) {
      if (next === undefined || next === text) continue;
      const candidate = new Map(tree);
      if (next === null) candidate.delete(name);
      else candidate.set(name, next);
      if (await accepts(candidate)) return candidate;
    }
  }
  throw new Error(`Không tìm thấy ${what} nào đổi được để thử.`);
}
