import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files/read.ts';
import { isSyllable } from '../../src/text/syllable.ts';
import { fromTelex, fromVni, undoTyping, withoutTelexKeys } from '../../src/text/telex.ts';
import { toneApart } from '../../src/text/tone.ts';
import { keystrokes, telex, vni } from './typing.ts';

describe('Telex leftovers', () => {
  test.each([
    ['thachj', 'thạch'],
    ['keenh', 'kênh'],
    ['ddoong', 'đông'],
    ['dduwowngf', 'đường'],
    ['nguyeenx', 'nguyễn'],
    ['hoaf', 'hòa'],
    ['muwowif', 'mười'],
    ['quowis', 'quới'],
    ['tienges', 'tiếng'],
  ])('%s is %s', (typed, meant) => expect(fromTelex(typed)).toBe(meant));

  test('are not seen where there are none', () => {
    for (const word of ['thach', 'dak', 'krong', 'thạch', 'p12', ''])
      expect(fromTelex(word)).toBeUndefined();
  });
});

describe('VNI leftovers', () => {
  test.each([
    ['thach5', 'thạch'],
    ['ke6nh', 'kênh'],
    ['d9o6ng', 'đông'],
    ['nguye6n4', 'nguyễn'],
    ['d9u7o7ng2', 'đường'],
    ['a8n', 'ăn'],
  ])('%s is %s', (typed, meant) => expect(fromVni(typed)).toBe(meant));

  test('are not seen in numbers', () => {
    for (const word of ['p12', 'q1', '12', 'to5e6r7']) expect(fromVni(word)).toBeUndefined();
  });
});

describe('a text', () => {
  test('has its leftovers undone word by word', () => {
    expect(undoTyping('Xa thachj KEENH, ha tixnh')).toBe('xa thạch kênh, ha tĩnh');
    expect(undoTyping('xa thach kenh')).toBeUndefined();
    expect(undoTyping('xax ddoong kinh')).toBe('xã đông kinh');
  });

  test('reads "oong" as the common rime it nearly always is', () => {
    expect(undoTyping('soong caauf')).toBe('sông cầu');
  });

  test('loses what looks like keys in names of other languages', () => {
    expect(withoutTelexKeys('ddawk lawks')).toBe('dak lak');
    expect(withoutTelexKeys('thach kenh')).toBe('thach kenh');
  });
});

describe('every syllable of the questions', () => {
  const files = listFiles('content/faq').filter((name) => name.endsWith('.md'));
  const text = files.map((name) => readFileSync(path.join('content/faq', name), 'utf8')).join('\n');
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const syllables = [...new Set(words)].filter(isSyllable);
  const same = (one: string | undefined, other: string) =>
    one !== undefined && JSON.stringify(toneApart(one)) === JSON.stringify(toneApart(other));

  test('are many', () => expect(syllables.length).toBeGreaterThan(500));

  test.each([
    ['Telex', telex, fromTelex],
    ['VNI', vni, fromVni],
  ])('comes back from its %s keys in whatever order they are pressed', (_name, method, undo) => {
    const lost = syllables.flatMap((syllable) =>
      keystrokes(syllable, method)
        .filter((keys) => !same(undo(keys), syllable))
        .map((keys) => `${syllable}: ${keys}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('a question', () => {
  test.each([
    ['ddinhj danh', 'định danh'],
    ['kichs hoatj vneid', 'kích hoạt vneid'],
    ['can cuowsc', 'can cước'],
    ['quene maatj khaaru', 'quên mật khẩu'],
    ['ddieenj thoaij cux', 'điện thoại cũ'],
    ['dduowcj dduwocj dduowjc', 'được được được'],
    ['d9inh5 danh muc71 2', 'định danh mức 2'],
    ['kich1 hoat5', 'kích hoạt'],
    ['le65 phi1', 'lệ phí'],
  ])('typed as "%s" is "%s"', (typed, meant) => expect(undoTyping(typed)).toBe(meant));
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({ unit: fc.constantFrom('a', 'o', 'd', 'w', 's', '6', '9', ' '), maxLength: 3000 }),
  );
  test('gives a syllable or nothing, and never takes long', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const started = performance.now();
        for (const made of [fromTelex(text), fromVni(text)])
          if (made !== undefined) expect(isSyllable(made)).toBe(true);
        undoTyping(text);
        withoutTelexKeys(text);
        expect(performance.now() - started).toBeLessThan(200);
      }),
    );
  });
});
