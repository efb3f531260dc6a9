import { render } from 'preact';
import { dateOf, wallAt } from '../../schedule/wall.ts';
import type { Agenda } from './agenda.ts';
import { agendaDays } from './agenda.ts';
import { DayList } from './DayList.tsx';
import { moved, periodInWords, readView, shownDays, viewAddress } from './period.ts';
import type { AgendaView } from './period.ts';

/** How long the script waits for its data before it leaves the built list alone, in milliseconds. */
const patience = 20_000;

const today = () => dateOf(wallAt(Date.now()));

async function fetchAgenda(address: string): Promise<Agenda> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(address, { signal: stop.signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const agenda: Agenda = await answer.json();
    return agenda;
  } finally {
    clearTimeout(timer);
  }
}

function start(form: HTMLFormElement, list: HTMLElement, title: HTMLElement): void {
  let agenda: Promise<Agenda> | undefined;
  let view = readView(location.search, today());
  let cleared = false;
  const control = (name: string) => {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLSelectElement || found instanceof HTMLInputElement
      ? found
      : undefined;
  };

  function fill(): void {
    const values = {
      tu: view.day,
      xa: view.commune ?? '',
      to: view.team ?? '',
      xem: view.mode === 'day' ? 'ngay' : 'tuan',
    };
    for (const [name, value] of Object.entries(values)) {
      const field = control(name);
      if (field) field.value = value;
    }
  }

  async function show(): Promise<void> {
    const asked = view;
    fill();
    agenda ??= fetchAgenda(form.dataset['agenda'] ?? '');
    try {
      const data = await agenda;
      if (asked !== view) return;
      const { first, count } = shownDays(view);
      const choice = { commune: view.commune, team: view.team };
      const days = agendaDays(data, first, count, choice);
      if (!cleared) list.textContent = '';
      cleared = true;
      render(<DayList days={days} today={today()} />, list);
      const said = periodInWords(view);
      if (title.textContent !== said) title.textContent = said;
    } catch {
      // Asked again at the next change; the list that was built stays.
      agenda = undefined;
      if (asked === view)
        title.textContent = 'Chưa tải được lịch. Kiểm tra kết nối mạng rồi thử lại.';
    }
  }

  function go(next: AgendaView): void {
    view = next;
    history.pushState(undefined, '', viewAddress(view));
    void show();
  }

  form.addEventListener('change', () => {
    go({
      day: control('tu')?.value || today(),
      mode: control('xem')?.value === 'ngay' ? 'day' : 'week',
      commune: control('xa')?.value || undefined,
      team: control('to')?.value || undefined,
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const step = target instanceof HTMLElement ? target.dataset['step'] : undefined;
    if (step === '0') go({ ...view, day: today() });
    else if (step) go(moved(view, step === '1' ? 1 : -1));
  });
  window.addEventListener('popstate', () => {
    view = readView(location.search, today());
    void show();
  });

  // A page that stayed open overnight has another today.
  document.addEventListener('visibilitychange', () => {
    if (cleared) void show();
  });

  form.hidden = false;
  fill();
  // An address with a choice in it, or a page built on an earlier day, is shown as of now.
  if (location.search || list.dataset['first'] !== today()) void show();
}

const form = document.querySelector<HTMLFormElement>('form[data-agenda]');
const list = document.querySelector<HTMLElement>('[data-agenda-list]');
const title = document.querySelector<HTMLElement>('[data-agenda-title]');
if (form && list && title) start(form, list, title);
