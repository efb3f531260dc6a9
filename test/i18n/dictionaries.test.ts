import { describe, expect, it } from 'vitest';
import { isVietnamese } from '../../src/i18n/foreign.ts';
import { otherLanguages } from '../../src/i18n/languages.ts';
import { vi } from '../../src/i18n/vi.ts';
import { leavesOf, saidBy } from './leaves.ts';

/** What drawings say of cards is printed on them; editors' phrases are known by their Vietnamese words. */
const vietnameseOnPurpose = /^drawings\.card\.(?:title|printed)|^schedule\.phrases/;

const original = leavesOf(vi);

describe.each(otherLanguages.map((language) => ({ code: language.code, language })))(
  'the dictionary of $code',
  ({ language }) => {
    const leaves = leavesOf(language);

    it('says everything that the Vietnamese one says, and nothing else', () => {
      const keys = (all: Map<string, unknown>) =>
        [...all.keys()]
          .filter((key) => !/^schedule\.phrases|^words\.menus|^words\.home\.doors/.test(key))
          .sort();
      expect(keys(leaves)).toEqual(keys(original));
    });

    it('has words where that has words, and functions where that has functions', () => {
      const different = [...original].filter(
        ([key, value]) => leaves.has(key) && typeof leaves.get(key) !== typeof value,
      );
      expect(different.map(([key]) => key)).toEqual([]);
    });

    it('puts the same things into its sentences', () => {
      const different = [...original].flatMap(([key, value]) => {
        const other = leaves.get(key);
        if (!key.startsWith('words.')) return [];
        if (typeof value !== 'function' || typeof other !== 'function') return [];
        const [own, theirs] = [saidBy(value), saidBy(other)];
        return own.join() === theirs.join() ? [] : [`${key}: ${own.join()} / ${theirs.join()}`];
      });
      expect(different).toEqual([]);
    });

    it('leaves nothing empty', () => {
      const empty = [...leaves].filter(([, value]) => typeof value === 'string' && !value.trim());
      expect(empty.map(([key]) => key)).toEqual([]);
    });

    it('leaves nothing in Vietnamese but names', () => {
      const left = [...leaves].filter(
        ([key, value]) =>
          typeof value === 'string' &&
          !vietnameseOnPurpose.test(key) &&
          isVietnamese(value.replace(/căn cước/giu, '')),
      );
      expect(left).toEqual([]);
    });

    it('keeps all its addresses under its own prefix', () => {
      const { home } = language.addresses;
      expect(home).toBe(`/${language.code}/`);
      expect(Object.values(language.addresses).filter((one) => !one.startsWith(home))).toEqual([]);
      const hrefs = [...language.words.menus.top, ...language.words.menus.foot].map(
        ({ href }) => href,
      );
      expect(hrefs.filter((href) => !href.startsWith(home))).toEqual([]);
    });

    it('writes a day so that no month can be taken for a day', () => {
      expect(language.date('2026-09-08')).toMatch(/\p{L}{3,}/u);
      expect(language.date('2026-09-08')).toContain('2026');
    });
  },
);

describe('English', () => {
  const en = otherLanguages.find(({ code }) => code === 'en');

  it('writes dates and numbers as its readers do', () => {
    expect(en?.date('2026-09-28')).toBe('28 September 2026');
    expect(en?.number(298_649)).toBe('298,649');
    expect(en?.count(7)).toBe('Seven');
    expect(en?.count(12)).toBe('12');
  });

  it('counts one thing as one', () => {
    expect(en?.words.guides.steps(1)).toBe('One step');
    expect(en?.words.guides.steps(7)).toBe('Seven steps');
    expect(en?.words.places.count(1)).toBe('1 place');
  });

  it('puts the kind of a unit behind its name', () => {
    const haTinh = { name: 'Hà Tĩnh', fullName: 'tỉnh Hà Tĩnh', type: 'tỉnh' };
    expect(en?.words.places.unit(haTinh)).toBe('Hà Tĩnh province');
    expect(vi.words.places.unit(haTinh)).toBe('tỉnh Hà Tĩnh');
  });
});
