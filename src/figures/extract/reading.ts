import type { Indicator, Level } from '../vocabulary.ts';
import type { Cue, Mode, Thing, Verb } from './cues.ts';
import type { Fact } from './facts.ts';
import { standsAlone, unitBefore } from './units.ts';
import type { UnitKind } from './units.ts';

/** What a fact counts, and what an editor should look at. */
export type Reading = {
  indicator: Indicator;
  /** What the number behind a slash counts; undefined when it is no figure of its own. */
  wholeIndicator?: Indicator;
  level?: Level;
  mode: Mode;
  verb?: Verb;
  thing?: Thing;
  unit?: UnitKind;
  /** Why it may be read wrong, in Vietnamese. */
  doubts: string[];
};

/** What numbers before say, for "số còn lại", "đạt 87,1%" and lists without verbs. */
export type Earlier = Pick<Reading, 'mode' | 'verb' | 'thing' | 'level' | 'unit' | 'indicator'>;

/** A sentence prepared for reading; `text` is masked, in small letters. */
export type Clause = {
  text: string;
  cues: readonly Cue[];
  /** Where the words that belong to this fact begin and end. */
  from: number;
  to: number;
  /** Where the fact's own words end. */
  unitEnd: number;
  /** Whether this is the first or the second of two shares told together: "41,3% và 18,02%". */
  pair?: 1 | 2 | undefined;
  /** Everything behind the fact, up to the next one. */
  tail: string;
  tailEnd: number;
  /** The reading before it in this sentence, else in this paragraph. */
  earlier?: Earlier | undefined;
  sameSentence: boolean;
  /** What the article speaks of most. */
  topic?: Thing | undefined;
  /** The sentences before tell a plan. */
  planned: boolean;
  /** Where a deadline stands in this clause. */
  due?: number | undefined;
};

const otherSubjects =
  /nghèo|ngân sách|dự toán|nông thôn mới|cải cách hành chính|khai báo|đăng ký (?:thường|tạm) trú|giấy chứng nhận|quốc tịch|adn|dịch vụ công|thủ tục hành chính|bảo hiểm|bhyt|đăng ký xe|biển số|lý lịch|hộ chiếu|xuất (?:nhập )?cảnh|giấy phép lái xe|chữ ký số|kinh doanh|doanh nghiệp|camera|vi phạm|xử phạt|tai nạn|ma t[úu]y|tiêm|vắc|vaccine|ngân hàng|thuế|lương hưu|trợ cấp|an sinh|học bạ|sim|thuê bao|facebook|zalo/u;
const away =
  /đi làm (?:ăn )?(?:ở )?xa|làm ăn xa|vắng mặt|không có mặt|đi vắng|ngoài tỉnh|ngoại tỉnh|nước ngoài|ngoài địa (?:bàn|phương)|xa quê|đi lao động/u;
const eligible =
  /đủ điều kiện|trong độ tuổi|đến độ tuổi|thuộc diện|diện (?:phải )?(?:cấp|làm)|đủ tuổi/u;
const over14 = /^(?: dân)?(?: (?:từ|trên|đủ|có độ tuổi))* 14 tuổi|^ (?:từ )?(?:đủ )?14 tuổi/u;
const daily = /(?:mỗi|một|\/|trên|hằng|hàng) ?ngày|thẻ ?\/ ?ngày|bình quân/u;
const early =
  /(?:^|[^\p{L}])(?:sớm|vượt (?:trước )?(?:tiến độ|thời gian|thời hạn|kế hoạch)|trước (?:thời hạn|hạn|tiến độ|kế hoạch)|về đích trước|hoàn thành trước|rút ngắn|sớm trước)(?: hơn| được| tới| gần| khoảng| thời hạn| thời gian| kế hoạch)* $/u;

