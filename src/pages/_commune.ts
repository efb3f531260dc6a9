import { getCollection } from 'astro:content';
import { buildPaths } from '../files/paths.ts';
import { readHotline } from '../site/links.ts';
import { readSettings } from '../site/settings.ts';
import { situationAddress } from '../situations/address.ts';
import { guideLink, named } from './_links.ts';

/** Guides that somebody who looks for an office may need, in this order. */
const guidesForVisitors = ['lam-muc-2', 'kich-hoat', 'o-xa-que'];

async function load() {
  const { content } = buildPaths();
  const situations = await getCollection('situations');
  const home = situations.some(({ id }) => id === 'lam-tai-nha') ? 'lam-tai-nha' : 'bat-dau';
  return {
    sources: await getCollection('sources'),
    guides: named(guidesForVisitors, await getCollection('guides')).map((guide) =>
      guideLink(guide),
    ),
    /** Where a family reads how to ask for help at home. */
    homeHelp: situationAddress(home),
    tiles: readSettings(content).tiles,
    hotline: readHotline(content),
  };
}

let loading: ReturnType<typeof load> | undefined;

/** What the pages of all communes and points share, read once: there are thousands of them. */
export function loadShared(): ReturnType<typeof load> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}
