import { describe, expect, it } from 'vitest';
import { languageAt } from '../../src/i18n/languages.ts';
import { faults } from './pages.ts';

describe('structure of every page', () => {
  it('says in which language it is', () => {
    expect(
      faults((page) =>
        page.root.querySelector('html')?.getAttribute('lang') === languageAt(page.address).tag
          ? []
          : ['lang'],
      ),
    ).toEqual([]);
  });

  it('has one h1, and no heading level is jumped', () => {
    expect(
      faults((page) => {
        const levels = page.root
          .querySelectorAll('h1,h2,h3,h4,h5,h6')
          .map((h) => Number(h.tagName[1]));
        const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return [
          ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
          ...jumps.map((level) => `jump to h${level}`),
        ];
      }),
    ).toEqual([]);
  });

  it('has main, navigation, a skip link and the vow in its foot', () => {
    expect(
      faults((page) =>
        ['main#noi-dung', 'nav[aria-label]', 'a.skip[href="#noi-dung"]', '.foot-vow'].filter(
          (selector) => !page.root.querySelector(selector),
        ),
      ),
    ).toEqual([]);
  });

  it('never uses an id twice', () => {
    expect(
      faults((page) => {
        const ids = page.root.querySelectorAll('[id]').map((element) => element.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id}`);
      }),
    ).toEqual([]);
  });

  it('leaves no template leftovers in the words', () => {
    expect(
      faults((page) => {
        const words = page.root.querySelector('body')?.text ?? '';
        return words.match(/undefined|\[object|NaN|\[\[|\]\]|\*\*/g) ?? [];
      }),
    ).toEqual([]);
  });

  it('is written in composed Unicode', () => {
    expect(faults((page) => (page.html === page.html.normalize('NFC') ? [] : ['NFD']))).toEqual([]);
  });

  it('keeps a blank between words and the links in them', () => {
    const glued = /[\p{L}\p{N},.;:]<a[ >]|<\/a>[\p{L}\p{N}]/gu;
    expect(
      faults((page) =>
        [...(page.root.querySelector('main')?.innerHTML ?? '').matchAll(glued)].map(
          (match) => match[0],
        ),
      ),
    ).toEqual([]);
  });
});
