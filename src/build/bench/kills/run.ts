import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { placesOf } from '../../../files/publish/places.ts';

/** Where and how the real command is run. */
export type Command = {
  /** The project. */
  root: string;
  /** The content it regenerates. */
  content: string;
  /** `2026-11-22`: all runs speak of one day, also those after midnight. */
  today: string;
  /** Where Node keeps what it made of the code. */
  cache: string;
};

/** What a run came to: its time, and when (from its beginning) it was seen to prepare, decide and be done, in milliseconds. */
export type Run = { ok: boolean; output: string; killed: boolean; lasted: number; sights: Sights };
export type Sight = 'preparing' | 'deciding';
type Sights = Partial<Record<Sight, number>>;

/** When to kill a run: so many milliseconds after it began, or after something was seen. */
export type Moment = { from: 'start' | Sight; after: number };

/**
 * Runs `regenerate` as a process of its own, started directly, so that nothing stands between it and the signal.
 * @param moment when it is killed; never when missing
 */
export function runRegenerate(command: Command, moment?: Moment): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { root, content, today, cache } = command;
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [path.join(root, 'scripts', 'regenerate.ts'), '--content', content],
      { cwd: root, env: { ...process.env, BUILD_DAY: today, NODE_COMPILE_CACHE: cache } },
    );
    const kill = () => child.kill('SIGKILL');
    const timer =
      moment?.from === 'start' ? setTimeout(kill, Math.max(0, moment.after)) : undefined;

    const sights: Sights = {};
    const watching = watchWork(content, (sight) => {
      if (sights[sight] !== undefined) return;
      sights[sight] = performance.now() - began;
      if (moment?.from !== sight) return;
      // Timers are too coarse for the few milliseconds in which files are moved.
      const end = performance.now() + moment.after;
      while (performance.now() < end);
      kill();
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      watching.stop();
      const lasted = performance.now() - began;
      resolve({ ok: code === 0, output, killed: signal === 'SIGKILL', lasted, sights });
    });
  });
}

/** Tells when a run begins to prepare files, and when it has decided. */
function watchWork(content: string, seen: (sight: Sight) => void): { stop(): void } {
  const places = placesOf(content);
  const watchers: FSWatcher[] = [];
  const listen = (folder: string, look: () => void) => {
    try {
      watchers.push(watch(folder, look));
    } catch {
      // It is gone again already.
    }
    look();
  };
  let inside = false;
  listen(content, () => {
    if (inside || !existsSync(places.work)) return;
    inside = true;
    listen(places.work, () => {
      if (existsSync(places.journal('new'))) seen('deciding');
      if (existsSync(places.side('new'))) seen('preparing');
    });
  });
  return {
    stop: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}
