import type { Answer, Found } from '../search/answer.ts';

/** Questions as they were given on the command line: unquoted words are one question. */
export function questionsIn(words: readonly string[]): string[] {
  return words.some((word) => word.trim().includes(' ')) ? [...words] : [words.join(' ')];
}

/** One question, answered, as one line of JSON. */
export function asJson(query: string, found: Found): string {
  const { reading, onlyNear, total, answers } = found;
  return JSON.stringify({
    query,
    ...(reading !== undefined && { reading }),
    ...(onlyNear && { onlyNear }),
    total,
    results: answers.map(({ href, kind, title, answer }) => ({ href, kind, title, answer })),
  });
}

function lines({ kind, title, href, answer }: Answer, index: number): string[] {
  return [
    `${index + 1}. [${kind}] ${title}`,
    `   ${href}`,
    ...(answer === '' ? [] : [`   ${answer}`]),
  ];
}

/** The same for readers: kind, title, address and first sentences of each result. */
export function asText(query: string, { reading, onlyNear, total, answers }: Found): string {
  const head = [`“${query}”`, ...(reading === undefined ? [] : [`Hiểu là: “${reading}”`])];
  if (answers.length === 0) return [...head, 'Không thấy câu trả lời nào.'].join('\n');
  const more = total - answers.length;
  return [
    ...head,
    ...(onlyNear ? [`Không thấy câu trả lời đúng; gần nhất:`] : []),
    ...answers.flatMap(lines),
    ...(more > 0 ? [`Còn ${more} kết quả nữa.`] : []),
  ].join('\n');
}
