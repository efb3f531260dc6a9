import { render } from 'preact';
import listStyle from '../ui/suggest.css?inline';
import { findAnswers, knownWords, prepareAnswers } from './answers.client.ts';
import { findPlacesLater } from './places.client.ts';
import { withPlaces } from './places.ts';
import foundStyle from './found.css?inline';
import ownStyle from './suggest.css?inline';
import { Suggestions } from './Suggestions.tsx';

const find = withPlaces(findAnswers, findPlacesLater, knownWords);

/** The looks of the list come with it: pages where nobody searches do not carry them. */
function addStyle(): void {
  const sheet = document.createElement('style');
  sheet.textContent = listStyle + foundStyle + ownStyle;
  document.head.append(sheet);
}

/**
 * Gives a plain search field its list of suggestions.
 * @param coming the file of answers, on its way
 */
export function suggestUnder(
  place: HTMLElement,
  field: HTMLInputElement,
  coming: Promise<Response>,
): void {
  const id = `${field.id}-goi-y`;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-expanded', 'false');
  addStyle();
  // Whatever fails now is told when the first question fails.
  prepareAnswers(coming).catch(() => undefined);
  render(<Suggestions field={field} id={id} find={find} quick={findAnswers} />, place);
}
