import { regenerate } from '../../regenerate.ts';
import { edited } from './edits.ts';
import { runRegenerate } from './run.ts';
import type { Command, Run } from './run.ts';
import { differences, restore, treeOf, withoutWork } from './tree.ts';
import type { Tree } from './tree.ts';

/** One run of the command: the content it finds, what it makes of it, and how an undisturbed run goes. */
export type Passage = { before: Tree; after: Tree; usual: Run };

/**
 * The way from the content to an edited one, and back.
 * @param command in whose folder both are tried out
 * @throws Error with the command's own words when it fails, or when it does not add, change and remove files
 */
export async function preparePassages(base: string, command: Command): Promise<Passage[]> {
  const { content } = command;
  restore(content, withoutWork(treeOf(base)));
  await undisturbed(command);
  const start = treeOf(content);
  const wanted = await edited(start, async (tree) => {
    restore(content, tree);
    const { problems } = await regenerate({ contentDir: content, check: true });
    return problems.length === 0;
  });
  const names = differences(start, wanted);
  const there = await passage(command, taking(start, names, wanted));
  const back = await passage(command, taking(there.after, names, start));
  return [there, back];
}

async function passage(command: Command, before: Tree): Promise<Passage> {
  restore(command.content, before);
  await undisturbed(command);
  restore(command.content, before);
  // The second time is as quick as all later ones.
  const usual = await undisturbed(command);
  const after = treeOf(command.content);
  const changes = differences(before, after).map((name) =>
    before.has(name) ? (after.has(name) ? 'changed' : 'removed') : 'added',
  );
  if (new Set(changes).size < 3) throw new Error('Bản thử chưa có đủ tệp thêm, tệp sửa, tệp xóa.');
  return { before, after, usual };
}

async function undisturbed(command: Command): Promise<Run> {
  const run = await runRegenerate(command);
  if (!run.ok) throw new Error(run.output.trim());
  return run;
}

/** A tree with some of its files as another has them. */
function taking(tree: Tree, names: readonly string[], other: Tree): Tree {
  const taken = new Map(tree);
  for (const name of names) {
    const text = other.get(name);
    if (text === undefined) taken.delete(name);
    else taken.set(name, text);
  }
  return taken;
}
