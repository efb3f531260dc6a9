import { describe, expect, it } from 'vitest';
import { endedWords } from '../../src/figures/ended.ts';
import { registerFigures } from '../../src/figures/register.ts';
import { figureEntry, thuongXuan } from './examples.ts';

const figuresOf = (text: string) => [...registerFigures([figureEntry(text)]).figures.values()];

describe('figures whose time is over', () => {
  it('say so from the day after the last deadline', () => {
    const figures = figuresOf(thuongXuan);
    expect(endedWords(figures, '2022-12-31')).toBeUndefined();
    expect(endedWords(figures, '2023-01-01')).toBe('Đã kết thúc, hạn 31/12/2022');
  });

  it('without a deadline are old from the next year on', () => {
    const figures = figuresOf(thuongXuan.replace('    deadline: "2022-12-31"\n', ''));
    expect(endedWords(figures, '2022-12-31')).toBeUndefined();
    expect(endedWords(figures, '2023-01-01')).toBe('Số liệu đã cũ, mới nhất là tháng 11/2022');
  });

  it('are not over where a number is from after the deadline, only old', () => {
    const figures = figuresOf(thuongXuan.replace('2022-12-31', '2022-10-31'));
    expect(endedWords(figures, '2022-12-31')).toBeUndefined();
    expect(endedWords(figures, '2023-01-01')).toBe('Số liệu đã cũ, mới nhất là tháng 11/2022');
  });

  it('are none where there are none', () => {
    expect(endedWords([], '2026-11-28')).toBeUndefined();
  });
});
