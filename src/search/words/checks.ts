import { located } from '../../files/problem.ts';
import type { Finding, Problem } from '../../files/problem.ts';
import type { ContentFile } from '../../files/read.ts';
import { validateFile } from '../../files/validate.ts';
import { sameForm } from './forms.ts';
import { nearFindings } from './nearChecks.ts';
import { wordList } from './schema.ts';
import type { WordList } from './schema.ts';
import { shortFindings } from './shortChecks.ts';

/** Whether the words of `words.yaml` say one thing each; what its schema complains of is told elsewhere. */
export function checkWords(file: ContentFile): Problem[] {
  const result = validateFile(file, wordList);
  if (!result.ok) return [];
  return located(file, [
    ...formFindings(result.data),
    ...nearFindings(result.data),
    ...shortFindings(result.data),
  ]);
}

type Written = { form: string; group: string; place: number; keys: readonly PropertyKey[] };

/** Every form stands in one group, once. */
function formFindings({ groups }: WordList): Finding[] {
  const written = groups.flatMap(({ word, also }, place): Written[] => [
    { form: word, group: word, place, keys: ['groups', place, 'word'] },
    ...also.map((form, at) => ({
      form,
      group: word,
      place,
      keys: ['groups', place, 'also', at],
    })),
  ]);
  const first = new Map<string, Written>();
  return written.flatMap((here): Finding[] => {
    const same = sameForm(here.form);
    if (same === '') return [noWord(here)];
    const before = first.get(same);
    if (!before) {
      first.set(same, here);
      return [];
    }
    return [before.place === here.place ? twice(here, before) : inTwoGroups(here, before)];
  });
}

function noWord({ form, keys }: Written): Finding {
  return {
    keys,
    message: `“${form}” không có chữ nào để tìm.`,
    fix: 'viết một từ, hoặc xóa.',
  };
}

function twice({ form, group, keys }: Written, before: Written): Finding {
  return {
    keys,
    message: `“${form}” ${likewise(form, before.form)} trong nhóm “${group}”.`,
    fix: 'xóa một trong hai; chữ hoa, dấu cách và chỗ đặt dấu không làm thành từ khác.',
  };
}

function inTwoGroups({ form, group, keys }: Written, before: Written): Finding {
  const other = before.group === group ? 'một nhóm cùng tên ở trên' : `nhóm “${before.group}”`;
  return {
    keys,
    message: `“${form}” ${likewise(form, before.form)} ở ${other}; một từ chỉ thuộc một nhóm.`,
    fix: `xóa ở một nhóm; nếu hai nhóm cùng nghĩa thì gộp lại, nếu chỉ gần nghĩa thì dùng “near”.`,
  };
}

const likewise = (form: string, before: string) =>
  form === before ? 'đã có' : `trùng với “${before}” đã có`;
