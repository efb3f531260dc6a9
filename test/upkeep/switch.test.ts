import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { changesWithDay, switchScript } from '../../src/upkeep/switch.ts';

type Span = { hidden: boolean; dataset: { from?: string; until?: string } };

/** What a page shows when its script runs at an instant. */
function shownAt(instant: string, built: string): string[] {
  const spans: (Span & { words: string })[] = [
    { words: 'cũ', hidden: false, dataset: { until: '2026-12-31' } },
    { words: 'mới', hidden: true, dataset: { from: '2027-01-01', until: '2027-02-28' } },
    { words: 'sau', hidden: true, dataset: { from: '2027-03-01' } },
  ];
  class Then extends Date {
    static override now() {
      return Date.parse(instant);
    }
  }
  runInNewContext(switchScript(built), {
    Date: Then,
    document: { querySelectorAll: () => spans },
  });
  return spans.filter(({ hidden }) => !hidden).map(({ words }) => words);
}

describe('the script that changes words with the day', () => {
  it.each([
    ['2026-12-31T23:59:59+07:00', 'cũ'],
    ['2027-01-01T00:00:00+07:00', 'mới'],
    // Still the old year in Los Angeles.
    ['2026-12-31T09:30:00-08:00', 'mới'],
    ['2027-02-28T23:59:00+07:00', 'mới'],
    ['2027-03-01T00:00:00+07:00', 'sau'],
    ['2031-01-01T00:00:00+07:00', 'sau'],
  ])('at %s shows “%s”', (instant, words) => {
    expect(shownAt(instant, '2026-11-28')).toEqual([words]);
  });

  it('leaves a page alone on a device whose clock is behind the build', () => {
    expect(shownAt('1970-01-01T00:00:00Z', '2026-11-28')).toEqual(['cũ']);
  });

  it('is tiny, and of a language that Chrome 80 and Safari 13 know', () => {
    const script = switchScript('2026-11-28');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(350);
    expect(script).not.toMatch(/\?\.|\?\?|=>|`/);
  });

  it('is for pages that need it', () => {
    expect(changesWithDay('<p><span data-from="2027-01-01" hidden>x</span></p>')).toBe(true);
    expect(changesWithDay('<p data-form="x">y</p>')).toBe(false);
  });
});
