import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { descriptionLength } from '../text/description.ts';
import { fold } from '../text/fold.ts';
import { pressedIn } from '../text/inline.ts';
import type { Guide, GuideStep } from './schema.ts';
import { partName, ringedPart } from '../drawings/screen.ts';
import { checkEasy, checkRecordings } from './easyChecks.ts';
import { checkPictures } from './pictureChecks.ts';

/**
 * Everything about the guides that the shape of a single file cannot say.
 * @param recordings the files of `content/audio/` with their bytes
 */
export function checkGuides(
  entries: readonly Entry<Guide>[],
  recordings: ReadonlyMap<string, number> = new Map(),
): Problem[] {
  return entries.flatMap((entry) => {
    const { data, file } = entry;
    return located(file, [
      ...checkDescription(data),
      ...data.steps.flatMap(checkStep),
      ...checkRingsElsewhere(data),
      ...checkPictures(data),
      ...checkEasy(data),
      ...checkRecordings(data, recordings),
      ...checkAliases(data),
      ...checkNeighbours(entry),
      ...checkAlike(entry, entries),
    ]);
  });
}

function checkDescription({ description }: Guide): Finding[] {
  const { length } = description;
  if (length >= descriptionLength.least && length <= descriptionLength.most) return [];
  return [
    {
      keys: ['description'],
      message: `Mô tả dài ${length} ký tự; cần từ ${descriptionLength.least} đến ${descriptionLength.most}.`,
      fix: 'viết lại một, hai câu nói rõ trang này giúp làm gì.',
    },
  ];
}

/** A drawing and the words beside it ring the same thing, and the drawing says what it shows. */
function checkStep(step: GuideStep, index: number): Finding[] {
  const at = ['steps', index];
  const told = [...step.text, step.note ?? ''].flatMap(pressedIn);
  const findings: Finding[] = [];
  if (step.screen && !step.caption) {
    findings.push({
      keys: [...at, 'screen'],
      message: `Bước “${step.title}” có hình nhưng thiếu lời dưới hình.`,
      fix: 'thêm “caption”: một câu ngắn nói nhìn vào đâu.',
    });
  }
  if (step.screen && step.picture) {
    findings.push({
      keys: [...at, 'picture'],
      message: `Bước “${step.title}” có hai hình; mỗi bước chỉ một.`,
      fix: 'giữ “screen” nếu có nút cần bấm, nếu không thì giữ “picture”.',
    });
  }
  if (step.caption && !step.screen && !step.picture) {
    findings.push({
      keys: [...at, 'caption'],
      message: `Bước “${step.title}” có lời dưới hình nhưng không có hình.`,
      fix: 'thêm “screen” hoặc “picture”, hoặc xóa “caption”.',
    });
  }
  return [...findings, ...checkRing(step, at, told)];
}

function checkRing(step: GuideStep, at: readonly PropertyKey[], told: string[]): Finding[] {
  if (!step.screen) {
    return told.slice(0, 1).map((name) => ({
      keys: [...at, 'text'],
      message: step.picture
        ? `Bước “${step.title}” khoanh chữ “${name}” nhưng hình không phải màn hình để bấm.`
        : `Bước “${step.title}” khoanh chữ “${name}” nhưng không có hình để nhìn.`,
      fix: 'thêm “screen”, hoặc viết **chữ đậm** thay cho [[…]].',
    }));
  }
  const part = ringedPart(step.screen);
  const name = part && partName(part);
  if (part && name === undefined) {
    return [
      {
        keys: [...at, 'screen', 'parts', step.screen.parts.indexOf(part)],
        message: `Chỗ khoanh trong hình của bước “${step.title}” chưa có tên.`,
        fix: 'thêm “label” cho các ô để lời bài gọi được tên.',
      },
    ];
  }
  if (name === undefined) return [];
  const findings: Finding[] = [];
  if (!told.includes(name)) {
    findings.push({
      keys: [...at, 'text'],
      message: `Hình của bước “${step.title}” khoanh “${name}” nhưng lời bài không nhắc tới.`,
      fix: `viết [[${name}]] trong lời của bước này.`,
    });
  }
  for (const other of new Set(told)) {
    if (other === name) continue;
    findings.push({
      keys: [...at, 'text'],
      message: `Lời của bước “${step.title}” khoanh “${other}” nhưng hình khoanh “${name}”.`,
      fix: 'dùng cùng một tên ở lời và ở hình (phần có “press: true”).',
    });
  }
  return findings;
}

/** Ringed words outside the steps have no drawing beside them. */
function checkRingsElsewhere(data: Guide): Finding[] {
  const lines: { keys: PropertyKey[]; words: string }[] = [
    { keys: ['lead'], words: data.lead },
    ...data.bring.map((item, index) => ({
      keys: ['bring', index],
      words: `${item.text} ${item.note ?? ''}`,
    })),
    ...data.troubles.map(({ remedy }, index) => ({
      keys: ['troubles', index, 'remedy'],
      words: remedy,
    })),
  ];
  return lines
    .filter(({ words }) => pressedIn(words).length > 0)
    .map(({ keys, words }) => ({
      keys,
      message: `Chữ “${pressedIn(words)[0] ?? ''}” được khoanh ở chỗ không có hình.`,
      fix: 'viết **chữ đậm** thay cho [[…]]; chữ khoanh chỉ dùng trong các bước có hình.',
    }));
}

function checkAliases({ title, aliases }: Guide): Finding[] {
  const seen = new Set([fold(title)]);
  return aliases.flatMap((alias, index) => {
    const folded = fold(alias);
    const repeated = seen.has(folded);
    seen.add(folded);
    if (!repeated) return [];
    return [
      {
        keys: ['aliases', index],
        message: `Cách gọi “${alias}” đã có (bỏ dấu thì giống nhau).`,
        fix: 'xóa dòng thừa; ô tìm kiếm tự hiểu chữ không dấu.',
      },
    ];
  });
}

function checkNeighbours({ id, data }: Entry<Guide>): Finding[] {
  const lists = [
    { key: 'related', names: data.related },
    { key: 'questions', names: data.questions },
  ];
  return lists.flatMap(({ key, names }) =>
    names.flatMap((name, index) => {
      const itself = key === 'related' && name === id;
      if (!itself && names.indexOf(name) === index) return [];
      return [
        {
          keys: [key, index],
          message: itself
            ? 'Hướng dẫn này tự dẫn về chính nó.'
            : `“${name}” có hai lần trong “${key}”.`,
          fix: 'xóa dòng đó.',
        },
      ];
    }),
  );
}

/** Two guides with one title, or one place in the list, cannot be told apart. */
function checkAlike({ id, data }: Entry<Guide>, all: readonly Entry<Guide>[]): Finding[] {
  const others = all.filter((other) => other.id !== id);
  const findings: Finding[] = [];
  const sameTitle = others.find((other) => fold(other.data.title) === fold(data.title));
  if (sameTitle) {
    findings.push({
      keys: ['title'],
      message: `Tên “${data.title}” trùng với ${sameTitle.file.shown}.`,
      fix: 'đặt tên khác, hoặc gộp hai hướng dẫn.',
    });
  }
  const sameOrder = others.find((other) => other.data.order === data.order);
  if (sameOrder) {
    findings.push({
      keys: ['order'],
      message: `Số thứ tự ${data.order} trùng với ${sameOrder.file.shown}.`,
      fix: 'cho mỗi hướng dẫn một số thứ tự riêng.',
    });
  }
  return findings;
}