/** Reads what one fact counts; undefined when it counts nothing this portal follows. */
export function readFact(fact: Fact, clause: Clause): Reading | undefined {
  const { text, cues, from, to } = clause;
  const left = text.slice(from, fact.start);
  const right = text.slice(fact.unitEnd, to);
  const before = cues.filter((cue) => cue.start >= from && cue.end <= fact.start);
  const behind = cues.filter((cue) => cue.start >= fact.unitEnd && cue.end <= to);
  const doubts: string[] = [];

  const paired = clause.pair && pairedCues(before, clause.pair);
  if (paired)
    return readFact(fact, {
      ...clause,
      cues: [...paired, ...cues.filter(({ start }) => start >= fact.start)],
      pair: undefined,
    });
  const counted = readCounted(fact, left, right, clause);
  if (counted) return withGist(counted, before, behind, clause);

  const stands = fact.unit === undefined;
  if (stands && fact.number && !standsAlone(text, (fact.whole ?? fact.number).end))
    return undefined;
  const unit =
    fact.unit ?? unitBefore(left) ?? (clause.sameSentence ? clause.earlier?.unit : undefined);
  if (unit !== undefined && !progress.has(unit)) return undefined;

  const words = `${left} ${right}`;
  const own = unit === 'account' || unit === 'card';
  if (own && /bảo hiểm|ngân hàng|facebook|zalo|thanh toán|mạng xã hội/u.test(right.slice(0, 40)))
    return undefined;

  const verb = verbOf(before, behind, clause);
  const thing = thingOf(unit, verb?.verb, before, behind, clause, verb?.from !== 'earlier');
  const people = fact.whole
    ? undefined
    : readPeople({ fact, unit, left, right, verb: verb?.from === 'left', clause });
  if (people !== 'people' && !own && otherSubjects.test(words)) return undefined;
  const mode = modeOf(before, behind, left, right, clause, verb?.from);
  const level = levelOf(before, behind, clause, verb?.from, unit);
  if (people)
    return {
      indicator: people,
      mode,
      doubts,
      ...(unit && { unit }),
      ...slashed(fact, people, words),
    };

  if (!thing && !verb) return undefined;
  if (!verb && !own && mode === 'done' && !clause.sameSentence && !hasCue(before, 'thing'))
    return undefined;
  const settled: Thing = thing ?? clause.topic ?? 'account';
  if (!thing) doubts.push('không thấy chữ thẻ hay tài khoản gần số');
  if (!verb && mode === 'done') doubts.push('không thấy động từ gần số');
  if (verb?.from === 'earlier') doubts.push('động từ lấy từ vế trước');
  // "78,4 triệu hồ sơ đăng ký tài khoản"
  if (unit === 'file' && verb?.verb === 'collect' && /^ đăng ký /u.test(right))
    verb.verb = 'register';
  const changed =
    clause.sameSentence &&
    clause.earlier?.unit === 'file' &&
    unit === 'account' &&
    verb?.from === 'earlier';
  const indicator =
    changed && mode === 'done'
      ? 'accounts-issued'
      : indicatorOf({ thing: settled, verb: verb?.verb, mode, unit, words, right, fact });
  return {
    indicator,
    mode,
    thing: settled,
    doubts,
    ...(verb && { verb: verb.verb }),
    ...(unit && { unit }),
    ...(level && settled === 'account' && { level }),
    ...slashed(fact, indicator, words),
  };
}

/**
 * "tỷ lệ thu nhận và kích hoạt lần lượt là 41,3% và 18,02%": the first number goes with the first verb.
 * @returns the cues that the number of that place goes with; undefined where there are not two verbs
 */
function pairedCues(before: readonly Cue[], place: 1 | 2): Cue[] | undefined {
  const verbs = before.filter(({ kind }) => kind === 'verb');
  const [first, second] = verbs.slice(-2);
  if (!first || !second || ('verb' in first && 'verb' in second && first.verb === second.verb))
    return undefined;
  const own = place === 1 ? first : second;
  const nearest = before
    .filter(({ kind }) => kind === 'thing')
    .sort((a, b) => Math.abs(a.start - own.start) - Math.abs(b.start - own.start))[0];
  return [own, ...(nearest ? [nearest] : [])].sort((a, b) => a.start - b.start);
}

