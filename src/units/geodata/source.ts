import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Problem } from '../../files/problem.ts';

/** What was found at a source: texts by name, the licence among them. */
export type Found = { files: Map<string, string>; licence?: string; problems: Problem[] };

const isWanted = (name: string) => /\.(geojson|topojson|json|tsv|csv)$/i.test(name);
const isLicence = (name: string) =>
  /^(licen[cs]e|giay-phep)(\.(txt|md))?$/i.test(path.posix.basename(name));
/** macOS puts its own notes into archives; hidden files are nobody's. */
const isNoise = (name: string) => /(^|\/)(__MACOSX|\.)/.test(name);

function textsOf(files: readonly (readonly [string, () => Uint8Array])[]): Found {
  const found: Found = { files: new Map(), problems: [] };
  for (const [file, read] of files) {
    if (isNoise(file) || !(isWanted(file) || isLicence(file))) continue;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(read()).replace(/^\uFEFF/, '');
      if (isLicence(file)) found.licence ??= text;
      else found.files.set(file, text);
    } catch {
      const fix = 'lưu lại tệp với mã hóa UTF-8.';
      found.problems.push({ file, line: 1, message: 'Tệp không phải UTF-8.', fix });
    }
  }
  return found;
}

function inFolder(folder: string): Found {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  return textsOf(names.map((name) => [name, () => readFileSync(path.join(folder, name))]));
}

function inArchive(bytes: Uint8Array): Found {
  const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) || isLicence(name) });
  return textsOf(Object.entries(files).map(([name, content]) => [name, () => content]));
}

const isZip = (bytes: Uint8Array) => strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004';

function inBytes(name: string, bytes: Uint8Array): Found {
  return isZip(bytes) ? inArchive(bytes) : textsOf([[path.posix.basename(name), () => bytes]]);
}

/**
 * Everything usable in a folder, a zip, a single file or at an address.
 * @throws Error in Vietnamese when there is nothing to read
 */
export async function readSource(from: string): Promise<Found> {
  if (/^https?:\/\//.test(from)) {
    const answer = await fetch(from);
    if (!answer.ok) throw new Error(`Không tải được ${from}: máy chủ trả lời ${answer.status}.`);
    return inBytes(new URL(from).pathname, new Uint8Array(await answer.arrayBuffer()));
  }
  if (!existsSync(from)) throw new Error(`Không có “${from}”.`);
  if (statSync(from).isDirectory()) return inFolder(from);
  return inBytes(from, readFileSync(from));
}
