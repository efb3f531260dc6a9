import type { IconName } from '../ui/icons.ts';
import type { Guide } from './schema.ts';

type Fact = { icon: IconName; label: string; text: string; note?: string | undefined };

/** The facts at the head of a guide, in the order people ask: for me? until when? how long? how much? */
export function glanceOf(
  guide: Pick<Guide, 'audience' | 'deadline' | 'time' | 'cost' | 'wait'>,
): Fact[] {
  const { audience, deadline, time, cost, wait } = guide;
  return [
    { icon: 'people', label: 'Dành cho', ...audience },
    ...(deadline ? [{ icon: 'calendar' as const, label: 'Hạn', ...deadline }] : []),
    { icon: 'clock', label: 'Thời gian', ...time },
    ...(wait ? [{ icon: 'calendar' as const, label: 'Chờ kết quả', ...wait }] : []),
    { icon: 'coin', label: 'Lệ phí', ...cost },
  ];
}
