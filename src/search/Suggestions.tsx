import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer, Finder } from './answer.ts';
import { nameFound } from './Answers.tsx';
import { firstSentence } from './sentence.ts';
import { Marked } from './Marked.tsx';
import { useFound } from './useFound.ts';
import { tidyQuery } from './words.ts';

const most = 5;

type Props = {
  field: HTMLInputElement;
  /** Id of the list; the field names it. */
  id: string;
  find: Finder;
};

/** A line that can be chosen: a page, or all results. */
type Option = { href: string; answer?: Answer };

function optionsFor(query: string, total: number, answers: readonly Answer[]): Option[] {
  const pages = answers.map((answer) => ({ href: answer.href, answer }));
  if (total <= answers.length) return pages;
  return [...pages, { href: `/tim-kiem/?q=${encodeURIComponent(query)}` }];
}

/**
 * Up to five results under the field, by the combobox pattern of the ARIA Authoring Practices:
 * the focus stays in the field, arrows move the choice, Enter opens it, Escape closes, Tab leaves.
 */
export function Suggestions({ field, id, find }: Props) {
  const [query, setQuery] = useState(() => tidyQuery(field.value));
  const [open, setOpen] = useState(() => document.activeElement === field);
  const [choice, setChoice] = useState<{ among: readonly Option[]; at: number }>();
  const search = useFound(find, query, most);
  const found = search.phase === 'found' ? search.found : undefined;
  const asked = search.phase === 'found' ? search.query : '';
  const options = useMemo(
    () => (found ? optionsFor(asked, found.total, found.answers) : []),
    [found, asked],
  );
  const shown = open && options.length > 0;
  // A choice among older results is none; so is one in a list that was closed.
  const chosen = shown && choice?.among === options ? choice.at : -1;
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    field.setAttribute('aria-expanded', String(shown));
    if (shown && chosen >= 0) field.setAttribute('aria-activedescendant', optionId(chosen));
    else field.removeAttribute('aria-activedescendant');
    if (shown && chosen >= 0)
      document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [shown, chosen]);

  useEffect(() => {
    const onInput = () => {
      setQuery(tidyQuery(field.value));
      setOpen(true);
    };
    const close = () => {
      setOpen(false);
      setChoice(undefined);
    };
    const onKey = (event: KeyboardEvent) => {
      const places = options.length + 1;
      // One place more than options: the field itself.
      const move = (by: number) =>
        setChoice({ among: options, at: ((chosen + 1 + by + places) % places) - 1 });
      if (event.isComposing) return;
      if (event.key === 'Escape' && shown) close();
      else if (event.key === 'ArrowDown' && !shown && options.length > 0) setOpen(true);
      else if (event.key === 'ArrowDown' && shown) move(1);
      else if (event.key === 'ArrowUp' && shown) move(-1);
      else if (event.key === 'Enter' && shown && options[chosen])
        location.assign(options[chosen].href);
      else return;
      event.preventDefault();
    };
    field.addEventListener('input', onInput);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', onKey);
    return () => {
      field.removeEventListener('input', onInput);
      field.removeEventListener('blur', close);
      field.removeEventListener('keydown', onKey);
    };
  }, [field, options, shown, chosen]);

  const total = found?.total ?? 0;
  const said = total > 0 ? `${total} kết quả. Dùng phím mũi tên để chọn.` : 'Không có kết quả.';
  return (
    <>
      <div
        id={id}
        class="suggest"
        role="listbox"
        aria-label="Kết quả gợi ý"
        hidden={!shown}
        // Pressing a line must not take the focus from the field before the line is followed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.map(({ href, answer }, index) => (
          <a
            // Two old names may lead to one page.
            key={optionId(index)}
            id={optionId(index)}
            href={href}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
          >
            {answer ? <Suggestion answer={answer} query={asked} /> : `Tất cả ${total} kết quả`}
          </a>
        ))}
      </div>
      <p class="hidden" role="status">
        {open && found && said}
      </p>
    </>
  );
}

function Suggestion({ answer, query }: { answer: Answer; query: string }) {
  const name = nameFound(answer, query);
  return (
    <>
      <span class="found-kind">{answer.kind}</span>
      <b>
        <Marked text={answer.title} query={query} />
      </b>
      <small>{name ? `Tên khác: ${name}` : firstSentence(answer.answer)}</small>
    </>
  );
}
