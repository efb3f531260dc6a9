import { weekdayOf } from '../../schedule/wall.ts';
import { dayNames } from '../../schedule/week.ts';
import { atStart, formatDate } from '../../text/format.ts';
import type { AgendaDay, AgendaHours, AgendaVisit } from './agenda.ts';

type Props = {
  days: readonly AgendaDay[];
  /** Marked as today. Left out by the build, which does not know when it is read. */
  today?: string | undefined;
  /** How many visits and places a day names before it only counts; no limit when missing. */
  most?: number | undefined;
  /** A day without anything is left out. */
  skipEmpty?: boolean | undefined;
};

function VisitRow({ place, visit, hours, commune, notes }: AgendaVisit) {
  return (
    <li class={visit.cancelled ? 'agenda-visit agenda-visit--off' : 'agenda-visit'}>
      <p class="agenda-hours num">{atStart(hours)}</p>
      <div>
        <p class="agenda-where">
          {visit.cancelled && <b class="agenda-off">Đã hủy</b>} {visit.place}
          {commune && <span>, {commune}</span>}
        </p>
        <p class="small">
          <a href={place.href}>{place.name}</a>
          {visit.cancelled && <span>. Lý do: {visit.cancelled}</span>}
        </p>
        {!visit.cancelled && notes.length > 0 && <p class="small">{notes.join('. ')}</p>}
      </div>
    </li>
  );
}

function HoursRow({ place, state, words }: AgendaHours) {
  return (
    <li class={`agenda-open agenda-open--${state}`}>
      <a href={place.href}>{place.name}</a> <span class="num">{words}</span>
    </li>
  );
}

function Day({ day, today, most = Infinity }: { day: AgendaDay } & Omit<Props, 'days'>) {
  const { date, visits, hours } = day;
  const more = Math.max(0, visits.length - most) + Math.max(0, hours.length - most);
  return (
    <section class="agenda-day" aria-labelledby={`ngay-${date}`}>
      <h3 id={`ngay-${date}`}>
        <span>{atStart(dayNames[weekdayOf(date)])}</span>{' '}
        <span class="num">{formatDate(date)}</span>
        {date === today && <b class="agenda-today">Hôm nay</b>}
      </h3>
      <div>
        {visits.length > 0 && (
          <ul class="agenda-visits">
            {visits.slice(0, most).map((visit) => (
              <VisitRow key={visit.place.href + visit.visit.place + visit.hours} {...visit} />
            ))}
          </ul>
        )}
        {hours.length > 0 && (
          <div class="agenda-week">
            <h4>Giờ hằng tuần</h4>
            <ul>
              {hours.slice(0, most).map((place) => (
                <HoursRow key={place.place.href} {...place} />
              ))}
            </ul>
          </div>
        )}
        {more > 0 && <p class="small">Và {more} mục nữa; chọn tỉnh, xã hoặc tổ để xem đủ.</p>}
        {visits.length + hours.length === 0 && <p class="small">Không có buổi nào.</p>}
      </div>
    </section>
  );
}

/** Days one below the other: visits first, then who is open that day. */
export function DayList({ days, skipEmpty = false, ...rest }: Props) {
  const shown = days.filter(({ visits, hours }) => !skipEmpty || visits.length + hours.length > 0);
  return (
    <div class="agenda">
      {shown.map((day) => (
        <Day key={day.date} day={day} {...rest} />
      ))}
    </div>
  );
}
