import type { Answer } from './answer.ts';
import { holdsAll } from './holds.ts';
import { Marked } from './Marked.tsx';

/** The name by which a place was found, when its title does not show it. */
export function nameFound({ title, aliases, kind }: Answer, query: string): string | undefined {
  if (kind !== 'Nơi làm' || holdsAll(title, query)) return undefined;
  return aliases.find((alias) => holdsAll(alias, query));
}

type Props = { answers: readonly Answer[]; query: string };

/** Results in full: what each is, its title, the first sentence of its answer. */
export function Answers({ answers, query }: Props) {
  return (
    <ol class="found">
      {answers.map((answer) => {
        const name = nameFound(answer, query);
        return (
          <li key={`${answer.href} ${answer.title}`}>
            <p class="found-kind">{answer.kind}</p>
            <h3>
              {answer.links ? (
                <Marked text={answer.title} query={query} />
              ) : (
                <a href={answer.href}>
                  <Marked text={answer.title} query={query} />
                </a>
              )}
            </h3>
            {name && (
              <p class="small">
                Tên khác: <Marked text={name} query={query} />
              </p>
            )}
            {answer.answer && (
              <p>
                <Marked text={answer.answer} query={query} />
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
        );
      })}
    </ol>
  );
}
