import { HTMLElement, parse } from 'node-html-parser';
import { plainD } from '../text/fold.ts';
import { escapeHtml } from '../text/inline.ts';
import { isListing, kindOf } from './kinds.ts';
import { firstSentence } from './sentence.ts';
import { isFiller } from './words.ts';

/** A page as the index takes it: what is searched, without đ, and what is shown, as it was written. */
export type PreparedPage = { path: string; title: string; answer: string; html: string };

/** Parts whose words are about other pages or about the page's making, and would find it wrongly. */
const besideThePoint =
  'script, style, svg, nav, form, noscript, .cases, .sources, .stamp, .actions, .paper, .hidden, [data-pagefind-ignore]';

/** How much a word counts where it stands; 1 is plain text, 10 the most there is. */
const weights: readonly [selector: string, weight: number][] = [
  ['h1', 10],
  ['.verdict, .lead', 4],
  ['h2, h3', 3],
];

const textNode = 3;

/** A text as it is indexed: without đ, and without words that every page has. They are a quarter of the weight. */
const indexed = (text: string) =>
  escapeHtml(plainD(text).replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isFiller(word) ? '' : word)));

/** Rewrites the words of an element by `change`, which gives HTML; names and values of attributes stay. */
function rewrite(element: HTMLElement, change: (text: string) => string): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) node.rawText = change(node.text);
    // A heading is searched whole: a question of fillers alone still finds something.
    else if (node instanceof HTMLElement)
      rewrite(node, node.tagName === 'H1' ? (text) => escapeHtml(plainD(text)) : change);
  }
}

const wordsOf = (element: HTMLElement | null) =>
  (element?.text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** An element that carries shown words for the index; its values are never folded. */
function shown(values: Record<string, string>): string {
  const names = Object.keys(values).filter((name) => values[name] !== '');
  const attributes = names.map((name) => `data-${name}="${escapeHtml(values[name] ?? '')}"`);
  const meta = names.map((name) => `${name}[data-${name}]`).join(', ');
  return `<span data-pagefind-meta="${meta}" ${attributes.join(' ')}></span>`;
}

/** Pages of provinces and communes: 3,355 near-identical texts would bury the answers. The list of names finds them. */
const ofUnits = /^\/noi-lam\/[^/]+\/(?:[^/]+\/)?$/;

/** Whether the page at an address may be in the index at all; told without reading it. */
export function isSearched(path: string): boolean {
  return path !== '/' && !ofUnits.test(path);
}

/**
 * Makes the finished page at `path` ready for the index.
 * @returns nothing for pages that are not searched: by their address, or without `data-pagefind-body`.
 */
export function preparePage(page: string, path: string): PreparedPage | undefined {
  const document = parse(page);
  const main = document.querySelector('[data-pagefind-body]');
  const title = wordsOf(main?.querySelector('h1') ?? null);
  if (!main || title === '' || !isSearched(path)) return undefined;

  const named = (name: string) =>
    (document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '').normalize(
      'NFC',
    );
  const aliases = named('aliases');
  const answer =
    named('description') || firstSentence(wordsOf(main.querySelector('p:not(.kicker)')));

  for (const part of main.querySelectorAll(besideThePoint)) part.remove();
  const kind = kindOf(path);
  const minor = named('search') === 'minor' || kind === 'Tiến độ';
  for (const [selector, weight] of weights)
    for (const part of main.querySelectorAll(selector))
      part.setAttribute('data-pagefind-weight', String(minor ? Math.min(weight, 4) : weight));
  rewrite(main, indexed);

  const body = isListing(path) ? (main.querySelector('h1')?.outerHTML ?? '') : main.innerHTML;
  const words = aliases && `<p data-pagefind-weight="10">${escapeHtml(plainD(aliases))}</p>`;
  const rank = kind === 'Hướng dẫn' ? 'first' : minor ? '' : 'usual';
  const values = shown({
    title: plainD(title),
    ...(rank && { [rank]: plainD(title) }),
    // A place is as well known by the names it had.
    ...(kind === 'Nơi làm' && rank && { former: plainD(aliases) }),
    name: title,
    kind,
    answer,
    aliases,
  });
  return {
    path,
    title,
    answer,
    html: `<html lang="vi"><body><main data-pagefind-body>${body}${words}${values}</main></body></html>`,
  };
}
