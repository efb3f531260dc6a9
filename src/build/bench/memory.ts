import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Bytes in memory of each process that runs, and its parent; from Linux's `/proc`, elsewhere nothing. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  if (!existsSync('/proc/self/status')) return found;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const number = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: number('PPid'), bytes: number('VmRSS') * 1024 });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** Memory of a process and all that it started, in bytes; undefined where the system does not tell. */
export function treeMemory(root: number): number | undefined {
  const all = processes();
  if (all.size === 0) return undefined;
  const inTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = all.get(pid)?.parent;
    return parent !== undefined && parent > 1 && inTree(parent);
  };
  let bytes = 0;
  for (const [pid, one] of all) if (inTree(pid)) bytes += one.bytes;
  return bytes;
}

/** Looks at a process every quarter of a second; `stop` gives the most memory it and its children had. */
export function watchMemory(root: number): { stop(): number | undefined } {
  let peak: number | undefined;
  const look = () => {
    const bytes = treeMemory(root);
    if (bytes !== undefined) peak = Math.max(peak ?? 0, bytes);
  };
  const timer = setInterval(look, 250);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
