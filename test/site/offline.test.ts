import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listEssentials } from '../../src/build/essentials.ts';
import { readSettings } from '../../src/site/settings.ts';
import { buildPaths } from '../../src/files/paths.ts';
import { faults, pages, siteDir } from './pages.ts';

const kilo = 1024;
const worker = readFileSync(path.join(siteDir, 'sw.js'), 'utf8');
const off = readSettings(buildPaths().content).offline === false;
const { kept, files } = listEssentials(siteDir);
const fileOf = (address: string) =>
  path.join(siteDir, address, address.endsWith('/') ? 'index.html' : '');
const weigh = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

describe.skipIf(off)('without a network', () => {
  it('the worker has the list of this very site', () => {
    for (const { address, revision } of kept) {
      expect(worker).toContain(address);
      expect(worker).toContain(revision);
    }
    for (const address of files) expect(worker).toContain(address);
    const named = new Set(worker.match(/\/tep\/[\w.-]+\.js/g));
    expect([...named].filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    expect(named.size).toBe(files.length);
  });

  it('the first visit stores no more than 100 kB, the worker itself has at most 4', () => {
    const rows = [...kept.map(({ address }) => address), ...files].map((address) => ({
      address,
      bytes: weigh(fileOf(address)),
    }));
    const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
    console.table([...rows, { address: 'together', bytes: total }]);
    expect(total).toBeLessThan(100 * kilo);
    expect(weigh(path.join(siteDir, 'sw.js'))).toBeLessThan(4 * kilo);
  });

  it('every page asks for the worker once it is shown', () => {
    expect(
      faults(({ html }) =>
        html.split('serviceWorker.register("/sw.js")').length === 2 ? [] : ['no worker'],
      ),
    ).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
});
