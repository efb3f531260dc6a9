import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/text/csv.ts';

describe('a table as CSV', () => {
  it('opens in a spreadsheet with Vietnamese letters', () => {
    expect(toCsv(['nơi'], [['Đồng Phú']])).toBe('\ufeffnơi\r\nĐồng Phú\r\n');
  });

  it('keeps commas, quotes and line ends inside a cell', () => {
    expect(toCsv(['a', 'b'], [['39,26%', 'gọi là "4 phủ"\nhết']])).toContain(
      '"39,26%","gọi là ""4 phủ""\nhết"',
    );
  });

  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx'])('does not let %j run as a formula', (cell) => {
    expect(toCsv(['a'], [[cell]]).split('\r\n')[1]).toBe(`'${cell}`);
  });

  it('leaves numbers as they are and missing cells empty', () => {
    expect(toCsv(['a', 'b'], [[-5, undefined]])).toContain('\r\n-5,\r\n');
  });
});
