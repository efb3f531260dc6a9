import type { Situation } from '../../src/situations/schema.ts';

type Page = { id: string; data: Situation };

/** A question with its answers and where each leads. */
export function question(id: string, words: string, answers: Record<string, string>): Page {
  return {
    id,
    data: {
      kind: 'question',
      question: words,
      description: 'Trả lời để biết việc cần làm, mang gì, đi đâu.',
      aliases: [],
      choices: Object.entries(answers).map(([text, next]) => ({ icon: 'card', text, next })),
    },
  };
}

/** A check-list; only where it lies among the paths matters. */
export function outcome(id: string): Page {
  return {
    id,
    data: {
      kind: 'outcome',
      title: 'Nhờ công an xã làm tại nhà',
      description: 'Danh sách việc khi người thân không đi lại được.',
      whose: 'Bố mẹ, ông bà · khó đi lại',
      lead: 'Việc này làm được.',
      todo: [{ text: 'Hỏi công an xã' }, { text: 'Kích hoạt trong 7 ngày' }],
      bring: [{ icon: 'card', text: 'Thẻ căn cước' }],
      where: { text: 'Công an xã, phường nào cũng được', to: 'commune' },
      time: { text: 'Không quá 7 ngày làm việc' },
      cost: { text: 'Miễn phí' },
      guides: [],
      questions: [],
      aliases: [],
      checked: '2026-11-22',
      changes: [],
      history: [],
      sources: [{ source: 'danh-muc-thu-tuc-xa-2025', supports: 'Thời hạn', sure: 'high' }],
    },
  };
}
