import { render } from 'preact';
import { findAnswers, knownWords, prepareAnswers } from './answers.client.ts';
import { orListed } from './listed.client.ts';
import { findPlacesLater } from './places.client.ts';
import { withPlaces } from './places.ts';
import { SearchPage } from './SearchPage.tsx';

const place = document.querySelector<HTMLElement>('[data-search-results]');
const field = document.querySelector<HTMLInputElement>('.ask input');

if (place && field?.form) {
  const asked = new URLSearchParams(location.search).get('q');
  // A reader may have typed already while the script was on its way.
  if (asked && field.value === '') field.value = asked;
  // Whatever fails now is told when the first question fails.
  prepareAnswers().catch(() => undefined);
  const quick = orListed(findAnswers, document);
  const { number, shown, note } = place.dataset;
  render(
    <SearchPage
      place={place}
      field={field}
      form={field.form}
      find={withPlaces(quick, findPlacesLater, knownWords)}
      quick={quick}
      hotline={number ? { number, shown, note } : undefined}
    />,
    place,
  );
}
