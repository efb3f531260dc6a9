import { filesFolder } from './shape.ts';

/** The addresses of all files a pattern names, each once. */
function named(text: string, pattern: RegExp): string[] {
  const names = [...text.matchAll(pattern)].map((match) => `${filesFolder}${match[1] ?? ''}`);
  return [...new Set(names)];
}

/** Files of `/tep/` that a page runs as soon as it is open. */
export function scriptsOf(html: string): string[] {
  return named(html, /<script[^>]* src="\/tep\/([\w.-]+)"/g);
}

/** Files that a script cannot start without; what it loads later, on request, is not among them. */
export function importsOf(script: string): string[] {
  return named(script, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
}

/** Every file of `/tep/` that a page or script may ever ask for: its names, wherever they stand. */
export function filesNamedIn(text: string): string[] {
  const names = text.split(/[^\w.-]+/).filter((word) => /\w\.(?:js|json|css)$/.test(word));
  return [...new Set(names)].map((name) => filesFolder + name);
}
