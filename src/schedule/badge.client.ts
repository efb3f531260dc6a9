import type { Badge } from './badge.ts';
import { statusAt } from './status.ts';
import { statusInWords } from './statusWords.ts';

/** How often a badge looks at the clock. */
const everyMs = 30_000;

/** Fills the badges of points with confirmed hours, and keeps them true while the page stays open. */
function refresh(): void {
  const now = Date.now();
  document.querySelectorAll<HTMLElement>('[data-schedule]').forEach((badge) => {
    const { schedule, holidays }: Badge = JSON.parse(badge.dataset['schedule'] ?? '');
    const status = statusAt(schedule, now, holidays);
    const words = badge.querySelector('span');
    const said = statusInWords(status, now);
    badge.className = `state state--${status.state}`;
    // Unchanged words are left alone, so that a screen reader is not stirred.
    if (words && words.textContent !== said) words.textContent = said;
    badge.hidden = false;
  });
}

if (document.querySelector('[data-schedule]')) {
  refresh();
  setInterval(refresh, everyMs);
  document.addEventListener('visibilitychange', refresh);
}
