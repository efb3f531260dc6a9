import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phone } from '../ui/phone.ts';
import { Answers } from './Answers.tsx';
import type { Finder } from './answer.ts';
import type { FoundBy } from './finder.client.ts';
import { NothingFound } from './NothingFound.tsx';
import { useFound } from './useFound.ts';
import { tidyQuery } from './words.ts';

const step = 8;

const excuses = {
  'title-old-browser':
    'Trình duyệt này quá cũ nên chỉ tìm được theo tên trang, không tìm được trong nội dung.',
  'title-offline':
    'Không tải được phần tìm trong nội dung, có thể do mạng yếu. Kết quả dưới đây chỉ tìm theo tên trang.',
} as const;

type Props = {
  /** The page's own field and form; they are there before any script. */
  field: HTMLInputElement;
  form: HTMLFormElement;
  find: Finder<FoundBy>;
  hotline?: Phone | undefined;
};

/** What the reader types, as soon as it changes; a sent form moves on to the results. */
function useTyped({ field, form }: Pick<Props, 'field' | 'form'>, onSend: () => void): string {
  const [typed, setTyped] = useState(() => tidyQuery(field.value));
  useEffect(() => {
    const read = () => setTyped(tidyQuery(field.value));
    const send = (event: Event) => {
      event.preventDefault();
      read();
      onSend();
    };
    field.addEventListener('input', read);
    form.addEventListener('submit', send);
    return () => {
      field.removeEventListener('input', read);
      form.removeEventListener('submit', send);
    };
  }, [field, form, onSend]);
  return typed;
}

/** Keeps the question in the address, so that it can be sent on and comes back with "back". */
function useAddress(query: string): void {
  useEffect(() => {
    const wanted = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(history.state, '', wanted);
  }, [query]);
}

/** The results under the field of the search page. */
export function SearchPage({ field, form, find, hotline }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [sent, setSent] = useState(0);
  const onSend = useRef(() => setSent((count) => count + 1)).current;
  const query = useTyped({ field, form }, onSend);
  const [limit, setLimit] = useState(step);
  useEffect(() => setLimit(step), [query]);
  useAddress(query);
  const search = useFound(find, query, limit);
  useEffect(() => {
    if (sent > 0) heading.current?.focus();
  }, [sent]);

  const found = search.phase === 'found' ? search.found : undefined;
  const asked = search.phase === 'found' ? search.query : query;
  const said =
    search.phase === 'searching'
      ? 'Đang tìm…'
      : found && (found.total > 0 ? `${found.total} kết quả` : 'Không tìm thấy trang nào');
  return (
    <>
      {said && (
        <h2 ref={heading} tabIndex={-1} class="found-head">
          {said}
          {found && (
            <>
              {' cho '}
              <q>{asked}</q>
            </>
          )}
        </h2>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
      {found && found.by !== 'text' && <p class="small">{excuses[found.by]}</p>}
      {found && found.total === 0 && <NothingFound hotline={hotline} />}
      {found && <Answers answers={found.answers} query={asked} />}
      {found && found.total > found.answers.length && (
        <p class="gap">
          <button
            class="button button--quiet"
            type="button"
            onClick={() => setLimit((shown) => shown + step)}
          >
            Xem thêm {Math.min(step, found.total - found.answers.length)} kết quả
          </button>
        </p>
      )}
    </>
  );
}
