import type { Indicator } from '../vocabulary.ts';
import type { Clause, Reading } from './clause.ts';
import {
  hasCue,
  levelOf,
  modeOf,
  pairedCues,
  standingModes,
  thingOf,
  verbOf,
} from './clauseParts.ts';
import { otherSubjects, readCounted } from './countedUnits.ts';
import type { Cue, Thing } from './cues.ts';
import type { Fact } from './facts.ts';
import { daily, indicatorOf } from './indicatorOf.ts';
import { goesOn } from './memory.ts';
import { eligible, readPeople } from './people.ts';
import { isForce, isOnlyBelow, isPersonalNumber, isShareOfDrive, isStory } from './relevance.ts';
import { standsAlone, unitBefore } from './units.ts';
import type { UnitKind } from './units.ts';

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
      paired: true,
    });
  if (!fact.number && isOnlyBelow(left)) return undefined;
  if (!fact.number && !isShareOfDrive(fact, clause, clause.placeBefore)) return undefined;
  if (isPersonalNumber(text.slice((fact.share ?? fact.number)?.end ?? fact.end))) return undefined;
  const counted = readCounted(fact, left, right, clause);
  if (counted) return withGist(counted, before, behind, clause);

  const stands = fact.unit === undefined;
  if (stands && fact.number && !standsAlone(text, (fact.whole ?? fact.number).end))
    return undefined;
  const told = clause.paired
    ? undefined
    : (unitBefore(left) ?? (clause.sameSentence ? clause.earlier?.unit : undefined));
  const unit = fact.unit ?? told;
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
  // What stands right behind is what is counted: "86 hồ sơ lý lịch tư pháp, 430 hồ sơ cấp căn cước".
  const namesThing = hasCue(behind, 'thing');
  if (unit === 'file' && otherFiles.test(right)) return undefined;
  if (people !== 'people' && !own && otherSubjects.test(namesThing ? right : words))
    return undefined;
  if (unit === 'person' && (isForce(left) || (people === 'people-away' && isStory(fact, unit))))
    return undefined;
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
  if (mode === 'done' && (isStory(fact, unit) || /^ (?:bị|không) /u.test(right))) return undefined;
  const carried = verb?.from === 'earlier' && !clause.sameSentence && !hasCue(before, 'thing');
  if (
    mode === 'done' &&
    carried &&
    !namesThing &&
    (unit === 'person' || unit === 'case') &&
    !clause.placeBefore &&
    !goesOn.test(text)
  )
    return undefined;
  if (!verb && !own && mode === 'done' && !clause.sameSentence && !hasCue(before, 'thing'))
    return undefined;
  const settled: Thing = thing ?? clause.topic ?? 'account';
  // Accounts a day have no indicator.
  if (settled === 'account' && mode === 'done' && fact.number && daily.test(words))
    return undefined;
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

/** Files of other counters: "1.240 hồ sơ cư trú". */
const otherFiles =
  /^(?: (?:về|đăng ký|cấp|giải quyết|đề nghị|xin))* (?:cư trú|tạm trú|thường trú|hộ tịch|khai sinh|xe|lái xe|lý lịch|hành chính|tuyển|vay|pháp lý|bệnh|mật|dân số)(?!\p{L})/u;

/** What was done is told before "6/25 xã", and holds for the numbers behind: "với 17.210 hồ sơ". */
function withGist(
  reading: Reading,
  before: readonly Cue[],
  behind: readonly Cue[],
  clause: Clause,
): Reading {
  const verb = verbOf(before, [], clause)?.verb;
  const thing = thingOf(undefined, verb, before, behind, clause);
  if (standingModes(before, clause).at(-1)?.mode === 'aim') reading.mode = 'aim';
  return { ...reading, ...(verb && { verb }), ...(thing && { thing }) };
}

/** Units whose meaning the clause decides. */
const progress = new Set<UnitKind>(['card', 'file', 'account', 'case', 'person']);

function slashed(fact: Fact, indicator: Indicator, words: string): { wholeIndicator?: Indicator } {
  if (!fact.whole) return {};
  if (indicator === 'cards-pending') return { wholeIndicator: 'cards-files' };
  if (indicator.startsWith('cards-'))
    return { wholeIndicator: eligible.test(words) ? 'people-eligible' : 'cards-due' };
  if (indicator.startsWith('accounts-')) return { wholeIndicator: 'accounts-target' };
  return { wholeIndicator: 'people-eligible' };
}
