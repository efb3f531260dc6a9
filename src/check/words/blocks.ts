import { plainMarkdown } from '../../text/markdown.ts';

/** A paragraph, a list item, a cell or a heading of a Markdown text; `line` counts from 0. */
export type Block = { text: string; line: number; heading: boolean };

const fence = /^\s*(?:```|~~~)/;
const heading = /^#{1,6}\s/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const row = /^\s*\|/;
/** Lines that say nothing: rules, the row below a table's head, what MDX brings in. */
const silent = /^(?:\s*[-*_=|: \t]{3,}|\s*(?:import|export)\s.*)$/;

/** The blocks of a Markdown text, each as the lines it was written on joined by blanks; marks stay. */
export function bodyBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fenced = false;
  withoutComments(body)
    .split('\n')
    .forEach((text, line) => {
      if (fence.test(text)) fenced = !fenced;
      if (fenced || fence.test(text) || text.trim() === '' || silent.test(text)) {
        open = undefined;
      } else if (row.test(text)) {
        open = undefined;
        for (const cell of text.split('|')) add(cell, line, true);
      } else if (heading.test(text)) {
        add(text.replace(heading, ''), line, true);
        open = undefined;
      } else if (item.test(text)) {
        open = add(text.replace(item, ''), line, false);
      } else if (open) {
        open.text += ` ${text.trim().replace(/^>\s?/, '')}`;
      } else {
        open = add(text.replace(/^\s*>\s?/, ''), line, false);
      }
    });
  return blocks;

  function add(text: string, line: number, isHeading: boolean): Block {
    const block = { text: text.trim(), line, heading: isHeading };
    if (plainMarkdown(text) !== '') blocks.push(block);
    return block;
  }
}

/** Comments say where a file comes from; their lines stay, so that the others keep their numbers. */
function withoutComments(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}
