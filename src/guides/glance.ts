import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import type { IconName } from '../ui/icons.ts';
import type { Guide } from './schema.ts';

type Fact = { icon: IconName; label: string; text: string; note?: string | undefined };

/** The facts at the head of a guide, in the order people ask: for me? until when? how long? how much? */
export function glanceOf(
  guide: Pick<Guide, 'audience' | 'deadline' | 'time' | 'cost' | 'wait'>,
  { words }: Language = vi,
): Fact[] {
  const labels = words.guides.glance;
  const { audience, deadline, time, cost, wait } = guide;
  return [
    { icon: 'people', label: labels.audience, ...audience },
    ...(deadline ? [{ icon: 'calendar' as const, label: labels.deadline, ...deadline }] : []),
    { icon: 'clock', label: labels.time, ...time },
    ...(wait ? [{ icon: 'calendar' as const, label: labels.wait, ...wait }] : []),
    { icon: 'coin', label: labels.cost, ...cost },
  ];
}
