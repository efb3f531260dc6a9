import type { Clause } from './clause.ts';
import type { Fact } from './facts.ts';
import type { UnitKind } from './units.ts';
import { wordPattern } from './words.ts';

/** What shares of this drive are shares of; whatever else stands behind a percent sign is another matter. */
const bases =
  /^(?:\s*$|\s*[^\s\p{L}§\d]|\s*\d|\s*§| (?:số|tổng|toàn|chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ|tiến độ|khối lượng|yêu cầu|kết quả|định mức|việc|công việc|công dân|người|nhân dân|dân|cư dân|bà con|nhân khẩu|khẩu|hộ|gia đình|học sinh|sinh viên|em|trẻ|trường hợp|đối tượng|hội viên|đoàn viên|đảng viên|công nhân|lao động|giáo viên|cán bộ|hồ sơ|tài khoản|thẻ|căn cước|cccd|cccđ|định danh|đơn vị|xã|phường|huyện|địa phương|và|so|của|trên|trong|với|là|được|đã|cho|tại|ở|đối|thì|nhưng|còn|trước|vào|cao|thấp|đứng|xếp|tăng|giảm|vượt|về|như|mức|đến|tới|tính|sau|theo|do|nên|để|bằng|tương|chưa|mới|khi|hoàn|thuộc|đạt|đăng|kích|thu|cấp|bao|phủ|các|những|tuy|hiện|thời|tỷ|tỉ)(?!\p{L}))/u;

/** "35% dân số là đồng bào …", "60% cư dân sống bằng nghề …" describe who lives there. */
const composition =
  /^ (?:[\p{L}]+ ){0,4}?(?:dân số|cư dân|người dân|nhân khẩu|hộ dân|hộ|dân|học sinh|công nhân)(?: \p{L}+){0,3} (?:là (?!đã|chưa)|thuộc (?!diện)|sống|theo đạo|sinh sống|làm (?:nghề|nông)|nghèo|người dân tộc)/u;

/** "50% dân số có tài khoản thanh toán", "80% người dân có điện thoại thông minh" tell of what people have. */
const possession =
  /^ [^,;.()]{0,50}(?<!\p{L})(?:có|dùng|sử dụng|sở hữu|mở) (?:ít nhất một )?(?:tài khoản (?:thanh toán|ngân hàng|giao dịch)|điện thoại(?: thông minh)?|smartphone|internet|máy tính)(?!\p{L})(?! [^,;.()]*(?:kích hoạt|cài đặt|định danh|vneid))/u;

/** "100% công dân đã được cấp số định danh cá nhân": a personal number is no card and no account. */
const personalNumber =
  /^[^,;.()]{0,60}(?<!\p{L})(?:mã )?số định danh(?: cá nhân)?(?!\p{L})(?![^,;.()]*(?:kích hoạt|thẻ|căn cước|cccd|tài khoản))/u;

/** Whether what stands behind a number says that it counts personal numbers. */
export function isPersonalNumber(behind: string): boolean {
  const at = personalNumber.exec(behind);
  return at !== null && !/thẻ|căn cước|cccd|tài khoản/u.test(at[0]);
}

/** Words that make a clause speak of a drive's progress. */
const progressWords =
  /tỷ lệ|tỉ lệ|đạt|hoàn thành|chỉ tiêu|kế hoạch|mục tiêu|tiến độ|về đích|lần lượt|cao nhất|thấp nhất|tổng số|trường hợp|toàn bộ|còn lại/u;

