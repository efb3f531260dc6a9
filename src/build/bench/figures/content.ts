import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asYaml } from '../asYaml.ts';
import { sampleSources } from './sources.ts';

/** Writes so many made-up sources with their figures into a content folder. */
export function writeSampleFigures(dir: string, sources: number): void {
  for (const folder of ['sources', 'figures'])
    mkdirSync(path.join(dir, folder), { recursive: true });
  for (const { id, source, figures } of sampleSources(sources)) {
    writeFileSync(path.join(dir, 'sources', `${id}.yaml`), asYaml(source));
    writeFileSync(path.join(dir, 'figures', `${id}.yaml`), asYaml(figures));
  }
}

/** An editor says more about one figure of the first source. */
export function sayMoreOfOneFigure(dir: string): void {
  const file = path.join(dir, 'figures', 'bao-mau-1.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/(fragment: "đã cấp )/, 'note: "Xem lại với nguồn."\n    $1');
  if (changed === text) throw new Error(`Không sửa được ${file}.`);
  writeFileSync(file, changed);
}
