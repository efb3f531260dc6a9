import { callLink } from '../ui/phone.ts';
import type { Phone } from '../ui/phone.ts';

/** What to try when nothing was found. */
export function NothingFound({ hotline }: { hotline?: Phone | undefined }) {
  const call = hotline && callLink(hotline);
  return (
    <div class="flow text gap">
      <p>Bạn thử một trong các cách sau:</p>
      <ul class="tips">
        <li>Hỏi từng việc một, ví dụ “mất thẻ làm lại ở đâu”.</li>
        <li>Dùng từ khác cùng nghĩa, hoặc chỉ gõ vài chữ chính.</li>
        <li>
          Mở <a href="/hoi-dap/">mọi câu hỏi</a>, <a href="/noi-lam/">nơi làm</a> hoặc{' '}
          <a href="/tinh-huong/">trường hợp của bạn</a>.
        </li>
        {call && (
          <li>
            Gọi tổng đài <a href={call.href}>{call.words}</a> để hỏi người trực. {hotline.note}
          </li>
        )}
      </ul>
    </div>
  );
}
