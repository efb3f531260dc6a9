import { collections } from '../collections/registry.ts';
import type { CollectionName } from '../collections/registry.ts';
import type { Content } from '../collections/open.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { otherLanguages } from '../i18n/languages.ts';
import { closest } from '../text/closest.ts';
import { otherCodes } from '../units/corrections.ts';
import { units } from '../units/units.ts';
import { valuesAt } from './texts.ts';

/** What can be named: a file of a collection, one published figure, a unit of today by its code. */
type Kind = CollectionName | 'figure' | 'commune' | 'province';

/** A name that must exist; `*` stands for every item of a list. */
type Reference = { at: readonly string[]; to: Kind };

const refer = (at: string, to: Kind): Reference => ({ at: at.split('.'), to });
const cites = refer('sources.*.source', 'sources');
const before = refer('history.*.source', 'sources');

/** Where the files of each collection name others. What a domain's own check says is left to it. */
const inCollections: Record<CollectionName, readonly Reference[]> = {
  guides: [cites, before, refer('related.*', 'guides'), refer('questions.*', 'faq')],
  faq: [cites, before, refer('guides.*', 'guides'), refer('related.*', 'faq')],
  situations: [
    cites,
    before,
    refer('choices.*.next', 'situations'),
    refer('guides.*', 'guides'),
    refer('questions.*', 'faq'),
  ],
  places: [cites, refer('position.source', 'sources'), refer('campaign', 'campaigns')],
  campaigns: [cites, refer('aims.*.figure', 'figure')],
  holidays: [
    refer('off.*.sources.*.source', 'sources'),
    refer('work.*.sources.*.source', 'sources'),
    refer('unannounced.*.sources.*.source', 'sources'),
  ],
  sources: [],
  facts: [refer('facts.*.sources.*.source', 'sources')],
  figures: [refer('places.*.provinces.*', 'province'), refer('places.*.communes.*', 'commune')],
  progress: [cites],
};

const home = [refer('figure', 'figure'), refer('warning.sources.*.source', 'sources')];

/** The same for the files of which there is one. */
const inSingleFiles: Record<string, readonly Reference[]> = {
  'site.yaml': [refer('provinces.*', 'province')],
  'home.yaml': home,
  ...Object.fromEntries(otherLanguages.map(({ code }) => [`${code}/home.yaml`, home])),
  'offices.yaml': [cites, refer('zones.sources.*.source', 'sources')],
  'links.yaml': [refer('web.*.source', 'sources'), refer('phones.*.source', 'sources')],
};

const everywhere: readonly CollectionName[] = Object.keys(inCollections) as CollectionName[];

/** What each kind of thing is called, and where its names come from. */
const kinds: Record<Kind, { called: string; from: string }> = {
  guides: { called: 'hướng dẫn', from: inFolder('guides') },
  faq: { called: 'câu hỏi', from: inFolder('faq') },
  situations: { called: 'tình huống', from: inFolder('situations') },
  places: { called: 'nơi làm', from: inFolder('places') },
  campaigns: { called: 'đợt', from: inFolder('campaigns') },
  holidays: { called: 'năm nghỉ lễ', from: inFolder('holidays') },
  sources: { called: 'nguồn', from: inFolder('sources') },
  facts: { called: 'tệp điều đã ghi', from: inFolder('facts') },
  figures: { called: 'tệp số liệu', from: inFolder('figures') },
  progress: { called: 'trang tiến độ', from: inFolder('progress') },
  figure: { called: 'số liệu', from: 'viết đúng “id” của một số liệu trong thư mục “figures/”.' },
  commune: { called: 'xã, phường mang mã', from: 'xem mã 5 chữ số của xã, phường hiện nay.' },
  province: { called: 'tỉnh, thành phố mang mã', from: 'xem mã 2 chữ số của tỉnh hiện nay.' },
};

function inFolder(name: CollectionName): string {
  return `viết đúng tên một tệp trong thư mục “${collections[name].dir}/”, không có đuôi.`;
}

/**
 * Names of things that do not exist, with the name that was most likely meant.
 * @param from the collections whose files are looked at; those of another language stand among Vietnamese ones
 */
export function checkReferences(
  content: Content,
  singles: readonly ContentFile[],
  from = everywhere,
): Problem[] {
  const known = new Map<Kind, ReadonlySet<string>>();
  const namesOf = (kind: Kind) => {
    const names = known.get(kind) ?? readNames(kind, content);
    known.set(kind, names);
    return names;
  };
  return referencesIn(content, singles, from).flatMap(({ file, path, to, name }): Problem[] => {
    const names = namesOf(to);
    if (names.has(name)) return [];
    // Another code is another place, however near its digits are.
    const near = /^\d+$/.test(name) ? undefined : closest(name, names);
    const { called, from } = kinds[to];
    return [
      {
        file: file.shown,
        line: file.lineOf(path),
        message: `Không có ${called} “${name}”.`,
        fix: near ? `có phải ý bạn là “${near}”?` : from,
      },
    ];
  });
}

/** The sources that some other file cites. */
export function citedSources(
  content: Content,
  singles: readonly ContentFile[],
  from = everywhere,
): Set<string> {
  const cited = referencesIn(content, singles, from).filter(({ to }) => to === 'sources');
  return new Set([...cited.map(({ name }) => name), ...content.figures.files.map(({ id }) => id)]);
}

/** A file with another mistake keeps its name: whoever refers to it is not to blame. */
function readNames(kind: Kind, content: Content): ReadonlySet<string> {
  switch (kind) {
    case 'commune':
      return new Set([...units().communes.map(({ code }) => code), ...Object.keys(otherCodes)]);
    case 'province':
      return new Set(units().provinces.map(({ code }) => code));
    case 'figure':
      return new Set(
        content.figures.files.flatMap(({ file }) =>
          valuesAt(file.data, ['figures', '*', 'id']).map(({ value }) => String(value)),
        ),
      );
    default:
      return new Set(content[kind].files.map(({ id }) => id));
  }
}

type Found = { file: ContentFile; path: readonly PropertyKey[]; to: Kind; name: string };

/** Looks in the raw data, so that a file with another mistake still tells about its references. */
function referencesIn(
  content: Content,
  singles: readonly ContentFile[],
  from: readonly CollectionName[],
): Found[] {
  const find = (file: ContentFile, references: readonly Reference[]) =>
    references.flatMap(({ at, to }) =>
      valuesAt(file.data, at).flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ file, path, to, name: value }] : [],
      ),
    );
  return [
    ...from.flatMap((name) =>
      content[name].files.flatMap(({ file }) => find(file, inCollections[name])),
    ),
    ...singles.flatMap((file) => find(file, inSingleFiles[file.path] ?? [])),
  ];
}
