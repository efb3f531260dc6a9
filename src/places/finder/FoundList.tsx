import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from './filter.ts';
import { asksTime, emptyQuery, isEmpty } from './query.ts';
import { Row } from './Row.tsx';
import type { Finding, Store } from './store.client.ts';
import { saidOf, timeInWords } from './words.ts';

/** How often open and closed are looked at again. */
const everyMs = 60_000;

type Props = {
  store: Store;
  /** Says the count to screen readers; it is on the page before this list. */
  said: HTMLElement | undefined;
};

/** "12 nơi, thứ Ba 24/11; 5 nơi khác chưa rõ giờ": the answer, before any row. */
function countInWords({ found, query, now }: Finding): string {
  const time = timeInWords(query, now);
  const sure = found.yes.length > 0 ? `${found.yes.length} nơi` : 'Không nơi nào';
  const claim = asksTime(query) ? `${sure} có giờ xác nhận` : sure;
  return time ? `${claim}: ${time}` : claim;
}

/** What the list shows now; drawn anew when something is asked, when names come in, and as time goes by. */
function useFinding(store: Store): Finding {
  const [, draw] = useState(0);
  useEffect(() => store.follow(() => draw((count) => count + 1)), [store]);
  useEffect(() => {
    const timer = setInterval(() => store.refresh(), everyMs);
    // A page in the background keeps no time.
    document.addEventListener('visibilitychange', store.refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', store.refresh);
    };
  }, [store]);
  return store.get();
}

/** The list that answers; it stands where the server's list stood. */
export function FoundList({ store, said }: Props) {
  const finding = useFinding(store);
  const { found, query, limit, from, told } = finding;
  const count = countInWords(finding);
  const unsure = found.maybe.length > 0 ? `${found.maybe.length} nơi khác chưa rõ giờ` : '';
  const announced = [told, count, unsure].filter(Boolean).join('. ');
  useEffect(() => {
    if (said) said.textContent = announced;
  }, [said, announced]);

  const sure = found.yes.slice(0, limit);
  const rest = found.maybe.slice(0, Math.max(0, limit - found.yes.length));
  const left = found.yes.length + found.maybe.length - sure.length - rest.length;
  return (
    <>
      <h2 id="tim-thay">{count}</h2>
      {told && <p class="finder-said">{told}</p>}
      {from && (
        <p class="finder-said">
          {from.at ? 'Xếp theo khoảng cách đường chim bay từ ' : 'Chưa biết vị trí của '}
          {from.commune ? <a href={from.commune.href}>{from.words}</a> : from.words}
          {from.commune?.near && from.commune.precision === 'district'
            ? ` (tính từ trung tâm ${from.commune.near}).`
            : '.'}
        </p>
      )}
      {!isEmpty(query) && (
        <p class="finder-said screen">
          <a
            href={location.pathname}
            onClick={(event) => {
              event.preventDefault();
              store.ask(emptyQuery);
            }}
          >
            Bỏ mọi lọc
          </a>
        </p>
      )}
      {found.yes.length === 0 && found.maybe.length === 0 && (
        <p>
          Cổng này chưa biết nơi nào như vậy. Bạn vẫn đến công an xã, phường nào cũng được để làm
          định danh mức 2, trong giờ hành chính.
        </p>
      )}
      <Rows store={store} finding={finding} rows={sure} />
      {rest.length > 0 && (
        <>
          <h3 class="finder-maybe">Giờ chưa xác nhận: {found.maybe.length} nơi khác</h3>
          <Rows store={store} finding={finding} rows={rest} />
        </>
      )}
      {left > 0 && <More store={store} left={left} first={sure.length + rest.length} />}
      {!store.province && (
        <p class="gap finder-said screen">
          <a href={location.pathname}>Chọn theo tỉnh, thành phố</a>
        </p>
      )}
    </>
  );
}

function Rows({ store, finding, rows }: { store: Store; finding: Finding; rows: readonly Kept[] }) {
  const { schedules, holidays } = store.files.columns;
  const at = { query: finding.query, now: finding.now, holidays };
  return (
    <ol class="places">
      {rows.map((kept) => {
        const point = store.files.points[kept.index];
        const schedule = point && schedules[point.schedule];
        if (!schedule) return null;
        return (
          <Row
            key={kept.index}
            no={store.numberOf(kept.index)}
            point={point}
            kept={kept}
            said={saidOf(schedule, kept, at)}
            detail={store.files.known(point)}
          />
        );
      })}
    </ol>
  );
}

/** Twenty more, with the focus on the first of them. */
function More({ store, left, first }: { store: Store; left: number; first: number }) {
  const place = useRef<HTMLParagraphElement>(null);
  const more = () => {
    store.more();
    setTimeout(() => {
      const section = place.current?.parentElement;
      section?.querySelectorAll<HTMLElement>('.place h3 a')[first]?.focus();
    });
  };
  return (
    <p class="gap more screen" ref={place}>
      <button class="button button--quiet" type="button" onClick={more}>
        Xem thêm {Math.min(20, left)} trong {left} nơi còn lại
      </button>
    </p>
  );
}
