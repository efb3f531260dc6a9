import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
} from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlMessage } from './yaml-messages.ts';

/** YAML as data, with the lines of its values; `problems` is empty when all is well. */
export type YamlText = {
  /** Undefined when it could not be read. */
  data: unknown;
  problems: Problem[];
  /** The line of a value, from 1; of its nearest existing parent when it is missing. */
  lineOf(keys: readonly PropertyKey[]): number;
  /** The line of a key itself inside a mapping, for "unknown key". */
  lineOfKey(keys: readonly PropertyKey[], key: string): number;
};

/**
 * Reads YAML an editor wrote. Anchors, aliases and tags are refused: nobody needs them here, and a sentence
 * that happens to begin with `*`, `&` or `!` would otherwise lose its first word without a sound.
 * @param firstLine line of the file on which `yaml` begins
 */
export function readYaml(yaml: string, firstLine: number, shown: string): YamlText {
  const tabs = tabbedLines(yaml);
  if (tabs.length > 0) {
    const problems = tabs.map((line) => ({
      file: shown,
      line: line + firstLine - 1,
      ...yamlMessage('TAB_AS_INDENT', ''),
    }));
    return unreadableYaml(problems);
  }
  try {
    return parse(yaml, firstLine, shown);
  } catch {
    // Thousands of nested brackets exhaust the parser's stack.
    return unreadableYaml([{ file: shown, line: firstLine, ...yamlMessage('IMPOSSIBLE', '') }]);
  }
}

/** A file that could not be read: everything is on the line of its first problem. */
export function unreadableYaml(problems: Problem[]): YamlText {
  const line = problems[0]?.line ?? 1;
  return { data: undefined, problems, lineOf: () => line, lineOfKey: () => line };
}

function parse(yaml: string, firstLine: number, shown: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;

  const found = [...document.errors, ...document.warnings].map((error) => {
    const line = lineAt(error.pos[0]);
    const sign = specialStart(yaml.split('\n')[line - firstLine] ?? '');
    const words = sign
      ? yamlMessage('SPECIAL_START', sign)
      : yamlMessage(error.code, keyAt(yaml, error.pos[0]));
    return { line, ...words };
  });
  // Most files have neither sign, and walking through all their nodes takes a while.
  if (/[&*]/.test(yaml)) {
    visit(document, {
      Alias: (_key, node) => {
        found.push({ line: lineAt(node.range?.[0] ?? 0), ...yamlMessage('SPECIAL_START', '*') });
      },
      Node: (_key, node) => {
        if (!('anchor' in node) || !node.anchor) return;
        found.push({ line: lineAt(node.range?.[0] ?? 0), ...yamlMessage('SPECIAL_START', '&') });
      },
    });
  }
  // A parsed document takes far more memory than its text, and few files are ever asked for a line.
  let kept: Document | undefined;
  const again = () => (kept ??= parseDocument(yaml, { prettyErrors: false }));

  // One slip often upsets the parser several times; the first word about a line is the useful one.
  const problems = found
    .filter((problem, index) => found.findIndex(({ line }) => line === problem.line) === index)
    .map((problem) => ({ file: shown, ...problem }));

  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    lineOf: (keys) => lineAt(offsetOf(again(), keys)),
    lineOfKey: (keys, key) => lineAt(keyOffsetOf(again(), keys, key)),
  };
}

function tabbedLines(yaml: string): number[] {
  return yaml.split('\n').flatMap((line, index) => (/^ *\t/.test(line) ? [index + 1] : []));
}

function keyAt(yaml: string, offset: number): string {
  return /^[\w-]+/.exec(yaml.slice(offset))?.[0] ?? '';
}

/** The sign that begins the value on a line, when it is one that YAML gives a meaning of its own. */
function specialStart(line: string): string | undefined {
  return /^\s*(?:- +)*(?:[\w-]+:\s+)?([*&!@`%])/.exec(line)?.[1];
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const part = keys.slice(0, length);
    const last = part.at(-1);
    if (typeof last === 'string') {
      const pair = findPair(nodeAt(document, part.slice(0, -1)), last);
      if (pair) return startOf(pair.key);
    } else {
      const node = nodeAt(document, part);
      if (node) return startOf(node);
    }
  }
  return 0;
}

function keyOffsetOf(document: Document, keys: readonly PropertyKey[], key: string): number {
  const pair = findPair(nodeAt(document, keys), key);
  return pair ? startOf(pair.key) : offsetOf(document, keys);
}

function nodeAt(document: Document, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((node, key) => {
    if (isMap(node)) return findPair(node, String(key))?.value;
    return isCollection(node) ? node.get(key, true) : undefined;
  }, document.contents);
}

function findPair(map: unknown, key: string) {
  if (!isMap(map)) return undefined;
  return map.items.find(
    (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key,
  );
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
