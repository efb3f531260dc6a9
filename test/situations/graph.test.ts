import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  depths,
  graphOf,
  linksFrom,
  loopLinks,
  progressAt,
  reachable,
  uniqueWay,
} from '../../src/situations/graph.ts';
import type { SituationGraph } from '../../src/situations/graph.ts';
import { outcome, question } from './pages.ts';

const grandparents = graphOf([
  question('bat-dau', 'Bạn làm cho ai?', { 'Cho tôi': 'cho-toi', 'Bố mẹ, ông bà': 'nguoi-than' }),
  question('cho-toi', 'Bạn đang vướng điều gì?', {
    'Chưa vướng gì': 'tu-dau',
    'Ở xa quê': 'o-xa-que',
  }),
  question('nguoi-than', 'Có điện thoại thông minh không?', {
    Có: 'co-may',
    'Không có': 'khong-may',
  }),
  question('khong-may', 'Có đi lại được không?', { 'Đi được': 'tai-quay', 'Ở xa quê': 'o-xa-que' }),
  outcome('tu-dau'),
  outcome('o-xa-que'),
  outcome('co-may'),
  outcome('tai-quay'),
]);

describe('the way to a page', () => {
  it('lists the answers in order when there is only one way', () => {
    expect(uniqueWay(grandparents, 'tai-quay')).toEqual([
      { id: 'bat-dau', question: 'Bạn làm cho ai?', choice: 'Bố mẹ, ông bà' },
      { id: 'nguoi-than', question: 'Có điện thoại thông minh không?', choice: 'Không có' },
      { id: 'khong-may', question: 'Có đi lại được không?', choice: 'Đi được' },
    ]);
  });

  it('claims no answers where two ways meet', () => {
    expect(uniqueWay(grandparents, 'o-xa-que')).toBeUndefined();
  });

  it('claims no answers after a page where two ways meet', () => {
    const graph = graphOf([
      question('bat-dau', 'Bạn làm cho ai?', { 'Cho tôi': 'the', 'Bố mẹ': 'the' }),
      question('the', 'Thẻ thế nào?', { 'Còn hạn': 'muc-2', 'Hết hạn': 'doi-the' }),
      outcome('muc-2'),
      outcome('doi-the'),
    ]);
    expect(uniqueWay(graph, 'muc-2')).toBeUndefined();
  });

  it('is empty for the first question and unknown for a page nobody can come to', () => {
    expect(uniqueWay(grandparents, 'bat-dau')).toEqual([]);
    expect(
      uniqueWay(graphOf([question('bat-dau', 'Ai?', {}), outcome('lac')]), 'lac'),
    ).toBeUndefined();
  });
});

describe('how far along', () => {
  it('gives one total only where all paths from here are as long', () => {
    expect(progressAt(grandparents, 'khong-may')).toEqual({ number: 3, fewest: 3, most: 3 });
    expect(progressAt(grandparents, 'bat-dau')).toEqual({ number: 1, fewest: 2, most: 3 });
  });

  it('gives no number to a question that is the second for some and the third for others', () => {
    const graph = graphOf([
      question('bat-dau', 'Ai?', { 'Cho tôi': 'the', 'Con em': 'con-em' }),
      question('con-em', 'Mấy tuổi?', { 'Vừa đủ 14': 'the', 'Dưới 6': 'truc-tuyen' }),
      question('the', 'Thẻ thế nào?', { 'Còn hạn': 'muc-2', Mất: 'truc-tuyen' }),
      outcome('muc-2'),
      outcome('truc-tuyen'),
    ]);
    expect(progressAt(graph, 'the')).toBeUndefined();
    expect(progressAt(graph, 'con-em')).toEqual({ number: 2, fewest: 2, most: 3 });
  });

  it('is not said on an outcome', () => {
    expect(progressAt(grandparents, 'tai-quay')).toBeUndefined();
  });
});

describe('loops', () => {
  it('names the choice that leads back', () => {
    const graph = graphOf([
      question('bat-dau', 'Ai?', { 'Cho tôi': 'the', 'Bố mẹ': 'muc-2' }),
      question('the', 'Thẻ thế nào?', { 'Còn hạn': 'muc-2', 'Không rõ': 'bat-dau' }),
      outcome('muc-2'),
    ]);
    expect(loopLinks(graph)).toEqual([{ from: 'the', to: 'bat-dau', choice: 1, text: 'Không rõ' }]);
  });

  it('sees no loop where two ways merely meet', () => {
    expect(loopLinks(grandparents)).toEqual([]);
  });
});

describe('any paths without loops', () => {
  it('every way that is told can be walked, and is as long as the depth says', () => {
    fc.assert(
      fc.property(forwardGraph, (graph) => {
        const depth = depths(graph);
        for (const id of reachable(graph)) {
          const way = uniqueWay(graph, id);
          if (!way) continue;
          const stops = [...way.map((answer) => answer.id), id];
          way.forEach(({ id: from, choice }, index) => {
            const next = linksFrom(graph, from).find(({ text }) => text === choice)?.to;
            expect(next).toBe(stops[index + 1]);
          });
          expect(depth.get(id)).toEqual({ fewest: way.length, most: way.length });
        }
      }),
    );
  });

  it('a way is told exactly when walking every path comes there once', () => {
    fc.assert(
      fc.property(forwardGraph, (graph) => {
        const arrivals = new Map<string, number>();
        const walk = (id: string) => {
          arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
          for (const { to } of linksFrom(graph, id)) walk(to);
        };
        walk('bat-dau');
        for (const id of graph.keys())
          expect(uniqueWay(graph, id) !== undefined).toBe(arrivals.get(id) === 1);
      }),
    );
  });

  it('are free of loops, and every reachable page has a depth', () => {
    fc.assert(
      fc.property(forwardGraph, (graph) => {
        expect(loopLinks(graph)).toEqual([]);
        expect(new Set(depths(graph).keys())).toEqual(reachable(graph));
      }),
    );
  });

  it('one arrow back from where a path can go makes a loop', () => {
    fc.assert(
      fc.property(forwardGraph, (graph) => {
        const deepest = [...depths(graph)].sort((a, b) => b[1].most - a[1].most)[0]?.[0] ?? '';
        fc.pre(deepest !== 'bat-dau');
        const back = question(deepest, 'Không rõ?', { 'Làm lại': 'bat-dau' });
        const looped = graphOf([
          ...[...graph].filter(([id]) => id !== deepest).map(([id, data]) => ({ id, data })),
          back,
        ]);
        expect(loopLinks(looped).map(({ from, to }) => [from, to])).toContainEqual([
          deepest,
          'bat-dau',
        ]);
      }),
    );
  });
});

/** Up to eight pages; each question leads only to pages after it, so there are no loops. */
const forwardGraph: fc.Arbitrary<SituationGraph> = fc
  .array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    const name = (index: number) => (index === 0 ? 'bat-dau' : `trang-${index}`);
    const last = steps.length - 1;
    return graphOf(
      steps.map((jumps, index) => {
        const targets = jumps.map((jump) => index + 1 + jump).filter((target) => target <= last);
        return targets.length === 0
          ? outcome(name(index))
          : question(
              name(index),
              `Câu ${index}?`,
              Object.fromEntries(targets.map((target, choice) => [`Chọn ${choice}`, name(target)])),
            );
      }),
    );
  });
