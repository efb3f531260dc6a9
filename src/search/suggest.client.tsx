import { render } from 'preact';
import { canSearch, findByText, prepare } from './pagefind.client.ts';
import { withPlaces } from './places.client.ts';
import { Suggestions } from './Suggestions.tsx';

const find = withPlaces(findByText);

/** Gives a plain search field its list of suggestions; on old browsers the form alone does the work. */
export function suggestUnder(place: HTMLElement, field: HTMLInputElement): void {
  if (!canSearch()) return;
  const id = `${field.id}-goi-y`;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-expanded', 'false');
  prepare().catch(() => undefined);
  render(<Suggestions field={field} id={id} find={find} />, place);
}
