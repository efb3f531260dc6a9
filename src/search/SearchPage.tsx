import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Phone } from '../ui/phone.ts';
import { Answers } from './Answers.tsx';
import type { Finder } from './answer.ts';
import { FullText } from './FullText.tsx';
import type { FoundBy } from './listed.client.ts';
import { readMarks, textsOf } from './marks.ts';
import { NothingFound } from './NothingFound.tsx';
import { useFound } from './useFound.ts';
import type { Search } from './useFound.ts';
import { useLater } from './useLater.ts';
import { useSentences } from './useSentences.ts';
import { useTyped } from './useTyped.ts';

const step = 8;
const mostNear = 3;
/** Fewer answers are few: the words of the pages are searched too. */
const few = 3;

type Props = {
  /** Where the results stand; it tells the styles whether something was asked. */
  place: HTMLElement;
  /** The page's own field and form; they are there before any script. */
  field: HTMLInputElement;
  form: HTMLFormElement;
  find: Finder<FoundBy>;
  /** Answers alone; shown when the names of places let the reader wait. */
  quick: Finder<FoundBy>;
  hotline?: Phone | undefined;
};

/** Counts how often the form was sent, and tells which question it was: at first the one of the address. */
function useSent(form: HTMLFormElement, query: string): { times: number; query: string } {
  const [sent, setSent] = useState({ times: 0, query });
  const now = useRef(query);
  now.current = query;
  useEffect(() => {
    const send = (event: Event) => {
      event.preventDefault();
      setSent(({ times }) => ({ times: times + 1, query: now.current }));
    };
    form.addEventListener('submit', send);
    return () => form.removeEventListener('submit', send);
  }, [form]);
  return sent;
}

/** Keeps the question in the address, so that it can be sent on and comes back with "back". */
function useAddress(query: string): void {
  useEffect(() => {
    if (query === (new URLSearchParams(location.search).get('q') ?? '')) return;
    const wanted = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(history.state, '', wanted);
  }, [query]);
}

/** The heading of the results, up to the question it ends with; empty while there is nothing to say. */
function headingOf(search: Search<FoundBy>): string {
  if (search.phase === 'searching') return search.slow ? 'Đang tải câu trả lời…' : '';
  if (search.phase !== 'found') return '';
  const { total, onlyNear } = search.found;
  if (total === 0) return 'Không tìm thấy';
  return onlyNear ? 'Không có câu nào đúng hẳn với' : `${total} kết quả cho`;
}

/** The results under the field of the search page. */
export function SearchPage({ place, field, form, find, quick, hotline }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useTyped(field);
  const sent = useSent(form, query);
  const [limit, setLimit] = useState(step);
  useEffect(() => setLimit(step), [query]);
  useAddress(query);
  const search = useFound(find, query, limit, quick);
  useEffect(() => {
    if (sent.times > 0) heading.current?.focus();
  }, [sent]);

  // On paper whoever asked gets the answers, not the list of all pages behind them.
  const isAsked = search.phase !== 'idle';
  useEffect(() => {
    place.toggleAttribute('data-asked', isAsked);
  }, [place, isAsked]);

  const { told: found } = useSentences(search.phase === 'found' ? search.found : undefined);
  const asked = search.phase === 'found' ? search.query : query;
  const said = headingOf(search);
  const heard = useLater(found ? `${said} ${asked}` : said);
  const answers = useMemo(
    () => (found?.onlyNear ? found.answers.slice(0, mostNear) : (found?.answers ?? [])),
    [found],
  );
  // Not for every letter, but for what was found by it.
  const list = useMemo(
    () => <Answers answers={answers} marks={readMarks(found?.marks ?? [], textsOf(answers))} />,
    [found, answers],
  );
  const isPoor = found !== undefined && (found.onlyNear === true || found.total < few);
  return (
    <>
      {said && (
        <h2 ref={heading} tabIndex={-1} class="found-head">
          {said}
          {found && (
            <>
              {' '}
              <q>{asked}</q>
            </>
          )}
        </h2>
      )}
      <p class="hidden" role="status">
        {heard}
      </p>
      {found?.reading && (
        <p>
          Tìm theo: <b>{found.reading}</b>
        </p>
      )}
      {found?.byTitle && (
        <p class="small">
          Không tải được câu trả lời, có thể do mạng yếu. Kết quả dưới đây chỉ tìm theo tên trang.
        </p>
      )}
      {found?.onlyNear && <p>Những câu gần nhất:</p>}
      {answers.length > 0 && list}
      {found && !found.onlyNear && found.total > answers.length && (
        <p class="gap found-more">
          <button
            class="button button--quiet"
            type="button"
            onClick={() => setLimit((shown) => shown + step)}
          >
            Xem thêm {Math.min(step, found.total - answers.length)} kết quả
          </button>
        </p>
      )}
      {found && (found.onlyNear || found.total === 0) && <NothingFound hotline={hotline} />}
      {found && (
        <FullText
          query={found.reading ?? asked}
          sent={sent.query === asked}
          poor={isPoor}
          shown={answers}
        />
      )}
    </>
  );
}
