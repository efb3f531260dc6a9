import { HTMLElement, parse } from 'node-html-parser';
import { plainD } from '../text/fold.ts';
import { escapeHtml } from '../text/inline.ts';
import { isListing, kindOf } from './kinds.ts';
import { firstSentence } from './sentence.ts';
import { isFiller } from './fillers.ts';

/** A page as the index takes it: what is searched, without đ, and what is shown, as it was written. */
export type PreparedPage = { path: string; title: string; answer: string; html: string };

/** Parts whose words are about other pages or about the page's making, and would find it wrongly. */
const besideThePoint =
  'script, style, svg, nav, form, noscript, .cases, .sources, .stamp, .actions, .paper, .helpers, .history, .choices, .asked, .hours, [data-map], .hidden, [hidden], [data-pagefind-ignore]';

/** How much a word counts where it stands; 1 is plain text, 10 the most there is. */
const weights: readonly [selector: string, weight: number][] = [
  ['h1', 10],
  ['.verdict, .lead', 4],
  ['h2, h3', 3],
];

const textNode = 3;

/**
 * Texts as they are indexed: without đ, without words that every page has (a quarter of the weight), and each word
 * once a page, where it counts most: only whether a page says something is asked of the index, and it is half as heavy.
 */
function indexer(): (text: string) => string {
  const seen = new Set<string>();
  return (text) => {
    const once = (word: string) => {
      const small = word.toLowerCase();
      if (isFiller(word) || seen.has(small)) return '';
      seen.add(small);
      return word;
    };
    return escapeHtml(
      plainD(text)
        .replace(/[\p{L}\p{M}\p{N}]+/gu, once)
        .replace(/\s+/g, ' '),
    );
  };
}

/** Rewrites the words of an element by `change`, which gives HTML; names and values of attributes stay. */
function rewrite(
  element: HTMLElement,
  change: (text: string) => string,
  done: ReadonlySet<HTMLElement>,
): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) node.rawText = change(node.text);
    else if (node instanceof HTMLElement && !done.has(node)) rewrite(node, change, done);
  }
}

/** Whether nothing is left below the heading of a section: "Nguồn", "Xem thêm" stand on every page and tell of none. */
function isEmptied(heading: HTMLElement): boolean {
  const next = heading.nextElementSibling;
  return next === null || /^H[1-6]$/.test(next.tagName);
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

/** What tells of other pages, or tells guides in fewer words, would find them twice; the answers know every case. */
const again = /^\/(?:cap-nhat|doc-de|tinh-huong)\//;

/** Whether the page at an address may be in the index at all; told without reading it. */
export function isSearched(path: string): boolean {
  return path !== '/' && !ofUnits.test(path) && !again.test(path);
}

/**
 * Makes the finished page at `path` ready for the index.
 * @returns nothing for pages that are not searched: by their address, without `data-pagefind-body`, and those of single
 * figures, all of whose words are in the file of answers.
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
  const kind = kindOf(path);
  if (named('search') === 'minor' || kind === 'Tiến độ') return undefined;
  const answer =
    named('description') || firstSentence(wordsOf(main.querySelector('p:not(.kicker)')));

  for (const part of main.querySelectorAll(besideThePoint)) part.remove();
  for (const heading of main.querySelectorAll('h2')) if (isEmptied(heading)) heading.remove();
  const change = indexer();
  const done = new Set<HTMLElement>();
  for (const [selector, weight] of weights)
    for (const part of main.querySelectorAll(selector)) {
      part.setAttribute('data-pagefind-weight', String(weight));
      // A heading is searched whole: a question of fillers alone still finds something.
      const isTitle = part.tagName === 'H1';
      if (!done.has(part))
        rewrite(part, isTitle ? (text) => escapeHtml(plainD(text)) : change, done);
      if (isTitle) change(part.text);
      done.add(part);
    }
  rewrite(main, change, done);

  const body = isListing(path) ? (main.querySelector('h1')?.outerHTML ?? '') : main.innerHTML;
  // A place is as well known by the names it had.
  const former = kind === 'Nơi làm' ? named('aliases') : '';
  const formerly = former && `<p data-pagefind-weight="10">${escapeHtml(plainD(former))}</p>`;
  // What other pages answer is in the file of answers; twice it would be a quarter of the index.
  const isAnswered = kind === 'Hỏi đáp' || kind === 'Hướng dẫn';
  const values = shown({ name: title, kind, ...(!isAnswered && { answer }) });
  return {
    path,
    title,
    answer,
    html: `<html lang="vi"><body><main data-pagefind-body>${body}${formerly}${values}</main></body></html>`,
  };
}
