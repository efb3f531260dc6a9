import { hash } from 'node:crypto';
import { z } from 'zod';

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const entry = z.strictObject({
  /** From the root, with `/`. */
  path: z.string(),
  /** Checksum of what was there; null for nothing. */
  old: sum.nullable(),
  /** Checksum of what shall be there; null for nothing. */
  new: sum.nullable(),
});
const journal = z.strictObject({
  version: z.literal(1),
  entries: z.array(entry),
  /** Checksum of the entries: a disk that lost a part of them is noticed. */
  sum,
});

/** One file of a change. Its number in the list names what was kept of it. */
export type JournalEntry = z.infer<typeof entry>;

/** The checksum of what a file holds. */
export function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** The bytes of a journal. */
export function formatJournal(entries: readonly JournalEntry[]): Uint8Array {
  const content = { version: 1, entries, sum: sumOfEntries(entries) };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`);
}

/** The entries of a journal; undefined when it is damaged. */
export function parseJournal(bytes: Uint8Array): JournalEntry[] | undefined {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  const parsed = journal.safeParse(content);
  if (!parsed.success || parsed.data.sum !== sumOfEntries(parsed.data.entries)) return undefined;
  return parsed.data.entries;
}

function sumOfEntries(entries: readonly JournalEntry[]): string {
  const fields = entries.map((one) => [one.path, one.old, one.new]);
  return sumOf(new TextEncoder().encode(JSON.stringify(fields)));
}
