import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblem } from '../../../files/problem.ts';
import { finishInterrupted } from '../../../files/publish/publish.ts';
import { regenerate } from '../../regenerate.ts';
import { seeded } from '../random.ts';
import type { Random } from '../random.ts';
import type { KillOptions } from './options.ts';
import { ways } from './report.ts';
import type { Kill, State, Way } from './report.ts';
import { runRegenerate } from './run.ts';
import type { Command, Moment, Run } from './run.ts';
import { preparePassages } from './passages.ts';
import type { Passage } from './passages.ts';
import { differences, restore, treeOf, withoutWork } from './tree.ts';
import type { Tree } from './tree.ts';

/** Where to work, and whom to tell. */
type Bench = KillOptions & {
  root: string;
  /** The content that is copied. */
  base: string;
  /** `2026-11-22` */
  today: string;
  /** Called after each kill. */
  done(kill: Kill): void;
  /** Whether to leave it at what there is. */
  stopped?(): boolean;
};

/**
 * Kills `regenerate` again and again, on the way there and back between two states, in a copy of the content below
 * the system's temporary folder, which is removed afterwards.
 * @throws Error with the command's own words when it fails undisturbed
 */
export async function benchKills(bench: Bench): Promise<void> {
  const { root, base, today, kills, seed, done, stopped = () => false } = bench;
  const work = mkdtempSync(path.join(tmpdir(), 'bench-kills-'));
  const command: Command = {
    root,
    content: path.join(work, 'content'),
    today,
    // What Node has read once it need not read again: a thousand runs in half the time.
    cache: path.join(work, 'cache'),
  };
  try {
    const passages = await preparePassages(base, command);
    for (let index = 0; index < kills; index += 1) {
      const passage = passages[index % passages.length];
      const way = ways[Math.floor(index / passages.length) % ways.length];
      if (!passage || !way) continue;
      const random = seeded(seed * 1_000_003 + index);
      const kill = await killOnce(command, passage, way, random, index % 20 === 0);
      // What stops us reaches the processes we start as well: that one counts no more.
      if (stopped()) break;
      done(kill);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function killOnce(
  command: Command,
  passage: Passage,
  way: Way,
  random: Random,
  byCommand: boolean,
): Promise<Kill> {
  const { content } = command;
  restore(content, passage.before);
  const { killed } = await runRegenerate(command, momentOf(way, passage.usual, random));
  const raw = stateOf(treeOf(content), passage);
  finishInterrupted(content);
  const recovered = stateOf(treeOf(content), passage);
  const complaints = await runAgain(command, byCommand);
  const wrong = [...differences(treeOf(content), passage.after), ...complaints];
  return { way, killed, raw, recovered, wrong };
}

/** By the command itself, or by the function it calls, which spares starting a process. */
async function runAgain(command: Command, byCommand: boolean): Promise<string[]> {
  if (byCommand) {
    const { ok, output } = await runRegenerate(command);
    return ok ? [] : [output.trim()];
  }
  const now = new Date(`${command.today}T12:00:00+07:00`);
  const { problems } = await regenerate({ contentDir: command.content, check: false, now });
  return problems.map(formatProblem);
}

/** A moment spread over the whole run, or over what is left of it after something was seen. */
function momentOf(way: Way, { lasted, sights }: Run, random: Random): Moment {
  if (way === 'anywhere') return { from: 'start', after: random() * lasted * 1.05 };
  const left = sights.preparing === undefined ? 0 : lasted - sights.preparing;
  // Half of those after the decision come at once: the moves take less than a millisecond.
  const near = random() < 0.5 ? 4 : 12;
  return way === 'preparing'
    ? { from: 'preparing', after: random() * Math.min(left, 60) }
    : { from: 'deciding', after: random() * near };
}

function stateOf(tree: Tree, { before, after }: Passage): State {
  const files = withoutWork(tree);
  if (differences(files, before).length === 0) return 'old';
  return differences(files, after).length === 0 ? 'new' : 'between';
}
