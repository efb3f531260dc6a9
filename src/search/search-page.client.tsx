import { render } from 'preact';
import { finderOver, listedIn } from './finder.client.ts';
import { canSearch, prepare } from './pagefind.client.ts';
import { withPlaces } from './places.client.ts';
import { SearchPage } from './SearchPage.tsx';

const place = document.querySelector<HTMLElement>('[data-search-results]');
const field = document.querySelector<HTMLInputElement>('.ask input');

if (place && field?.form) {
  const asked = new URLSearchParams(location.search).get('q');
  // A reader may have typed already while the script was on its way.
  if (asked && field.value === '') field.value = asked;
  // Whatever fails now is told when the first question fails.
  if (canSearch()) prepare().catch(() => undefined);
  const { number, shown, note } = place.dataset;
  render(
    <SearchPage
      field={field}
      form={field.form}
      find={withPlaces(finderOver(listedIn(document)))}
      hotline={number ? { number, shown, note } : undefined}
    />,
    place,
  );
}
