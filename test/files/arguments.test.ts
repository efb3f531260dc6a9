import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/files/arguments.ts';

const all = { content: true, port: true, check: true, types: true };

describe('the options of a command', () => {
  it('may be left out', () => {
    expect(parseArguments([], all)).toEqual({ ok: true, check: false, types: true });
  });

  it('are read in both ways of writing', () => {
    const parsed = {
      ok: true,
      content: 'xa-dong-kinh',
      port: 8080,
      check: true,
      types: false,
    };
    expect(
      parseArguments(['--content', 'xa-dong-kinh', '--port=8080', '--check', '--no-types'], all),
    ).toEqual(parsed);
  });

  it.each([
    [['--contnet', 'x']],
    [['--port']],
    [['--port', 'http']],
    [['--port', '70000']],
    [['--port', '0']],
    [['--content=']],
    [['--no-check']],
    [['--types']],
    [['xa-dong-kinh']],
    [['-p', '80']],
  ])('%j is answered in Vietnamese', (argv) => {
    const parsed = parseArguments(argv, all);
    expect(parsed.ok ? 'được' : parsed.explanation).toMatchSnapshot();
  });

  it('that a command does not know are refused', () => {
    const parsed = parseArguments(['--port', '80'], { content: true });
    expect(parsed).toEqual({
      ok: false,
      explanation: 'Không hiểu “--port”. Tùy chọn dùng được: --content THƯ_MỤC.',
    });
  });
});
