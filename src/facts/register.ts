import type { Fact, FactFile } from './schema.ts';

/** All facts of the portal, by id. */
export type FactRegister = ReadonlyMap<string, Fact>;

/** Puts the files of facts together; of two facts with one id the first counts, the checker reports the other. */
export function registerFacts(files: readonly { data: FactFile }[]): FactRegister {
  const register = new Map<string, Fact>();
  for (const fact of files.flatMap(({ data }) => data.facts)) {
    if (!register.has(fact.id)) register.set(fact.id, fact);
  }
  return register;
}
