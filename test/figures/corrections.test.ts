import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { contradictionsAmong } from '../../src/figures/contradictions.ts';
import { correctionOf, isCurrent } from '../../src/figures/corrections.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { changed, figureEntry, issued, lineWith, sourceOf } from './examples.ts';

const wrong = issued('in-sai', '2023-06-20', 50_000);
const correction = `relations:
  - kind: corrects
    figure: in-dung
    replaces: in-sai
    note: "Bài trước in thừa một số 0."
`;
const right = issued('in-dung', '2023-06-20', 5000, correction);

function told(later: string, dates: { earlier: string; later: string }, earlier = wrong) {
  const entries = [figureEntry(earlier, 'bai-truoc'), figureEntry(later, 'bai-sau')];
  const sources = [sourceOf('bai-truoc', dates.earlier), sourceOf('bai-sau', dates.later)];
  return checkFigures(entries, sources).map(({ message, line }) => ({ message, line }));
}

const printedDay = (text: string) =>
  text.replace('    fragment:', '    asOfPrinted: "tính đến ngày 20/6"\n    fragment:');
const inOrder = { earlier: '2023-06-21', later: '2023-06-25' };

describe('a correction', () => {
  const register = registerFigures([
    figureEntry(wrong, 'bai-truoc'),
    figureEntry(right, 'bai-sau'),
  ]);

  it('passes when a later source corrects the same thing', () => {
    expect(told(printedDay(right), inOrder, printedDay(wrong))).toEqual([]);
  });

  it('names what replaces a figure and why', () => {
    const by = correctionOf(register, 'in-sai');
    expect(by?.by.figure.id).toBe('in-dung');
    expect(by?.note).toBe('Bài trước in thừa một số 0.');
  });

  it('keeps both figures, and only the later one stands', () => {
    expect([...register.figures.keys()]).toEqual(['in-sai', 'in-dung']);
    expect([isCurrent(register, 'in-sai'), isCurrent(register, 'in-dung')]).toEqual([false, true]);
  });

  it('does not come from an earlier source', () => {
    const text = printedDay(right);
    const dates = { earlier: '2023-06-25', later: '2023-06-21' };
    expect(told(text, dates, printedDay(wrong))).toEqual([
      {
        message: 'Nguồn đính chính “bai-sau” đăng trước nguồn bị đính chính “bai-truoc”.',
        line: lineWith(text, 'figure: in-dung'),
      },
    ]);
  });

  it('may come in the same month, as exactly as that is known', () => {
    const dates = { earlier: '2023-06-25', later: '2023-06' };
    expect(told(printedDay(right), dates, printedDay(wrong))).toEqual([]);
  });

  it.each([
    ['of another place', 'yen-bai', 'lao-cai'],
    ['of another kind', 'accounts-issued', 'accounts-due'],
  ])('is not %s', (_what, from, to) => {
    const text = printedDay(right).replaceAll(from, to).replace('đã cấp', 'còn cấp');
    expect(told(text, inOrder, printedDay(wrong))).toEqual([
      {
        message: '“in-dung” không cùng nơi hoặc cùng loại với “in-sai”, nên không đính chính được.',
        line: lineWith(text, 'replaces: in-sai'),
      },
    ]);
  });

  it('does not go in a circle', () => {
    const back = `relations:
  - kind: corrects
    figure: in-sai
    replaces: in-dung
    note: "Ngược lại."
`;
    const entries = [figureEntry(wrong + back, 'bai-truoc'), figureEntry(right, 'bai-sau')];
    expect(checkFigures(entries).map(({ message }) => message)).toEqual([
      'Các đính chính đi vòng tròn: “in-dung” lại đính chính “in-sai”.',
      'Các đính chính đi vòng tròn: “in-sai” lại đính chính “in-dung”.',
    ]);
  });

  it('says why', () => {
    const silent = changed(right, '    note: "Bài trước in thừa một số 0."\n', '');
    expect(() => figureEntry(silent)).toThrow('note');
  });

  it('takes the earlier number out of what contradicts', () => {
    const same = `${right}  - kind: same\n    figures: [in-sai, in-dung]\n`;
    const together = registerFigures([
      figureEntry(wrong, 'bai-truoc'),
      figureEntry(same, 'bai-sau'),
    ]);
    expect(contradictionsAmong(together, ['in-sai', 'in-dung'])).toEqual([]);
  });
});
