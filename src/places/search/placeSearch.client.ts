import { findPlaces } from '../../units/names/files.client.ts';
import { nameOf } from '../../units/names/nameOf.ts';
import type { PlaceHit } from '../../units/names/words.ts';

/** Names shown; more only when they are exactly what was typed. */
const most = 6;

/** People pause for longer than this at the end of a word. */
const pause = 200;

/** On a fast line nothing flickers; on a slow one the reader sees that something happens. */
const patience = 400;

function make<Tag extends 'a' | 'b' | 'div' | 'li' | 'small' | 'ul'>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const onlyLink = ({ links }: PlaceHit) => (links.length === 1 ? links[0] : undefined);

/** A line of the list: a link, or, where several communes are meant, a line that opens their links. */
function optionOf(hit: PlaceHit, id: string): HTMLElement {
  const only = onlyLink(hit);
  const option = make(only ? 'a' : 'div');
  if (only) option.setAttribute('href', only.href);
  option.append(make('b', nameOf(hit)), make('small', hit.now));
  option.id = id;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}

/**
 * Gives the field of `PlaceSearch.astro` its list, by the combobox pattern of the ARIA Authoring Practices: the focus
 * stays in the field, arrows move the choice, Enter opens it, Escape closes.
 */
export function searchPlaces(field: HTMLInputElement): void {
  const form = field.form;
  const list = form?.querySelector<HTMLElement>('[role="listbox"]');
  const said = form?.querySelector<HTMLElement>('[role="status"]');
  const links = form?.querySelector<HTMLElement>('.place-search-links');
  if (!form || !list || !said || !links) return;
  let hits: readonly PlaceHit[] = [];
  let options: HTMLElement[] = [];
  let choice = -1;
  let asked = 0;
  let timer = 0;

  const show = (open: boolean) => {
    list.hidden = !open || options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    if (list.hidden) choose(-1);
  };
  const choose = (at: number) => {
    choice = at;
    options.forEach((option, nth) => option.setAttribute('aria-selected', String(nth === at)));
    const option = options[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const openHit = (hit: PlaceHit) => {
    const only = onlyLink(hit);
    if (only) {
      location.assign(only.href);
      return;
    }
    const items = make('ul');
    items.className = 'place-search-list';
    links.textContent = '';
    for (const { href, text } of hit.links) {
      const item = make('li');
      const link = make('a', text);
      link.href = href;
      item.append(link);
      items.append(item);
    }
    links.append(items);
    said.textContent = `${nameOf(hit)}; ${hit.now}:`;
    show(false);
    items.querySelector('a')?.focus();
  };

  const search = async () => {
    const typed = field.value;
    const turn = ++asked;
    const isLate = () => turn !== asked;
    const slow = setTimeout(() => !isLate() && (said.textContent = 'Đang tìm…'), patience);
    try {
      const found = await findPlaces(typed, { limit: most });
      if (isLate()) return;
      hits = found;
      options = found.map((hit, nth) => optionOf(hit, `${list.id}-${nth}`));
      list.textContent = '';
      list.append(...options);
      choose(-1);
      show(document.activeElement === field);
      said.textContent =
        typed.trim() === ''
          ? ''
          : found.length > 0
            ? `${found.length} nơi. Dùng phím mũi tên hoặc chạm để chọn.`
            : 'Chưa thấy nơi nào tên như vậy. Bạn thử gõ ít chữ hơn, hoặc chọn tỉnh.';
    } catch {
      if (isLate()) return;
      hits = options = [];
      show(false);
      said.textContent =
        'Không tải được danh sách tên, có thể do mất mạng. Bạn gõ lại khi có mạng, hoặc chọn tỉnh.';
    } finally {
      clearTimeout(slow);
    }
  };

  field.addEventListener('input', () => {
    links.textContent = '';
    clearTimeout(timer);
    timer = window.setTimeout(search, pause);
  });
  field.addEventListener('focus', () => show(true));
  field.addEventListener('blur', () => show(false));
  // Pressing a line must not take the focus from the field before the line is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = options.findIndex(
      (option) => event.target instanceof Node && option.contains(event.target),
    );
    const hit = hits[at];
    if (!hit || onlyLink(hit)) return;
    event.preventDefault();
    openHit(hit);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const places = options.length + 1;
    // One place more than options: the field itself.
    const move = (by: number) => choose(((choice + 1 + by + places) % places) - 1);
    const chosen = hits[choice] || (hits.length === 1 ? hits[0] : undefined);
    if (event.key === 'Escape' && !list.hidden) show(false);
    else if (event.key === 'ArrowDown' && list.hidden) show(true);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp' && !list.hidden) move(-1);
    else if (event.key === 'Enter' && !list.hidden && chosen) openHit(chosen);
    else return;
    event.preventDefault();
  });

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  show(false);
  if (field.value !== '') void search();
}
