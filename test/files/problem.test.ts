import { describe, expect, it } from 'vitest';
import { formatProblem, guarded, sortProblems } from '../../src/files/problem.ts';
import type { Problem } from '../../src/files/problem.ts';

describe('problems', () => {
  it('stand by file and line, each once', () => {
    const at = (file: string, line: number) => ({ file, line, message: 'Sai.' });
    const mixed = [at('b.yaml', 2), at('a.yaml', 10), at('a.yaml', 9), at('b.yaml', 2)];
    expect(sortProblems(mixed).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.yaml:9',
      'a.yaml:10',
      'b.yaml:2',
    ]);
  });

  it('are one line each', () => {
    const problem = { file: 'content/faq/a.md', line: 12, message: 'Sai.', fix: 'sửa.' };
    expect(formatProblem(problem)).toBe('content/faq/a.md:12  Sai.  Cách sửa: sửa.');
    expect(formatProblem({ ...problem, fix: undefined })).toBe('content/faq/a.md:12  Sai.');
  });

  it('a mistake of the program in one file becomes a problem of that file', () => {
    const work = (): Problem[] => {
      throw new Error('hỏng\n    at x.ts:1:1');
    };
    expect(guarded('content/faq/a.md', work, (problem) => [problem])).toMatchObject([
      {
        file: 'content/faq/a.md',
        message: 'Chương trình không kiểm tra được tệp này (hỏng).',
      },
    ]);
  });
});
