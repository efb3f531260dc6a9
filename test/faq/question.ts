import { parseContent } from '../../src/files/read.ts';
import type { Entry } from '../../src/files/entry.ts';
import { question } from '../../src/faq/schema.ts';
import type { Question } from '../../src/faq/schema.ts';

/** An answered question as an editor would write it, with what the test is about put in place. */
export function ask(changes: Partial<Question> = {}): Question {
  return question.parse({
    question: 'Không cài VNeID có bị phạt không?',
    topic: 'safety',
    verdict: 'Không.',
    answer: 'Không có mức phạt nào cho việc không cài VNeID. Bạn dùng **thẻ căn cước**.',
    checked: '2026-11-22',
    sources: [{ source: 'khong-phat-2023', supports: 'Không phạt', sure: 'high' }],
    ...changes,
  });
}

/** The same as a file of `content/faq/`, with its lines. */
export function entryOf(id: string, changes: Partial<Question> = {}): Entry<Question> {
  const data = ask(changes);
  const lines = [
    `question: ${JSON.stringify(data.question)}`,
    `topic: ${data.topic}`,
    `verdict: ${JSON.stringify(data.verdict ?? '')}`,
    `answer: ${JSON.stringify(data.answer)}`,
    `aliases: ${JSON.stringify(data.aliases)}`,
    `related: ${JSON.stringify(data.related)}`,
    ...(data.description ? [`description: ${JSON.stringify(data.description)}`] : []),
  ];
  const source = `---\n${lines.join('\n')}\n---\n`;
  return { id, data, file: parseContent(source, `faq/${id}.md`, `content/faq/${id}.md`) };
}
