import type { Badge } from './badge.ts';
import type { ScheduleWords } from './language.ts';
import { scheduleWords as vietnamese } from './languages/vi.ts';
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

/** The words of other languages, a file each, which only their own pages load. */
const others = import.meta.glob<{ scheduleWords: ScheduleWords }>([
  './languages/*.ts',
  '!./languages/vi.ts',
]);

/** The words of the page's language. */
async function wordsOfPage(): Promise<ScheduleWords> {
  const load = others[`./languages/${document.documentElement.lang}.ts`];
  return load ? (await load()).scheduleWords : vietnamese;
}

/** Fills the badges of points with confirmed hours, and keeps them true while the page stays open. */
function refresh(language: ScheduleWords): void {
  const now = Date.now();
  document.querySelectorAll<HTMLElement>('[data-schedule]').forEach((badge) => {
    const { schedule, holidays } = badgeOf(badge);
    const status = statusAt(schedule, now, holidays);
    const words = badge.querySelector('span');
    const said = statusInWords(status, now, language);
    badge.className = `state state--${status.state}`;
    // Unchanged words are left alone, so that a screen reader is not stirred.
    if (words && words.textContent !== said) words.textContent = said;
    badge.hidden = false;
  });
}

if (document.querySelector('[data-schedule]')) {
  void wordsOfPage().then((language) => {
    const again = () => refresh(language);
    again();
    setInterval(again, everyMs);
    document.addEventListener('visibilitychange', again);
  });
}
