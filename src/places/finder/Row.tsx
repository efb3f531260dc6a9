import { atStart, midSentence } from '../../text/format.ts';
import type { PointDetail } from './details.ts';
import { wayInWords } from './distance.ts';
import type { FinderPoint } from './columns.ts';
import type { Kept } from './filter.ts';
import { Sign } from './Sign.tsx';
import { noNumber } from './store.client.ts';
import type { Said } from './words.ts';
import { pointWay } from './way.ts';

type Props = {
  no: string;
  point: FinderPoint;
  kept: Kept;
  said: Said;
  detail: PointDetail | undefined;
};

/** The words that came with a visit on the day asked for: where, for whom. */
function visitOn(detail: PointDetail, day: string | undefined): string {
  const visits = detail.visits.filter(([from, to]) => day && from <= day && day <= to);
  return visits.map(([, , words]) => words).join('; ');
}

/** One place of the list; it looks like the card that the server drew. */
export function Row({ no, point, kept, said, detail }: Props) {
  if (!detail)
    return (
      <li class="place" id={no === noNumber ? undefined : `diem-${no}`}>
        <span class="place-no">{no}</span>
        <p>Đang tải tên…</p>
      </li>
    );
  const way = kept.km === undefined ? '' : wayInWords(kept.km, point.areaKm, detail.near);
  const visit = visitOn(detail, kept.day);
  return (
    <li
      class={said.state === 'ended' ? 'place place--past' : 'place'}
      id={no === noNumber ? undefined : `diem-${no}`}
    >
      <span class="place-no">{no}</span>
      <h3>
        <a href={detail.href}>{detail.name}</a>
      </h3>
      <p class={`state state--${said.state}`}>
        <Sign name={said.state === 'notYet' ? 'closed' : said.state} />
        <span>{said.words}</span>
      </p>
      <ul class="facts">
        {way && <Fact sign="route" words={way} />}
        {visit && <Fact sign="bus" words={visit} />}
        {detail.hours && <Fact sign="clock" words={detail.hours} />}
        <Fact sign="card" words={`${detail.kind}: ${midSentence(detail.services)}`} />
        {detail.audience && <Fact sign="people" words={detail.audience} />}
        <li>
          <Sign name="pin" />
          <span>
            {detail.address ? `${detail.address}, ` : ''}
            <a href={detail.commune.href}>
              {detail.address ? detail.commune.fullName : atStart(detail.commune.fullName)}
            </a>
            {!detail.address && detail.near && `; vị trí chỉ biết tới ${detail.near}`}
            {'. '}
            <a class="screen nobr" href={pointWay(point, detail)}>
              Chỉ đường
              <span class="hidden"> tới {detail.name}</span>
            </a>
          </span>
        </li>
      </ul>
    </li>
  );
}

function Fact({
  sign,
  words,
}: {
  sign: 'route' | 'bus' | 'clock' | 'card' | 'people';
  words: string;
}) {
  return (
    <li>
      <Sign name={sign} />
      <span>{words}</span>
    </li>
  );
}
