import type { Cited, Trouble } from '../facts/match.ts';
import type { Fact } from '../facts/schema.ts';
import { claimNames } from '../facts/statements.ts';
import type { Words } from '../files/problem.ts';
import type { Sureness } from '../sources/schema.ts';

const undatedFix =
  'thêm “date” hoặc “inForce” vào tệp nguồn; nguồn không ghi ngày thì viết “undated: true”.';

/** A source of older law that does not say of what time. */
export function undatedHistory(source: string): Words {
  return {
    message: `Phần “history” dựa vào nguồn “${source}” không có ngày.`,
    fix: undatedFix,
  };
}

const sureNames: Record<Sureness, string> = { high: 'cao', medium: 'vừa', low: 'thấp' };

/** What is wrong with what a sentence says, and how to mend it. */
export function wordsOf(sentence: string, item: string, trouble: Trouble, cited: Cited): Words {
  const told = `Câu “${sentence}”`;
  const what = item in claimNames ? claimNames[item as keyof typeof claimNames] : item;
  switch (trouble.kind) {
    case 'unknown':
      return {
        message: `${told} nói “${what}”, nhưng không điều nào trong “facts/” nói vậy.`,
        fix: 'ghi điều ấy kèm nguồn vào “facts/”, hoặc viết lại theo điều đã ghi.',
      };
    case 'beyond':
      return {
        message: `${told} nói quá nguồn: “${what}” không có trong ${listOf(trouble.facts, item)}.`,
        fix: 'viết đúng con số của nguồn; nếu luật đã đổi thì sửa điều ấy trong “facts/” kèm nguồn mới.',
      };
    case 'contrary':
      return {
        message: `${told} nói “${what}”, ngược với điều “${trouble.fact.id}”: ${trouble.fact.says}`,
        fix: 'viết lại theo điều đã ghi; nếu luật đã đổi thì sửa điều ấy trong “facts/” kèm nguồn mới.',
      };
    case 'uncited':
      return {
        message: `${told} nói “${what}” mà trang không dẫn nguồn của điều “${trouble.fact.id}”.`,
        fix: `thêm vào “sources” một trong: ${trouble.fact.sources.map(({ source, sure }) => `${source} (sure: ${sure})`).join(', ')}.`,
      };
    case 'tooSure':
      return {
        message: `${told}: trang ghi độ chắc của nguồn “${trouble.source}” là ${(cited.get(trouble.source) ?? []).map((sure) => sureNames[sure]).join(', ')}, cao hơn điều “${trouble.fact.id}” (${sureNames[trouble.sure]}).`,
        fix: `sửa thành “sure: ${trouble.sure}”, hoặc thêm một dòng nguồn nữa cho riêng điều này.`,
      };
    case 'undated':
      return {
        message: `${told} dựa vào nguồn “${trouble.source}” không có ngày.`,
        fix: undatedFix,
      };
    case 'unhedged':
      return {
        message: `${told} nói điều “${trouble.fact.id}” như chắc chắn, mà nguồn chưa chắc.`,
        fix: 'thêm vào câu “(chưa xác nhận)”, “(độ chắc: vừa)” hoặc “theo báo chí năm …”.',
      };
  }
}

/** The facts that came nearest, those with a number of the same kind first. */
function listOf(facts: readonly Fact[], item: string): string {
  const unit = item.replace(/[\d./]+/g, '').trim();
  const alike = facts.filter(({ says }) => unit !== '' && says.includes(unit));
  const named = (alike.length > 0 ? alike : facts).slice(0, 3).map(({ id }) => `“${id}”`);
  return `điều ${named.join(', ')}`;
}