/** "tỷ lệ hộ nghèo", "tỷ lệ che phủ rừng": a rate of something; "tỷ lệ đạt", "tỷ lệ chung" go on with what was told. */
const rateOf =
  /(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng) (?!(?:này|đó|trên|chung|cao|thấp|đạt|là|hoàn thành|lần lượt|còn|mới|chỉ|toàn|của (?:toàn )?(?:tỉnh|huyện|xã|phường|thành phố)|bình quân|trung bình|được|vượt|đứng|tương|ước|gần|hơn|khoảng|§|\d|\())\p{L}+/u;

/** What is measured in per cent everywhere else. */
const otherMeasures =
  /tốc độ|tăng trưởng|chỉ số|sản lượng|doanh thu|diện tích|thu nhập|công suất|hiệu suất|giải ngân|vốn|kinh phí|kinh tế|dân số|số vụ|độ che phủ|quân số|lãi suất|hài lòng/u;

const named = /§|\p{L}/u;

/**
 * Whether a share told without a number is one of the drive: its own clause, from comma to comma, speaks of cards,
 * accounts or a target, or it stands in a list whose heading does.
 */
export function isShareOfDrive(fact: Fact, clause: Clause, placeBefore: boolean): boolean {
  const { text, cues, earlier, sameSentence } = clause;
  if (!bases.test(text.slice(fact.share?.end ?? fact.end, fact.end + 20))) return false;
  if (composition.test(text.slice(fact.share?.end ?? fact.end, fact.end + 60))) return false;
  if (possession.test(text.slice(fact.share?.end ?? fact.end))) return false;
  const { from, to } = ownClause(fact, text, clause.from);
  const own = text.slice(from, fact.start);
  const ownCue = cues.some(
    ({ kind, start, end }) =>
      (kind === 'verb' || kind === 'thing') &&
      start >= from &&
      end <= to &&
      (end <= fact.start || start >= (fact.share?.end ?? fact.end)),
  );
  if (ownCue || (fact.unit !== undefined && fact.unit !== 'person')) return true;
  if (rateOf.test(own) || otherMeasures.test(own)) return false;
  if (progressWords.test(own)) return true;
  if (
    /^(?: của| so với| trong)?(?: tổng)? ?(?:chỉ tiêu|kế hoạch|mục tiêu)/u.test(
      text.slice(fact.end, to),
    )
  )
    return true;
  const headed = cues.some(
    ({ kind, start, end }) =>
      (kind === 'verb' || kind === 'thing') && start >= clause.from && end <= fact.start,
  );
  if (placeBefore) return headed || earlier !== undefined;
  return earlier !== undefined && sameSentence && !named.test(own.replace(joiners, ''));
}

/** What may stand between two numbers that tell the same of two things. */
const joiners = wordPattern(
  'và|còn|hơn|gần|trên|khoảng|chỉ|mới|là|với|từ|lên|xuống|bằng|chiếm|tương đương|tương ứng',
);

/** From the comma or bracket before a number to the one behind it. */
function ownClause(fact: Fact, text: string, least: number): { from: number; to: number } {
  const before = text.slice(least, fact.start);
  const from = Math.max(
    ...[',', ';', ':', '(', ')', '“', '–'].map((sign) => before.lastIndexOf(sign)),
  );
  const behind = text.slice(fact.end).search(/[,;:()”–]/u);
  return { from: least + from + 1, to: behind < 0 ? text.length : fact.end + behind };
}

/** Fewer cards or accounts than these are told as a story: "trong số đó có 3 em nhỏ". */
const story = 10;

/** Whether a number of people or cases is too small to be a count of progress and nothing says of what it is a part. */
export function isStory({ number, whole, share }: Fact, unit: UnitKind | undefined): boolean {
  return (
    number !== undefined &&
    number.value < story &&
    whole === undefined &&
    share === undefined &&
    (unit === 'person' || unit === 'case')
  );
}

/** Who is praised, paid or equipped is not who has finished. */
const rewarded = wordPattern(
  '(?:trao thưởng|khen thưởng|khen|biểu dương|tuyên dương|tặng|trao tặng|trao|giấy khen|bằng khen|thưởng)(?: (?:nóng|đột xuất|quà|giấy khen|bằng khen|thưởng|của [^,;.\\d]{3,40}))?(?: (?:cho|tới|gửi|đối với))*(?: (?:công an|tập thể|các|lực lượng|cán bộ|§))*(?: (?:hơn|gần|trên|khoảng))?',
);

/** Whether a number counts those who were rewarded: "trao thưởng cho 6 đơn vị". */
export function isRewarded(left: string): boolean {
  const words = left.slice(-90).trimEnd();
  for (const match of words.matchAll(rewarded))
    if (match.index + match[0].length === words.length) return true;
  return false;
}

const forces =
  /(?:huy động|bố trí|điều động|tăng cường|phân công|cử|tập huấn|tuyên truyền|vận động|thu hút|trưng dụng|với sự tham gia)(?: \p{L}+){0,4}(?: (?:hơn|gần|trên|khoảng))? $/u;

/** Whether a number counts those who do the work, or were told of it: "huy động 120 đoàn viên". */
export function isForce(left: string): boolean {
  return forces.test(left.slice(-60));
}

/** "dưới 40%", "chưa đến 50%": a bound that nothing was measured by. */
export function isOnlyBelow(left: string): boolean {
  return /(?:dưới|chưa (?:đến|tới|đạt|đầy)|không quá|không đạt|tối thiểu) $/u.test(left);
}
