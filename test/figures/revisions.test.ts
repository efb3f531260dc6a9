import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesFeed, daysOfChanges } from '../../src/figures/feed.ts';
import { openFigure } from '../../src/figures/openData.ts';
import type { OpenFigure } from '../../src/figures/openShape.ts';
import { figureOf, registerFigures } from '../../src/figures/register.ts';
import { archive, changeWords, revise, undo } from '../../src/figures/revisions.ts';
import { figureEntry, thuongXuan } from './examples.ts';

const register = registerFigures([figureEntry(thuongXuan)]);
const sample = openFigure(
  { register, sources: new Map(), pageOf: () => 'thuong-xuan' },
  figureOf(register, 'thu-nhan'),
);
const figure = (id: string, value: number): OpenFigure => ({ ...sample, id, value });
const nameOf = () => 'Thường Xuân';

const figures = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 })), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, value]) => figure(`so-${id}`, value)));
const byId = (list: readonly OpenFigure[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, value }) => [id, value]);

describe('a revision', () => {
  it('undone gives what stood before', () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const revision = revise(before, after, '2026-11-28', nameOf);
        expect(byId(revision ? undo(after, revision) : after)).toEqual(byId(before));
      }),
    );
  });

  it('of several days gives back the figures of each day', () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 2, maxLength: 5 }), (states) => {
        const days = states.flatMap((state, index) => {
          const revision = revise(states[index - 1] ?? [], state, `2026-11-2${index}`, nameOf);
          return revision ? [{ revision, state }] : [];
        });
        const kept = archive(
          states.at(-1) ?? [],
          days.map(({ revision }) => revision),
        );
        expect(kept.map((day) => byId(day.figures))).toEqual(
          days.reverse().map(({ state }) => byId(state)),
        );
      }),
    );
  });

  it('is none where only our own words and arithmetic changed', () => {
    const reworded = { ...sample, name: 'Tên khác', derived: [], page: null };
    expect(revise([sample], [reworded], '2026-11-28', nameOf)).toBeUndefined();
  });

  it('is told in words', () => {
    const before = [figure('a', 1), figure('b', 1), figure('c', 1)];
    const after = [figure('b', 2), figure('c', 1), figure('d', 1), figure('e', 1)];
    const revision = revise(before, after, '2026-11-28', nameOf);
    expect(revision?.changes.map(changeWords)).toEqual([
      'Thường Xuân: thêm 2 số liệu, sửa 1, bỏ 1',
    ]);
  });
});

describe('the feed of changes', () => {
  const revision = revise([], [sample], '2026-11-28', () => 'Thường Xuân & <Lang Chánh>');
  const feed = (exists: boolean) =>
    changesFeed(
      daysOfChanges(revision ? [revision] : [], () => exists),
      'https://vneid-gan-nha.example/',
      'Cổng & mẫu',
    );

  it('names the day, the change and the page, with signs of markup made harmless', () => {
    expect(feed(true)).toContain('<updated>2026-11-28T12:00:00+07:00</updated>');
    expect(feed(true)).toContain('<name>Cổng &amp; mẫu</name>');
    expect(feed(true)).toContain(
      'href=&quot;https://vneid-gan-nha.example/tien-do/thuong-xuan/&quot;',
    );
    expect(feed(true)).toContain('&amp;lt;Lang Chánh&amp;gt;: thêm 1 số liệu');
  });

  it('leads to no page that is gone', () => {
    expect(feed(false)).not.toContain('/tien-do/thuong-xuan/');
  });
});
