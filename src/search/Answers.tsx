import type { Answer } from './answer.ts';
import { tellsMore } from './highlight.ts';
import { Marked } from './Marked.tsx';
import type { Marks } from './marks.ts';

/** The other name by which a page was found, where it tells more than the title. */
export function Alias({ answer, marks }: { answer: Answer; marks: Marks }) {
  const { alias, title, kind } = answer;
  if (!alias || !tellsMore(alias, title, marks)) return null;
  return (
    <small class="found-alias">
      {kind === 'Nơi làm' ? 'Tên khác' : 'Cách hỏi khác'}: <Marked text={alias} marks={marks} />
    </small>
  );
}

type Props = { answers: readonly Answer[]; marks: Marks };

/** Results in full: what each is, its title, the first sentence of its answer. */
export function Answers({ answers, marks }: Props) {
  return (
    <ol class="found">
      {answers.map((answer) => (
        <li key={`${answer.href} ${answer.title}`}>
          <p class="found-kind">{answer.kind}</p>
          <h3>
            {answer.links ? (
              <Marked text={answer.title} marks={marks} />
            ) : (
              <a href={answer.href}>
                <Marked text={answer.title} marks={marks} />
              </a>
            )}
          </h3>
          <Alias answer={answer} marks={marks} />
          {answer.answer && (
            <p>
              <Marked text={answer.answer} marks={marks} />
            </p>
          )}
          {answer.links && (
            <ul class="found-links">
              {answer.links.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
