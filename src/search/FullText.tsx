import { useEffect, useState } from 'preact/hooks';
import type { Answer, Finder, Found } from './answer.ts';
import { withAnswers } from './answers.client.ts';
import { Answers } from './Answers.tsx';
import { readMarks, textsOf } from './marks.ts';
import { useLater } from './useLater.ts';

/** Pages shown in one go; each that is looked at costs about a kilobyte. */
const step = 6;

/** A question that is still being typed finds few; only one that stays is searched for further. */
const pause = 1000;

type State =
  | { phase: 'searching' }
  | { phase: 'found'; found: Found }
  | { phase: 'old' }
  | { phase: 'failed' };

/** Words of all pages are searched by code of their own, which is loaded only now. */
const load: () => Promise<{ canSearch(): boolean; findInPages: Finder }> = () =>
  import('./pagefind.client.ts');

function useFullText(query: string, limit: number): State {
  const [state, setState] = useState<State>({ phase: 'searching' });
  useEffect(() => {
    let outdated = false;
    const show = (next: State) => !outdated && setState(next);
    setState((last) => (last.phase === 'found' ? last : { phase: 'searching' }));
    load()
      .then(async ({ canSearch, findInPages }) =>
        show(
          canSearch()
            ? { phase: 'found', found: await withAnswers(await findInPages(query, limit)) }
            : { phase: 'old' },
        ),
      )
      .catch(() => show({ phase: 'failed' }));
    return () => {
      outdated = true;
    };
  }, [query, limit]);
  return state;
}

type Props = {
  query: string;
  /** Whether the form was sent with it. */
  sent: boolean;
  /** Whether the answers to it are few. */
  poor: boolean;
  /** What is listed already. */
  shown: readonly Answer[];
};

/** Pages in whose words the question is found, under the answers. */
export function FullText({ query, sent, poor, shown }: Props) {
  const [wanted, setWanted] = useState(false);
  const settled = useLater(query, pause);
  const isDue = wanted || sent || (poor && settled === query);
  if (!isDue)
    return (
      <p class="gap found-more">
        <button class="button button--quiet" type="button" onClick={() => setWanted(true)}>
          Tìm cả trong nội dung các trang
        </button>
      </p>
    );
  return (
    <section class="section section--near" aria-labelledby="trong-noi-dung">
      <h2 id="trong-noi-dung">Trong nội dung các trang</h2>
      <Pages query={query} shown={shown} />
    </section>
  );
}

const words = {
  searching: 'Đang tìm trong nội dung…',
  old: 'Trình duyệt này quá cũ nên không tìm được trong nội dung. Những câu trả lời ở trên vẫn dùng được.',
  failed: 'Không tải được phần tìm trong nội dung, có thể do mạng yếu. Bạn thử lại khi có mạng.',
} as const;

function Pages({ query, shown }: Pick<Props, 'query' | 'shown'>) {
  const [limit, setLimit] = useState(step);
  useEffect(() => setLimit(step), [query]);
  // As many more are looked at as may be listed already.
  const state = useFullText(query, limit + shown.length);
  const found = state.phase === 'found' ? state.found : undefined;
  const others =
    found?.answers.filter((page) => !shown.some(({ href }) => href === page.href)) ?? [];
  const isMore = found && (others.length > limit || found.total > found.answers.length);
  const said =
    state.phase !== 'found'
      ? words[state.phase]
      : others.length === 0
        ? `Không có ${shown.length > 0 ? 'thêm trang nào khác' : 'trang nào'} nói đến điều này.`
        : '';
  return (
    <>
      <p role="status">{said}</p>
      {found && others.length > 0 && (
        <Answers
          answers={others.slice(0, limit)}
          // What is listed above tells which of several words is meant.
          marks={readMarks(found.marks, textsOf([...shown, ...others]))}
        />
      )}
      {isMore && (
        <p class="gap found-more">
          <button
            class="button button--quiet"
            type="button"
            onClick={() => setLimit((last) => last + step)}
          >
            Xem thêm trong nội dung
          </button>
        </p>
      )}
    </>
  );
}
