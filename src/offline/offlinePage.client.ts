import { storedPages } from './titles.client.ts';

/** A page whose first sentences are stored. */
type ShortAnswer = { href: string; title: string; answer?: string };

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function write(place: HTMLElement, selector: string, words: string): void {
  const found = place.querySelector(selector);
  if (found) found.textContent = words;
}

/** The first sentences of the page asked for, when it has an instant answer. */
function showShortAnswer(place: HTMLElement, pages: readonly ShortAnswer[]): void {
  const asked = pages.find(({ href }) => href === location.pathname);
  if (!asked?.answer) return;
  write(place, '[data-title]', asked.title);
  write(place, '[data-answer]', asked.answer);
  place.hidden = false;
}

async function showStored(place: HTMLElement): Promise<void> {
  const list = place.querySelector('ul');
  for (const { address, title } of await storedPages()) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
    place.hidden = false;
  }
}

/**
 * Fills the page for no network, which stands at the address that was asked for; what is not stored stays hidden.
 * @param answers the pages of the instant answers
 */
export function fillOfflinePage(answers: () => Promise<readonly ShortAnswer[]>): void {
  const [again, answer, stored] = ['[data-again]', '[data-short-answer]', '[data-stored]'].map(
    find,
  );
  if (again) {
    again.hidden = false;
    again.addEventListener('click', () => location.reload());
  }
  if (answer)
    answers().then(
      (pages) => showShortAnswer(answer, pages),
      () => undefined,
    );
  if (stored) showStored(stored).catch(() => undefined);
}
