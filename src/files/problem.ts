/** One thing an editor must mend. Every field is shown to them, so all words are Vietnamese. */
export type Problem = {
  /** Path as the editor knows it, from the content folder's parent: `content/guides/cai-dat.md`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What is wrong, a sentence. */
  message: string;
  /** How to mend it, a sentence. */
  fix?: string;
};

/** What a rule says of a value: what is wrong, and how to mend it. */
export type Words = Pick<Problem, 'message' | 'fix'>;

/** Something wrong in one file, at a place in its data. */
export type Finding = Required<Words> & { keys: readonly PropertyKey[] };

/** Findings with the line on which an editor meets them. */
export function located(
  file: { shown: string; lineOf(keys: readonly PropertyKey[]): number },
  findings: readonly Finding[],
): Problem[] {
  return findings.map(({ keys, message, fix }) => ({
    file: file.shown,
    line: file.lineOf(keys),
    message,
    fix,
  }));
}

/** Orders problems as a reader meets them: by file, then by line; what is said twice is kept once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || order(a.message, b.message),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `content/x.yaml:12  Sai …  Cách sửa: …`, one line each. */
export function formatProblem(problem: Problem): string {
  const fix = problem.fix ? `  Cách sửa: ${problem.fix}` : '';
  return `${problem.file}:${problem.line}  ${problem.message}${fix}`;
}

/**
 * Runs a check of one file: a mistake of ours in it must not hide what is wrong in all the others.
 * @param broken makes the result of a check that did not come to its end
 */
export function guarded<Result>(
  shown: string,
  work: () => Result,
  broken: (problem: Problem) => Result,
): Result {
  try {
    return work();
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    return broken({
      file: shown,
      line: 1,
      message: `Chương trình không kiểm tra được tệp này (${reason}).`,
      fix: 'gửi tệp này cho người phụ trách kỹ thuật.',
    });
  }
}
