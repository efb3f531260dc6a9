import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipCost } from '../../src/text/slips.ts';
import { soundsAlike } from '../../src/text/sounds.ts';

describe('what a slip costs', () => {
  test.each([
    ['kich', 'kich', 0],
    ['kihc', 'kich', 1],
    ['kichh', 'kich', 1],
    ['kkich', 'kich', 1],
    ['kivh', 'kich', 1],
    ['vnied', 'vneid', 1],
    ['kch', 'kich', 1.5],
    ['kiach', 'kich', 1.5],
    ['kizh', 'kich', 2],
    ['vneit', 'vneid', 2],
    ['lich', 'kich', 1.5],
    ['ikch', 'kich', 1.5],
    ['ich', 'kich', 2],
  ])('%s for %s: %d', (typed, word, cost) => expect(slipCost(typed, word)).toBe(cost));

  test.each([
    ['san', 'xan'],
    ['cha', 'tra'],
    ['nghanh', 'nganh'],
    ['cang', 'can'],
    ['tinh', 'tin'],
    ['nam', 'lam'],
    ['kit', 'kich'],
    ['hoac', 'hoat'],
    ['day', 'giay'],
    ['dai', 'day'],
    ['ria', 'via'],
    ['din', 'gin'],
    ['chiu', 'chieu'],
    ['tui', 'tuoi'],
  ])('%s sounds like %s somewhere in the country', (typed, word) => {
    expect(slipCost(typed, word)).toBe(1);
    expect(soundsAlike(word, typed)).toBe(true);
  });

  test.each([
    ['kihcc', 'kich'],
    ['xihck', 'kich'],
    ['ky', 'ki'],
    ['an', 'ban'],
    ['muc1', 'muc2'],
    ['100', '101'],
    ['10', '100'],
    ['muc12', 'muc21'],
    ['kichhoat', 'kich'],
    ['', 'kich'],
  ])('%s is not one slip from %s', (typed, word) => {
    expect(slipCost(typed, word)).toBeUndefined();
  });
});

const word = fc.string({
  unit: fc.constantFrom(...'abcdeghiklmnopqrstuvwxyz'),
  minLength: 4,
  maxLength: 10,
});
const place = fc.nat({ max: 9 });

describe('any word', () => {
  test('is found again after two neighbours were swapped', () => {
    fc.assert(
      fc.property(word, place, (right, seed) => {
        const at = seed % (right.length - 1);
        const typed =
          right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2);
        expect(slipCost(typed, right)).toBeLessThanOrEqual(1.5);
      }),
    );
  });

  test('is found again after a letter was doubled', () => {
    fc.assert(
      fc.property(word, place, (right, seed) => {
        const at = seed % right.length;
        const typed = right.slice(0, at) + right.charAt(at) + right.slice(at);
        expect(slipCost(typed, right)).toBe(1);
      }),
    );
  });

  test('is found again after a letter was dropped, added or replaced', () => {
    fc.assert(
      fc.property(word, place, fc.constantFrom(...'aeghnotuz'), (right, seed, other) => {
        const at = seed % right.length;
        const [before, after] = [right.slice(0, at), right.slice(at)];
        for (const typed of [
          before + after.slice(1),
          before + other + after.slice(1),
          before + other + after,
        ])
          expect(slipCost(typed, right)).toBeLessThanOrEqual(2.5);
      }),
    );
  });

  test('costs the same both ways round unless a letter was dropped, and nothing only when equal', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const cost = slipCost(one, other);
        expect(cost === undefined).toBe(slipCost(other, one) === undefined);
        expect(cost === 0).toBe(one === other);
      }),
    );
  });
});

test('thousands of words are looked at in a moment', () => {
  const words = Array.from({ length: 3000 }, (_, n) => `t${n.toString(26)}nh`);
  const started = performance.now();
  for (let round = 0; round < 10; round++) for (const known of words) slipCost('thinj', known);
  expect(performance.now() - started).toBeLessThan(500);
});
