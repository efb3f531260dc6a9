import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PackInput } from '../../../src/units/geodata/convert.ts';
import { convertPack } from '../../../src/units/geodata/convert.ts';
import { openPack } from '../../../src/units/geodata/open.ts';
import type { Pack } from '../../../src/units/pack.ts';

const folder = 'test/fixtures/pack-mau';
const texts = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

/** The hand-drawn pack of two communes, with some files changed, added or left out. */
export function samplePack(changes: Record<string, string | undefined> = {}): PackInput {
  const files = new Map(texts);
  files.delete('LICENSE');
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(name);
    else files.set(name, text);
  }
  return { files, name: 'Gói mẫu', licence: texts.get('LICENSE') };
}

/** A file of the hand-drawn pack. */
export function sampleText(name: string): string {
  return texts.get(name) ?? '';
}

/** The hand-drawn pack as the portal opens it. */
export function openSample(): Pack {
  const { files } = convertPack(samplePack());
  const pack = openPack((name) => files.get(name));
  if (!pack) throw new Error('No pack.');
  return pack;
}
