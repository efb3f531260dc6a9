import { plainInline } from './inline.ts';

/** Signs that open a line: headings, lists, quotations. */
const opening = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/gm;

/** Lines that are nothing but signs: rules, the row below a table's head. */
const ruled = /^[ \t]*[-*_=|: \t]{3,}$/gm;

/** The words of a Markdown text without any marks, addresses of links and comments; one line. */
export function plainMarkdown(source: string): string {
  const lines = source
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/^[ \t]*(?:```|~~~).*$/gm, ' ')
    .replace(ruled, ' ')
    .replace(opening, '')
    .replaceAll('|', ' ');
  return plainInline(lines).replace(/\s+/g, ' ').trim();
}
