import { Marked } from 'marked';
import { datedAtStart, datedStart, plainDated, renderDated } from './dated.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a text safe between tags and in quoted attributes. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const renderer = new Marked({
  renderer: { html: ({ text }) => escapeHtml(text), image: ({ text }) => escapeHtml(text) },
  extensions: [
    {
      name: 'press',
      level: 'inline',
      start: (source: string) => source.indexOf('[['),
      tokenizer(source: string) {
        const match = /^\[\[([^\]]+)\]\]/.exec(source);
        return match ? { type: 'press', raw: match[0], words: match[1] ?? '' } : undefined;
      },
      renderer: (token) => `<b class="press">${escapeHtml(String(token['words']))}</b>`,
    },
    {
      name: 'dated',
      level: 'inline',
      start: datedStart,
      tokenizer(source: string) {
        const [raw] = datedAtStart.exec(source) ?? [];
        return raw === undefined ? undefined : { type: 'dated', raw };
      },
      renderer: ({ raw }) => renderDated(raw, escapeHtml),
    },
  ],
});

/**
 * HTML of a line an editor wrote: `**bold**`, `[words](/address/)`, and `[[button to press]]`,
 * which is ringed like the button in the drawing. HTML in it is shown, not run. Words that change with the day
 * carry all their wordings; inside a button or an address only that of the day of the build.
 */
export function renderInline(source: string): string {
  return plainDated(renderer.parseInline(source, { async: false }));
}

/** The words alone, without any marks: for descriptions, messages and search. */
export function plainInline(source: string): string {
  return plainDated(source)
    .replace(/\[\[([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2')
    .trim();
}

/** The buttons a line tells the reader to press. */
export function pressedIn(source: string): string[] {
  return [...plainDated(source).matchAll(/\[\[([^\]]+)\]\]/g)].map((match) => match[1] ?? '');
}
