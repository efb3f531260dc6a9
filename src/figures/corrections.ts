import type { Finding } from '../files/problem.ts';
import { figureOf } from './register.ts';
import type { PublishedFigure, Register } from './register.ts';
import type { Relation } from './schema.ts';

/** What replaced a figure, and why. */
export type Correction = { by: PublishedFigure; note: string };

/** The later figure that corrects one; undefined while it stands. */
export function correctionOf(register: Register, id: string): Correction | undefined {
  for (const relation of register.relationsOf(id)) {
    if (relation.kind !== 'corrects' || relation.replaces !== id) continue;
    const by = register.figures.get(relation.figure);
    if (by) return { by, note: relation.note };
  }
  return undefined;
}

/** Whether a figure still stands: nothing corrects it. */
export function isCurrent(register: Register, id: string): boolean {
  return correctionOf(register, id) === undefined;
}

/**
 * Rules of one correction: same place and indicator, a later source, no circle.
 * @param published day of publication of a source, where known
 */
export function checkCorrection(
  register: Register,
  relation: Extract<Relation, { kind: 'corrects' }>,
  published: (source: string) => string | undefined,
): Finding[] {
  const [by, old] = [figureOf(register, relation.figure), figureOf(register, relation.replaces)];
  const findings: Finding[] = [];
  if (by.place.id !== old.place.id || by.figure.indicator !== old.figure.indicator) {
    findings.push({
      keys: ['replaces'],
      message: `“${by.figure.id}” không cùng nơi hoặc cùng loại với “${old.figure.id}”, nên không đính chính được.`,
      fix: 'chỉ đính chính số liệu của cùng một nơi, cùng “indicator”.',
    });
  }
  const [later, earlier] = [published(by.source), published(old.source)];
  if (later && earlier && later < earlier.slice(0, later.length)) {
    findings.push({
      keys: ['figure'],
      message: `Nguồn đính chính “${by.source}” đăng trước nguồn bị đính chính “${old.source}”.`,
      fix: 'đổi chỗ “figure” và “replaces”, hoặc xem lại ngày đăng của hai nguồn.',
    });
  }
  if (leadsBack(register, relation.figure, relation.replaces)) {
    findings.push({
      keys: [],
      message: `Các đính chính đi vòng tròn: “${old.figure.id}” lại đính chính “${by.figure.id}”.`,
      fix: 'giữ một chiều: số sau đính chính số trước.',
    });
  }
  return findings;
}

/** Whether what corrects `from`, and what corrects that, and so on, comes to `to`. */
function leadsBack(register: Register, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id !== undefined && !seen.has(id);) {
    if (id === to) return true;
    seen.add(id);
    id = correctionOf(register, id)?.by.figure.id;
  }
  return false;
}
