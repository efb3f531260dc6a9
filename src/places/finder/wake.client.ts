import { addDays, dateOf, wallAt, weekdayOf } from '../../schedule/wall.ts';
import { dayNames } from './dayNames.ts';
import type { LeafDays } from './leafDays.ts';

/** The part that loads with the page: it names the days and fetches the rest when somebody asks something. */
const room = document.querySelector<HTMLElement>('[data-finder]');

const ours = ['xa', 'ngay', 'gio', 'buoi', 'thu', 'dich-vu', 'loai', 'xe-lan'];
const asked = new URLSearchParams(location.search);

function isLeafDays(value: unknown): value is LeafDays {
  return typeof value === 'object' && value !== null && 'low' in value && 'off' in value;
}

/** The days of the week become the next seven days: the server could not know what today is. */
function nameLeaves(finder: HTMLElement): void {
  const data: unknown = JSON.parse(
    finder.querySelector<HTMLElement>('[data-leaf-days]')?.dataset['leafDays'] ?? 'null',
  );
  if (!isLeafDays(data)) return;
  const today = dateOf(wallAt(Date.now()));
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead));
  const off = days.filter((day) => day in data.off);
  finder.querySelectorAll<HTMLElement>('.leaves .leaf:not(.leaf--more)').forEach((leaf, index) => {
    const day = days[index] ?? today;
    const [top, number, low] = leaf.children;
    if (!top || !number || !low) return;
    const place = data.low[(Date.parse(day) - Date.parse(data.first)) / 86_400_000];
    top.textContent = dayNames[weekdayOf(day)];
    number.textContent = String(Number(day.slice(8)));
    low.textContent = day in data.off ? 'nghỉ lễ' : (place ?? `tháng ${Number(day.slice(5, 7))}`);
    leaf.classList.toggle('leaf--rest', day in data.off || weekdayOf(day) === 'sun');
    leaf.dataset['ask'] = `ngay=${day}`;
    if (leaf instanceof HTMLAnchorElement) leaf.href = `?ngay=${day}`;
  });
  const note = finder.querySelector('[data-leaf-note]');
  const [year, month] = today.split('-');
  if (note)
    note.textContent = [
      `Tháng ${Number(month)}/${year}; dòng dưới là âm lịch.`,
      ...off.map((day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}: ${data.off[day]}.`),
    ].join(' ');
}

if (room) {
  const wake = () => import('./finder.client.tsx').then(({ wakeFinder }) => wakeFinder(room));
  nameLeaves(room);
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => nameLeaves(room));
  room.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const chip = event.target.closest<HTMLElement>('[data-ask]');
    if (chip) {
      event.preventDefault();
      wake().then(
        (finder) => finder.toggle(chip.dataset['ask'] ?? ''),
        // Without the script the plain link still filters, but for a date.
        () => (location.hash = chip.getAttribute('href')?.replace(/^[^#]*/, '') ?? ''),
      );
    }
    if (event.target.closest('[data-near]')) void wake().then((finder) => finder.near());
    if (event.target.closest('[data-print]')) print();
  });
  room.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (name === 'ngay' || name === 'gio') void wake().then((finder) => finder.set(name, value));
  });
  // A page without filters has no places to list either.
  if (room.querySelector('.filters') && ours.some((name) => asked.has(name))) void wake();
}
