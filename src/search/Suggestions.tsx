import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Answer, Finder, Found } from './answer.ts';
import { Alias } from './Answers.tsx';
import { firstLines } from './sentence.ts';
import { Marked } from './Marked.tsx';
import { readMarks, textsOf } from './marks.ts';
import type { Marks } from './marks.ts';
import { useCombobox } from './useCombobox.ts';
import type { Choice } from './useCombobox.ts';
import { useFound } from './useFound.ts';
import type { Search } from './useFound.ts';
import { useLater } from './useLater.ts';
import { useSentences } from './useSentences.ts';
import { useTyped } from './useTyped.ts';

const most = 5;
/** Nothing fits: more than a few of the nearest only distract. */
const mostNear = 3;

type Props = {
  field: HTMLInputElement;
  /** Id of the list; the field names it. */
  id: string;
  find: Finder;
  /** Answers alone; shown when the names of places let the reader wait. */
  quick: Finder;
};

/** A line that can be chosen: a page, or all results; made once for what was found, not for every letter. */
type Option = Choice & { content: ComponentChildren };

function optionsFor(query: string, found: Found, waiting: boolean): Option[] {
  const { total, onlyNear } = found;
  const answers = found.answers.slice(0, onlyNear ? mostNear : most);
  const marks = readMarks(found.marks, textsOf(answers));
  const pages = answers.map((answer) => ({
    // Two old names may lead to one page.
    key: `${answer.href} ${answer.title}`,
    href: answer.href,
    content: <Suggestion answer={answer} marks={marks} waiting={waiting} />,
  }));
  if (onlyNear || total <= pages.length) return pages;
  const all = `/tim-kiem/?q=${encodeURIComponent(query)}`;
  return [...pages, { key: 'all', href: all, content: `Tất cả ${total} kết quả` }];
}

/** A line above the results, or in their place; most of the time there is none. */
function noteOn(search: Search): ComponentChildren {
  if (search.phase === 'searching') return search.slow && 'Đang tải câu trả lời…';
  if (search.phase === 'failed')
    return 'Chưa tải được câu trả lời, có thể do mạng yếu. Bạn gõ tiếp để thử lại.';
  if (search.phase !== 'found') return undefined;
  const { total, onlyNear, reading } = search.found;
  if (total === 0) return 'Chưa thấy câu nào như vậy. Bấm “Tìm” để tìm trong nội dung các trang.';
  if (onlyNear) return 'Không có câu nào đúng hẳn. Những câu gần nhất:';
  return (
    reading && (
      <>
        Tìm theo: <b>{reading}</b>
      </>
    )
  );
}

/** The same for those who hear it. */
function saidOf(search: Search): string {
  if (search.phase !== 'found') {
    const note = noteOn(search);
    return typeof note === 'string' ? note : '';
  }
  const { total, onlyNear, reading } = search.found;
  if (total === 0) return 'Không có kết quả.';
  if (onlyNear) return 'Không có câu nào đúng hẳn. Dùng phím mũi tên để chọn câu gần nhất.';
  return `${reading ? `Tìm theo ${reading}. ` : ''}${total} kết quả. Dùng phím mũi tên để chọn.`;
}

/** Up to five results under the field, each with its answer, so that many need not open it. */
export function Suggestions({ field, id, find, quick }: Props) {
  const query = useTyped(field);
  const search = useFound(find, query, most, quick);
  const { told: found, waiting } = useSentences(
    search.phase === 'found' ? search.found : undefined,
  );
  const asked = search.phase === 'found' ? search.query : '';
  const options = useMemo(
    () => (found ? optionsFor(asked, found, waiting) : []),
    [found, asked, waiting],
  );
  const { open, chosen } = useCombobox(field, options);
  const shown = open && options.length > 0;
  const note = open && noteOn(search);
  const optionId = (index: number) => `${id}-${index}`;

  useLayoutEffect(() => {
    field.setAttribute('aria-expanded', String(shown));
    if (chosen >= 0) field.setAttribute('aria-activedescendant', optionId(chosen));
    else field.removeAttribute('aria-activedescendant');
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [shown, chosen]);

  const said = useLater(open ? saidOf(search) : '');
  return (
    <>
      <div
        class="suggest"
        hidden={!shown && !note}
        // Pressing a line must not take the focus from the field before the line is followed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {note && <p class="suggest-note">{note}</p>}
        <div id={id} role="listbox" aria-label="Kết quả gợi ý" hidden={!shown}>
          {options.map(({ key, href, content }, index) => (
            <a
              key={key}
              id={optionId(index)}
              href={href}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
            >
              {content}
            </a>
          ))}
        </div>
      </div>
      <p class="hidden" role="status">
        {said}
      </p>
    </>
  );
}

type SuggestionProps = {
  answer: Answer;
  marks: Marks;
  /** Its sentence is on its way: room is kept, so that nothing moves away under a finger. */
  waiting: boolean;
};

function Suggestion({ answer, marks, waiting }: SuggestionProps) {
  const lines = firstLines(answer.answer);
  return (
    <>
      <b>
        <Marked text={answer.title} marks={marks} />
      </b>
      <Alias answer={answer} marks={marks} />
      <small class={waiting && !lines ? 'suggest-waiting' : undefined}>
        <span class="found-kind">{answer.kind}</span>
        {lines && ` · ${lines}`}
      </small>
    </>
  );
}