/** What was done is told before "6/25 xã", and holds for the numbers behind: "với 17.210 hồ sơ". */
function withGist(
  reading: Reading,
  before: readonly Cue[],
  behind: readonly Cue[],
  clause: Clause,
): Reading {
  const verb = verbOf(before, [], clause)?.verb;
  const thing = thingOf(undefined, verb, before, behind, clause);
  const isAim = before.findLast(({ kind }) => kind === 'mode');
  if (isAim?.kind === 'mode' && isAim.mode === 'aim') reading.mode = 'aim';
  return { ...reading, ...(verb && { verb }), ...(thing && { thing }) };
}

/** Units whose meaning the clause decides. */
const progress = new Set<UnitKind>(['card', 'file', 'account', 'case', 'person']);

const hasCue = (cues: readonly Cue[], kind: Cue['kind']) => cues.some((cue) => cue.kind === kind);

/** Things that are told by their unit alone: households, teams, schools, communes, days. */
function readCounted(fact: Fact, left: string, right: string, clause: Clause): Reading | undefined {
  const { unit } = fact;
  const plain = (indicator: Indicator, ...doubts: string[]): Reading => ({
    indicator,
    mode: 'done',
    doubts,
    ...(unit && { unit }),
  });
  const words = left + right;
  if (!fact.number) return undefined;
  switch (unit) {
    case 'household':
      return otherSubjects.test(right.slice(0, 30)) ? undefined : plain('households');
    case 'team':
      return plain('teams');
    case 'school':
      return plain('schools');
    case 'commune':
      if (isSubset(fact, right)) return undefined;
      return withWhole(plain('communes'), fact);
    case 'district':
      if (isSubset(fact, right)) return undefined;
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

/** "9/15 xã" tells two numbers, "11/11 xã" one, and of "1 trong 6 xã" only the six count something. */
function withWhole(reading: Reading, fact: Fact): Reading {
  if (!fact.whole || fact.whole.value === fact.number?.value) return reading;
  return { ...reading, wholeIndicator: reading.indicator };
}

function slashed(fact: Fact, indicator: Indicator, words: string): { wholeIndicator?: Indicator } {
  if (!fact.whole) return {};
  if (indicator === 'cards-pending') return { wholeIndicator: 'cards-files' };
  if (indicator.startsWith('cards-'))
    return { wholeIndicator: eligible.test(words) ? 'people-eligible' : 'cards-due' };
  if (indicator.startsWith('accounts-')) return { wholeIndicator: 'accounts-target' };
  return { wholeIndicator: 'people-eligible' };
}

type Found<What> = { verb: What; from: 'left' | 'right' | 'earlier' };

function verbOf(
  before: readonly Cue[],
  behind: readonly Cue[],
  clause: Clause,
): Found<Verb> | undefined {
  const ofLeft = before.flatMap((cue) => (cue.kind === 'verb' ? [cue] : []));
  const ofRight = behind.flatMap((cue) => (cue.kind === 'verb' ? [cue] : []));
  const last = ofLeft.at(-1);
  const first = ofRight[0];
  // "88,1% chỉ tiêu kích hoạt"
  if (
    first &&
    /^ (?:chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ)(?: về| \p{L}+)?$/u.test(
      clause.text.slice(clause.unitEnd, first.start).trimEnd(),
    )
  )
    return { verb: first.verb, from: 'right' };
  if (last) return fromLeft(last, ofLeft);
  if (first)
    return {
      verb:
        ofRight.some(({ verb }) => verb === 'activate') &&
        ofRight.length > 1 &&
        first.verb !== 'collect'
          ? 'activate'
          : first.verb,
      from: 'right',
    };
  const { earlier } = clause;
  return earlier?.verb ? { verb: earlier.verb, from: 'earlier' } : undefined;
}

type VerbCue = Extract<Cue, { kind: 'verb' }>;

/** What stands last was done last; but "thu nhận hồ sơ cấp …" is one thing. */
function fromLeft(last: VerbCue, all: readonly VerbCue[]): Found<Verb> {
  const collects = all.some(({ verb }) => verb === 'collect');
  return { verb: last.verb === 'issue' && collects ? joinedVerb(all) : last.verb, from: 'left' };
}

/** "thu nhận, cấp" is collecting; "thu nhận …; đã cấp" is issuing. */
function joinedVerb(verbs: readonly VerbCue[]): Verb {
  const [collect, issue] = [verbs.findLast(({ verb }) => verb === 'collect'), verbs.at(-1)];
  return collect && issue && issue.start - collect.end < 30 ? 'collect' : 'issue';
}

function thingOf(
  unit: UnitKind | undefined,
  verb: Verb | undefined,
  before: readonly Cue[],
  behind: readonly Cue[],
  clause: Clause,
  told = true,
): Thing | undefined {
  const { earlier, topic } = clause;
  if (unit === 'account' || unit === 'card') return unit;
  if (told && (verb === 'activate' || verb === 'install')) return 'account';
  const ofLeft = before.flatMap((cue) => (cue.kind === 'thing' ? [cue.thing] : []));
  const ofRight = behind.flatMap((cue) => (cue.kind === 'thing' ? [cue.thing] : []));
  // "hồ sơ định danh điện tử", "100% CCCD": what stands right behind is what is counted.
  const next = behind.find(({ kind }) => kind === 'thing');
  if (next?.kind === 'thing' && next.start - clause.unitEnd < 14) return next.thing;
  const ofTail = tailThing(unit, clause, behind);
  return ofLeft.at(-1) ?? ofRight[0] ?? ofTail ?? earlier?.thing ?? (verb ? topic : undefined);
}

/** "hồ sơ chưa được cấp, cần phải cấp CCCD": a file belongs to what is named next. */
function tailThing(
  unit: UnitKind | undefined,
  { cues, to, tailEnd }: Clause,
  behind: readonly Cue[],
): Thing | undefined {
  if ((unit !== 'file' && unit !== 'person' && unit !== 'case') || hasCue(behind, 'thing'))
    return undefined;
  return cues.flatMap((cue) =>
    cue.kind === 'thing' && cue.start >= to && cue.end <= tailEnd ? [cue.thing] : [],
  )[0];
}

function modeOf(
  before: readonly Cue[],
  behind: readonly Cue[],
  left: string,
  right: string,
  clause: Clause,
  verbFrom: Found<Verb>['from'] | undefined,
): Mode {
  const next = behind[0];
  const modes = before.flatMap((cue) => (cue.kind === 'mode' ? [cue] : []));
  const last = modes.at(-1)?.mode;
  if (last === 'aim') return last;
  if (
    last === 'done' &&
    clause.due !== undefined &&
    clause.due > (modes.at(-1)?.end ?? 0) &&
    verbFrom === 'left' &&
    !/§ |trước (?:hạn|thời)/u.test(left.slice(-3))
  )
    return 'aim';
  if (
    /^(?: \p{L}+){0,4} (?:còn lại|chưa|cần|phải)(?!\p{L})/u.test(right) &&
    behind.some((cue) => cue.kind === 'mode' && cue.mode === 'left')
  )
    return 'left';
  if (last) return last;
  if (next?.kind === 'mode' && next.mode === 'left') return 'left';
  if (behind.some((cue) => cue.kind === 'mode' && cue.mode === 'done')) return 'done';
  if (clause.sameSentence && clause.earlier)
    return clause.earlier.mode === 'left' ? 'done' : clause.earlier.mode;
  if (clause.due !== undefined && verbFrom === 'left') return 'aim';
  const told = /tỷ lệ|tỉ lệ|đạt|cao nhất|thấp|có /u.test(left);
  return clause.planned && verbFrom !== 'earlier' && !told ? 'aim' : 'done';
}

function levelOf(
  before: readonly Cue[],
  behind: readonly Cue[],
  clause: Clause,
  verbFrom: Found<Verb>['from'] | undefined,
  unit: UnitKind | undefined,
): Level | undefined {
  const ofLeft = before.flatMap((cue) => (cue.kind === 'level' ? [cue.level] : []));
  const ofRight = behind.flatMap((cue) => (cue.kind === 'level' ? [cue.level] : []));
  const next = behind.find(({ kind }) => kind === 'level');
  if (next?.kind === 'level' && next.start - clause.unitEnd < 30) return next.level;
  const told = ofLeft.at(-1) ?? ofRight[0];
  if (told) return told;
  const restated = hasCue(before, 'thing') || hasCue(behind, 'thing');
  return verbFrom === 'earlier' || (clause.sameSentence && !restated && unit !== 'account')
    ? clause.earlier?.level
    : undefined;
}

function readPeople({
  fact,
  unit,
  left,
  right,
  verb,
  clause,
}: {
  fact: Fact;
  unit: UnitKind | undefined;
  left: string;
  right: string;
  verb: boolean;
  clause: Clause;
}): Indicator | undefined {
  if (unit !== 'person' && unit !== 'case') return undefined;
  if (!fact.number || verb) return undefined;
  if (/(?:trong|trên|của) tổng(?: số)? $/u.test(left)) return 'people-eligible';
  if (over14.test(right)) return 'people-over-14';
  if (away.test(clause.tail.slice(0, 150))) return 'people-away';
  const counted = clause.text.slice(fact.number.end, fact.unitEnd);
  if (
    eligible.test(right.slice(0, 60)) ||
    (eligible.test(left.slice(-90)) && !/đã|chưa/u.test(left.slice(-90)))
  ) {
    return /chưa|còn/u.test(right.slice(0, 80) + left.slice(-20)) ? undefined : 'people-eligible';
  }
  if (
    unit === 'person' &&
    /nhân khẩu|khẩu|dân/u.test(counted + right.slice(0, 5)) &&
    !/công dân/u.test(counted)
  )
    return /chưa|được|đã/u.test(right.slice(0, 30)) ? undefined : 'people';
  return /dân số/u.test(left.slice(-40)) ? 'people' : undefined;
}

/** The indicator of what was done with cards or accounts. */
export function indicatorOf({
  thing,
  verb,
  mode,
  unit,
  words,
  right,
  fact,
}: {
  thing: Thing;
  verb: Verb | undefined;
  mode: Mode;
  unit: UnitKind | undefined;
  words: string;
  right: string;
  fact: Pick<Fact, 'number' | 'share'>;
}): Indicator {
  if (thing === 'card') {
    if (mode === 'aim') return 'cards-due';
    if (mode === 'left')
      return unit === 'person' || unit === 'case' ? 'people-without-card' : 'cards-pending';
    if (fact.number && daily.test(words)) return 'cards-daily';
    // A file is collected, whatever the verb says; one that explains a share counts what the share counts.
    if (unit === 'file' && !fact.share) return 'cards-collected';
    return verb === 'collect' || verb === 'register' ? 'cards-collected' : 'cards-issued';
  }
  if (mode === 'aim') return 'accounts-target';
  if (mode === 'left') return 'accounts-due';
  if (verb !== 'activate' && /^ đạt (?:mức|cấp)/u.test(right)) return 'accounts-issued';
  switch (verb) {
    case 'activate':
      return 'accounts-activated';
    case 'approve':
      return 'accounts-approved';
    case 'collect':
      return 'accounts-collected';
    case 'register':
    case 'install':
      return 'accounts-registered';
    default:
      return 'accounts-issued';
  }
}
