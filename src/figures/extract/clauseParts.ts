import type { Level } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Cue, Mode, Thing, Verb } from './cues.ts';
import type { UnitKind } from './units.ts';

/**
 * "tỷ lệ thu nhận và kích hoạt lần lượt là 41,3% và 18,02%": the first number goes with the first verb.
 * @returns the cues that the number of that place goes with; undefined where there are not two verbs
 */
export function pairedCues(before: readonly Cue[], place: 1 | 2): Cue[] | undefined {
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

export const hasCue = (cues: readonly Cue[], kind: Cue['kind']) =>
  cues.some((cue) => cue.kind === kind);

export type Found<What> = { verb: What; from: 'left' | 'right' | 'earlier' };

export function verbOf(
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

export function thingOf(
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

type ModeCue = Extract<Cue, { kind: 'mode' }>;

/** "Để bảo đảm tiến độ, công an lập 42 tổ": a purpose told ahead is over at its comma. */
export function standingModes(before: readonly Cue[], { text, unitEnd }: Clause): ModeCue[] {
  const modes = before.flatMap((cue) => (cue.kind === 'mode' ? [cue] : []));
  const purpose = /^[\s“"(–-]*(?:để|nhằm) /u.exec(text);
  const comma = purpose ? text.indexOf(',') : -1;
  return comma < 0 || comma > unitEnd ? modes : modes.filter(({ start }) => start > comma);
}

/** What goes on listing a plan says so, or stands in a list; "Riêng thành phố thu nhận …" tells what was done. */
const goesOnPlanning =
  /^[\s“"(]*(?:[-–•+*]|trong đó|cụ thể|theo đó|gồm|ngoài ra|đồng thời|bên cạnh đó|tiếp tục)/u;

/** "hoàn thành chỉ tiêu đến 30.6 cấp hơn 1 triệu": what a target names is aimed at, unless it "đã" was reached. */
const toReach =
  /(?<!(?:đạt|so với|vượt|bằng|của|theo) )(?:chỉ tiêu|mục tiêu|kế hoạch) (?:(?:đến|trước|tới|hết|trong|là|về) [^,;()%]{0,25})?(?:cấp|thu nhận|kích hoạt|đăng ký|làm)(?: \p{L}+){0,3} ?$/u;

export function modeOf(
  before: readonly Cue[],
  behind: readonly Cue[],
  left: string,
  right: string,
  clause: Clause,
  verbFrom: Found<Verb>['from'] | undefined,
): Mode {
  // "chỉ tiêu kích hoạt tài khoản (đạt 11,2%)": what was reached is no aim.
  if (/\((?:mới |chỉ |đã )*đạt (?:hơn |gần |trên )?$/u.test(left)) return 'done';
  const next = behind[0];
  const modes = standingModes(before, clause);
  const last = modes.at(-1)?.mode;
  if (last === 'aim') return last;
  if (
    last === 'done' &&
    clause.due !== undefined &&
    clause.due > (modes.at(-1)?.end ?? 0) &&
    !/;|\(hoàn thành |(?<!\p{L})(?:đồng thời|phấn đấu|quyết tâm)(?!\p{L})/u.test(
      clause.text.slice(clause.unitEnd, clause.due),
    ) &&
    verbFrom === 'left' &&
    !/§ |trước (?:hạn|thời)/u.test(left.slice(-3))
  )
    return 'aim';
  if (
    /^(?: \p{L}+){0,4} (?:còn lại|chưa|cần|phải)(?!\p{L})/u.test(right) &&
    behind.some((cue) => cue.kind === 'mode' && cue.mode === 'left')
  )
    return 'left';
  const since = clause.text.slice(modes.at(-1)?.end ?? clause.from, clause.unitEnd);
  if ((last !== 'done' || since.includes(',')) && toReach.test(left)) return 'aim';
  if (last) return last;
  if (next?.kind === 'mode' && next.mode === 'left') return 'left';
  if (behind.some((cue) => cue.kind === 'mode' && cue.mode === 'done')) return 'done';
  if (clause.sameSentence && clause.earlier)
    return clause.earlier.mode === 'left' ? 'done' : clause.earlier.mode;
  if (clause.due !== undefined && verbFrom === 'left') return 'aim';
  const told = /tỷ lệ|tỉ lệ|đạt|cao nhất|thấp|có /u.test(left);
  return clause.planned && goesOnPlanning.test(clause.text) && verbFrom !== 'earlier' && !told
    ? 'aim'
    : 'done';
}

export function levelOf(
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
