import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import type { Guide, GuideStep } from './schema.ts';

/** Steps that are done one after the other; a guide has several when there are several ways to its end. */
export type Way = {
  /** Heading and anchor of these steps. */
  title: string;
  anchor: string;
  steps: readonly GuideStep[];
  /** Anchor of each step, unique on the page. */
  anchors: readonly string[];
};

/** The steps of a guide by the ways that its `way` marks open; steps before the first mark are "Trước hết". */
export function waysOf({ steps }: Pick<Guide, 'steps'>, language: Language = vi): Way[] {
  const words = language.words.guides;
  const groups: { mark?: string | undefined; steps: GuideStep[] }[] = [];
  for (const step of steps) {
    const open = groups.at(-1);
    if (open && step.way === undefined) open.steps.push(step);
    else groups.push({ mark: step.way, steps: [step] });
  }
  return groups.map((group, index) => ({
    title: group.mark ?? (groups.length > 1 ? words.before : words.steps(group.steps.length)),
    anchor: groups.length > 1 ? `cach-${index + 1}` : 'cac-buoc',
    steps: group.steps,
    anchors: group.steps.map((_, at) =>
      groups.length > 1 ? `cach-${index + 1}-buoc-${at + 1}` : `buoc-${at + 1}`,
    ),
  }));
}
