import type { Badge } from './badge.ts';
import { statusAt } from './status.ts';
import { statusInWords } from './statusWords.ts';

/** How often a badge looks at the clock. */
const everyMs = 30_000;

/** What each badge took along; read once, because the engine remembers what it worked out for a schedule. */
const badges = new WeakMap<HTMLElement, Badge>();

function badgeOf(element: HTMLElement): Badge {
  const known: Badge = badges.get(element) ?? JSON.parse(element.dataset['schedule'] ?? '');
  badges.set(element, known);
  return known;
}

/** Fills the badges of points with confirmed hours, and keeps them true while the page stays open. */
function refresh(): void {
  const now = Date.now();
  document.querySelectorAll<HTMLElement>('[data-schedule]').forEach((badge) => {
    const { schedule, holidays } = badgeOf(badge);
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
