import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import { plainInline } from '../text/inline.ts';
import type { Guide } from './schema.ts';
import { waysOf } from './ways.ts';

/** schema.org's `HowTo`: the steps in plain words, by their ways where there are several. */
export function howTo(
  guide: Pick<Guide, 'title' | 'description' | 'steps'>,
  language: Language = vi,
): Record<string, unknown> {
  const ways = waysOf(guide, language).map((way) => ({
    title: way.title,
    steps: way.steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.title,
      text: step.text.map(plainInline).join(' '),
    })),
  }));
  const [only] = ways;
  return {
    '@type': 'HowTo',
    inLanguage: language.tag,
    name: guide.title,
    description: guide.description,
    step:
      ways.length === 1
        ? only?.steps
        : ways.map(({ title, steps }, index) => ({
            '@type': 'HowToSection',
            position: index + 1,
            name: title,
            itemListElement: steps,
          })),
  };
}
