import { describe, expect, it } from 'vitest';
import { faults, pages } from './pages.ts';

function repeated(values: { address: string; value: string }[]): string[] {
  const groups = Map.groupBy(values, ({ value }) => value);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${value}: ${group.map(({ address }) => address).join(', ')}`);
}

const listed = pages.filter(({ address }) => address !== '/404.html');
const titleOf = (page: (typeof pages)[number]) => page.root.querySelector('title')?.text ?? '';
const descriptionOf = (page: (typeof pages)[number]) =>
  page.root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';

describe('titles and descriptions', () => {
  it('there are pages to look at', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it('no two pages share a title', () => {
    expect(
      repeated(listed.map((page) => ({ address: page.address, value: titleOf(page) }))),
    ).toEqual([]);
  });

  it('no two pages share a description', () => {
    expect(
      repeated(listed.map((page) => ({ address: page.address, value: descriptionOf(page) }))),
    ).toEqual([]);
  });

  it('a title says something, a description says it in one or two lines', () => {
    expect(
      faults((page) => {
        const description = descriptionOf(page);
        return [
          ...(titleOf(page).length < 12 ? ['title too short'] : []),
          ...(description.length < 40 || description.length > 200
            ? [`description has ${description.length} characters`]
            : []),
        ];
      }),
    ).toEqual([]);
  });

  it('what is shared in a message carries title, description, address and picture', () => {
    const wanted = ['og:title', 'og:description', 'og:url', 'og:image'];
    expect(
      faults((page) =>
        wanted.filter(
          (name) => !page.root.querySelector(`meta[property="${name}"]`)?.getAttribute('content'),
        ),
      ),
    ).toEqual([]);
  });
});
