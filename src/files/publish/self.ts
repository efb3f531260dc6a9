import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './errors.ts';
import { sleep } from './patience.ts';

/** A process as others can tell it from later ones with the same number. */
export type ProcessId = { host: string; pid: number; started: string };

/** This process, and what it can find out about others. */
export type Self = ProcessId & {
  now(): number;
  sleep(milliseconds: number): void;
  /** Different at every call, on every machine. */
  token(): string;
  /** Whether a process of this machine still runs. */
  isRunning(process: ProcessId): boolean;
};

/** When a process began, in Linux's own count; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    // After the name, which may hold blanks and brackets, the 20th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[19] ?? '';
  } catch {
    return '';
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

/** The process this code runs in. */
export const thisProcess: Self = {
  host: hostname().replace(/[^A-Za-z0-9-]/g, '-'),
  pid: process.pid,
  started: startOf(process.pid),
  now: () => Date.now(),
  sleep,
  token: () => randomBytes(6).toString('hex'),
  isRunning: ({ pid, started }) => {
    if (!exists(pid)) return false;
    const current = startOf(pid);
    return current === '' || started === '' || current === started;
  },
};
