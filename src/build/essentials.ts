import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesNamedIn, scriptsOf } from '../offline/references.ts';
import { offlineAddress, searchAddress } from '../offline/shape.ts';
import type { Essentials } from '../offline/shape.ts';
import { answersAddress, sentencesAddress } from '../search/address.ts';

/** Pages that work without a network from the first visit on. */
const pages = [searchAddress, offlineAddress];

/** The file of the finished site that a server sends for an address. */
const fileOf = (outDir: string, address: string) =>
  path.join(outDir, address, address.endsWith('/') ? 'index.html' : '');

/**
 * What a device stores on the first visit, read from the finished site: the same site, the same list.
 * The scripts are those the pages name, and all that these may load later.
 * @throws when a page or a script of a page is not there
 */
export function listEssentials(outDir: string): Essentials {
  const read = (address: string) => readFileSync(fileOf(outDir, address));
  const files = new Set(pages.flatMap((address) => scriptsOf(read(address).toString())));
  // A set hands out what is added while it is read.
  for (const address of files)
    for (const other of filesNamedIn(read(address).toString()))
      if (existsSync(fileOf(outDir, other))) files.add(other);
  const kept = [...pages, answersAddress, sentencesAddress].map((address) => ({
    address,
    revision: createHash('sha256').update(read(address)).digest('hex').slice(0, 12),
  }));
  return { kept, files: [...files].sort() };
}
