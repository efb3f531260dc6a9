import type { Finding } from '../../files/problem.ts';
import { sameForm } from './forms.ts';
import type { WordList } from './schema.ts';

/** Every short form is one word, stands once, is no form of a group, and means words written in full. */
export function shortFindings({ groups, short }: WordList): Finding[] {
  const groupOf = new Map<string, string>();
  for (const { word, also } of groups)
    for (const form of [word, ...also])
      if (!groupOf.has(sameForm(form))) groupOf.set(sameForm(form), word);
  const typed = new Map(Object.keys(short).map((form) => [sameForm(form), form]));
  const known = new Map<string, string>();
  return Object.entries(short).flatMap(([form, meant]): Finding[] => {
    const keys = ['short', form];
    const same = sameForm(form);
    const before = known.get(same);
    if (before === undefined) known.set(same, form);
    return [
      ...notOneWord(form, keys),
      ...(before === undefined ? [] : [again(form, before, keys)]),
      ...alsoInGroup(form, groupOf.get(same), keys),
      ...meant.flatMap((full, at) => notInFull(form, full, [...keys, at], typed)),
      ...meant
        .flatMap((full, at) =>
          meant.findIndex((other) => sameForm(other) === sameForm(full)) < at ? [{ full, at }] : [],
        )
        .map(({ full, at }) => ({
          keys: [...keys, at],
          message: `“${form}” ghi nghĩa “${full}” hai lần.`,
          fix: 'xóa một lần.',
        })),
    ];
  });
}

function notOneWord(form: string, keys: readonly PropertyKey[]): Finding[] {
  if (/^[\p{L}\p{M}\p{N}]+$/u.test(form)) return [];
  return [
    {
      keys,
      message: `“${form}” không phải một chữ viết tắt liền nhau.`,
      fix: 'chỉ dùng chữ và số viết liền; cụm có dấu cách thì thêm vào “also” của một nhóm.',
    },
  ];
}

function again(form: string, before: string, keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: `“${form}” trùng với “${before}” đã có ở trên.`,
    fix: 'gộp hai dòng làm một, nghĩa thường gặp viết trước.',
  };
}

function alsoInGroup(
  form: string,
  group: string | undefined,
  keys: readonly PropertyKey[],
): Finding[] {
  if (group === undefined) return [];
  return [
    {
      keys,
      message: `“${form}” đã có trong nhóm “${group}”.`,
      fix: 'giữ ở một chỗ: ở nhóm nếu chỉ có nghĩa đó, ở “short” nếu còn nghĩa khác.',
    },
  ];
}

/** A meaning is not short again; else one would have to be looked up after the other, perhaps for ever. */
function notInFull(
  form: string,
  full: string,
  keys: readonly PropertyKey[],
  typed: ReadonlyMap<string, string>,
): Finding[] {
  const words = sameForm(full).split(' ');
  if (words.join('') === '')
    return [{ keys, message: `Nghĩa của “${form}” không có chữ nào.`, fix: 'viết đủ, hoặc xóa.' }];
  if (words.includes(sameForm(form)))
    return [
      {
        keys,
        message: `Nghĩa “${full}” của “${form}” vẫn còn chính chữ viết tắt đó.`,
        fix: 'viết đủ chữ.',
      },
    ];
  const other = words.flatMap((word) => typed.get(word) ?? [])[0];
  if (other === undefined) return [];
  return [
    {
      keys,
      message: `Nghĩa “${full}” của “${form}” lại dùng chữ viết tắt “${other}”.`,
      fix: `viết đủ chữ thay cho “${other}”.`,
    },
  ];
}
