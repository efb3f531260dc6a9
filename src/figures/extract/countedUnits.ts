import type { Indicator } from '../vocabulary.ts';
import type { Clause, Reading } from './clause.ts';
import type { Fact } from './facts.ts';
import { isRewarded } from './relevance.ts';
import { daily } from './indicatorOf.ts';

/** Papers and matters that are counted in the same words, and are not what the portal follows. */
export const otherSubjects =
  /nghèo|ngân sách|dự toán|nông thôn mới|cải cách hành chính|khai báo|đăng ký (?:thường|tạm) trú|giấy chứng nhận|quốc tịch|adn|dịch vụ công|thanh toán trực tuyến|thanh toán điện tử|không dùng tiền mặt|thủ tục hành chính|bảo hiểm|bhyt|đăng ký xe|biển số|lý lịch|hộ chiếu|xuất (?:nhập )?cảnh|giấy phép lái xe|chữ ký số|kinh doanh|doanh nghiệp|camera|vi phạm|xử phạt|tai nạn|ma t[úu]y|tiêm|vắc|vaccine|ngân hàng|thuế|lương hưu|trợ cấp|an sinh|học bạ|sim|thuê bao|facebook|zalo|sổ sức kh[ỏo][eẻ]|bệnh án|khám chữa bệnh|khám bệnh|hồ sơ sức|kinh tế số|grdp|gdp|hồ sơ cư trú|lưu trú|đất đai|học phí|viện phí|tội phạm|phạm pháp|vụ án|tờ rơi|tin bài/u;

const early =
  /(?:^|[^\p{L}])(?:sớm|vượt (?:trước )?(?:tiến độ|thời gian|thời hạn|kế hoạch)|trước (?:thời hạn|hạn|tiến độ|kế hoạch)|về đích trước|hoàn thành trước|rút ngắn|sớm trước)(?: hơn| được| tới| gần| khoảng| thời hạn| thời gian| kế hoạch)* $/u;

/** Things that are told by their unit alone: households, teams, schools, communes, days. */
export function readCounted(
  fact: Fact,
  left: string,
  right: string,
  clause: Clause,
): Reading | undefined {
  const { unit } = fact;
  const plain = (indicator: Indicator, ...doubts: string[]): Reading => ({
    indicator,
    mode: 'done',
    doubts,
    ...(unit && { unit }),
  });
  const words = left + right;
  if (!fact.number) return undefined;
  if (isRewarded(left) && (unit === 'unit' || !/^[^,;]{0,30}(?:hoàn thành|về đích)/u.test(right)))
    return undefined;
  switch (unit) {
    case 'household':
      return otherSubjects.test(right.slice(0, 30)) ? undefined : plain('households');
    case 'team':
      return plain('teams');
    case 'school':
      return plain('schools');
    case 'commune':
      if (isSubset(fact, right) || !tellsProgress(fact, left, right, clause)) return undefined;
      return withWhole(plain('communes'), fact);
    case 'district':
      if (isSubset(fact, right) || !tellsProgress(fact, left, right, clause)) return undefined;
      return withWhole(plain('districts'), fact);
    case 'unit': {
      const lower = /(?:xã|phường|thị trấn)/u.test(words);
      if (fact.number.notation === 'words') return undefined;
      if (!fact.whole && !/hoàn thành|về đích|đạt|vượt/u.test(words)) return undefined;
      return withWhole(plain(lower ? 'communes' : 'districts', 'đơn vị cấp nào là đoán'), fact);
    }
    case 'day':
      return early.test(left) ||
        (/trước $/u.test(left) && /^ (?:so với|thời hạn|kế hoạch)/u.test(right))
        ? plain('days-early')
        : undefined;
    case 'shift':
      return plain('shifts');
    case 'visit':
      if (/cổng|hệ thống|vssid|etax|ứng dụng (?!vneid|định danh)/u.test(right))
        return plain('service-uses');
      return plain(daily.test(words) ? 'app-visits-daily' : 'app-visits');
    case 'use':
      if (/^ (?:khám|chữa|xem|chia sẻ|thích|tuyên truyền|tin|phát|nghe|đọc)(?!\p{L})/u.test(right))
        return undefined;
      return /dịch vụ|sử dụng|thực hiện|tra cứu|đăng ký/u.test(words)
        ? plain('service-uses')
        : plain('service-uses', 'lượt gì là đoán');
    case 'transaction':
      return plain('transactions');
    case 'service':
      return /vneid|định danh/u.test(clause.text) ? plain('services') : undefined;
    default:
      return undefined;
  }
}

/** "hai huyện thấp nhất là …", "tập trung ở hai xã chưa hoàn thành" pick some out; they count no progress. */
function isSubset({ number }: Fact, right: string): boolean {
  return (
    number?.notation === 'words' &&
    !/^(?:,| (?!chưa)\p{L}+){0,4} (?:hoàn thành|về đích|đạt|được|đã)/u.test(right)
  );
}

/**
 * "Huyện có 23 xã, thị trấn" describes the place; units are a count of progress where their clause says what they
 * finished, or how many of how many.
 */
function tellsProgress(fact: Fact, left: string, right: string, { tail }: Clause): boolean {
  const own = left.slice(left.lastIndexOf(',') + 1) + (tail.split(' trong đó')[0] ?? '');
  if (otherSubjects.test(right.slice(0, 60)) || difficult.test(right)) return false;
  return fact.whole !== undefined || finished.test(own) || finished.test(left.slice(-80));
}

const finished =
  /hoàn thành|về đích|vượt|đạt|cán đích|chỉ tiêu|kế hoạch|(?:đã|được) (?:\p{L}+ ){0,2}(?:cấp|thu nhận|kích hoạt)|căn cước|cccd|tài khoản|định danh|100 ?%/u;
const difficult = /^ (?:đặc biệt khó khăn|biên giới|vùng|miền núi|nghèo|mới sáp nhập|cũ)/u;

/** "9/15 xã" tells two numbers, "11/11 xã" one, and of "1 trong 6 xã" only the six count something. */
function withWhole(reading: Reading, fact: Fact): Reading {
  if (!fact.whole || fact.whole.value === fact.number?.value) return reading;
  return { ...reading, wholeIndicator: reading.indicator };
}
