import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import type { Source } from '../sources/schema.ts';
import { checkAlike } from './alikeChecks.ts';
import { relationContradiction, shareContradiction } from './contradictions.ts';
import type { Contradiction } from './contradictions.ts';
import { checkCorrection } from './corrections.ts';
import { checkDates } from './dateChecks.ts';
import { checkFragment } from './fragmentChecks.ts';
import { checkPlaces } from './placeChecks.ts';
import { checkQuotations } from './quotationChecks.ts';
import { registerFigures } from './register.ts';
import type { Register } from './register.ts';
import { figuresOfRelation } from './relations.ts';
import type { Figure, FigureFile, Relation } from './schema.ts';
import { checkSize } from './sizeChecks.ts';
import { checkCounted } from './wordChecks.ts';

type FigureEntry = Entry<FigureFile>;
type SourceEntry = { id: string; data: Source };

/**
 * Every rule about figures that the shape of a single file cannot say: numbers against their quoted words,
 * shares and sums against each other, ids, dates. A contradiction of the source itself needs a `note`.
 * @param sources when given, every file must belong to one and no figure may be later than it
 */
export function checkFigures(
  entries: readonly FigureEntry[],
  sources?: readonly SourceEntry[],
): Problem[] {
  const register = registerFigures(entries);
  const owners = new Map<string, FigureEntry>();
  const alike = checkAlike(register);
  const known = new Map(sources?.map(({ id, data }) => [id, data]));
  const published = (id: string) => known.get(id)?.date;
  return entries.flatMap((entry) => {
    const source = known.get(entry.id);
    return located(entry.file, [
      ...(sources && !source ? [noSource(entry.id)] : []),
      ...checkPlaces(register, entry, entries),
      ...checkQuotations(entry.data.figures),
      ...entry.data.figures.flatMap((figure, index) =>
        [
          ...checkIdentity(figure, entry, owners),
          ...checkByItself(figure, source),
          ...checkShare(register, figure),
          ...(owners.get(figure.id) === entry ? (alike.get(figure.id) ?? []) : []),
        ].map((finding) => ({ ...finding, keys: ['figures', index, ...finding.keys] })),
      ),
      ...entry.data.relations.flatMap((relation, index) =>
        checkRelation(register, relation, published).map((finding) => ({
          ...finding,
          keys: ['relations', index, ...finding.keys],
        })),
      ),
    ]);
  });
}

/** What can be said of a figure without looking at any other: its words, its numbers, its dates. */
export function checkByItself(figure: Figure, source: Source | undefined): Finding[] {
  return [
    ...checkFragment(figure),
    ...checkSize(figure),
    ...checkCounted(figure),
    ...checkDates(figure, source),
  ];
}

function noSource(id: string): Finding {
  return {
    keys: [],
    message: `Không có nguồn “${id}” cho tệp số liệu này.`,
    fix: `tạo content/sources/${id}.yaml, hoặc đặt tên tệp theo một nguồn đã có.`,
  };
}

function checkIdentity(
  figure: Figure,
  entry: FigureEntry,
  owners: Map<string, FigureEntry>,
): Finding[] {
  const findings: Finding[] = [];
  const owner = owners.get(figure.id);
  if (owner) {
    findings.push({
      keys: ['id'],
      message: `Số liệu “${figure.id}” đã có trong ${owner.file.shown}.`,
      fix: 'đặt tên khác.',
    });
  } else owners.set(figure.id, entry);
  if (!entry.data.places.some(({ id }) => id === figure.place)) {
    findings.push({
      keys: ['place'],
      message: `Tệp này không khai báo nơi “${figure.place}”.`,
      fix: 'thêm vào “places” ở đầu tệp, hoặc sửa lại tên.',
    });
  }
  return findings;
}

function checkShare(register: Register, figure: Figure): Finding[] {
  const of = figure.share?.of;
  if (of !== undefined && !register.figures.has(of)) return [unknownFigure(of, ['share', 'of'])];
  return explained(shareContradiction(register, figure), figure.share?.note, ['share']);
}

function checkRelation(
  register: Register,
  relation: Relation,
  published: (source: string) => string | undefined,
): Finding[] {
  const unknown = figuresOfRelation(relation).filter((id) => !register.figures.has(id));
  if (unknown.length > 0) return unknown.map((id) => unknownFigure(id, []));
  if (relation.kind === 'target') {
    const target = register.figures.get(relation.target)?.figure;
    if (target && !target.deadline) {
      return [
        {
          keys: ['target'],
          message: `Chỉ tiêu “${target.id}” chưa có hạn.`,
          fix: 'viết “deadline” cho số liệu đó, hoặc dùng quan hệ “part”.',
        },
      ];
    }
  }
  // A correction and a difference in what is counted carry their note whatever the numbers say.
  if (relation.kind === 'corrects') return checkCorrection(register, relation, published);
  if (relation.kind === 'distinct') return [];
  return explained(relationContradiction(register, relation), relation.note, []);
}

/** A contradiction must be explained, and only a contradiction may be. */
function explained(
  contradiction: Contradiction | undefined,
  note: string | undefined,
  keys: readonly PropertyKey[],
): Finding[] {
  if (contradiction && !note) {
    const formula = contradiction.formula ? ` (${contradiction.formula})` : '';
    return [
      {
        keys,
        message: `${contradiction.title}${formula}.`,
        fix: 'so lại với nguồn; nếu chính nguồn lệch nhau thì viết “note” để giải thích cho người đọc.',
      },
    ];
  }
  if (!contradiction && note) {
    return [
      {
        keys: [...keys, 'note'],
        message: 'Có lời giải thích chỗ lệch, nhưng các số khớp nhau.',
        fix: 'xóa “note” ở đây; điều cần nói thêm viết ở “note” của số liệu.',
      },
    ];
  }
  return [];
}

function unknownFigure(id: string, keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: `Không có số liệu “${id}”.`,
    fix: 'sửa lại tên, hoặc thêm số liệu đó vào content/figures/.',
  };
}
