import { describe, expect, it } from 'vitest';
import { questionsNear } from '../../src/faq/near.ts';
import type { Topic } from '../../src/faq/schema.ts';
import { ask } from './question.ts';

const entry = (id: string, topic: Topic, related: string[] = [], order = 500) => ({
  id,
  data: ask({ topic, related, order }),
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('questions near one', () => {
  it('are those the editor named, in the editor’s order, though another topic', () => {
    const lost = entry('mat-the', 'card', ['le-phi', 'het-han']);
    const all = [lost, entry('het-han', 'card'), entry('le-phi', 'money')];
    expect(ids(questionsNear(lost, all, 2))).toEqual(['le-phi', 'het-han']);
  });

  it('go on with those that name it, then with its topic by number', () => {
    const otp = entry('otp', 'sim');
    const all = [
      entry('chinh-chu', 'sim', [], 20),
      entry('doi-so', 'sim', [], 10),
      entry('kich-hoat', 'account', ['otp']),
      otp,
    ];
    expect(ids(questionsNear(otp, all))).toEqual(['kich-hoat', 'doi-so', 'chinh-chu']);
  });

  it('never hold the question itself, nor one twice', () => {
    const a = entry('a', 'app', ['b', 'a']);
    const b = entry('b', 'app', ['a']);
    expect(ids(questionsNear(a, [a, b]))).toEqual(['b']);
  });

  it('stop at the number wanted, but keep all the editor named', () => {
    const a = entry('a', 'app', ['b', 'c', 'd']);
    const all = [a, ...['b', 'c', 'd', 'e', 'f'].map((id) => entry(id, 'app'))];
    expect(ids(questionsNear(a, all, 2))).toEqual(['b', 'c', 'd']);
    expect(ids(questionsNear(a, all, 4))).toEqual(['b', 'c', 'd', 'e']);
  });

  it('leave out names that lead nowhere', () => {
    const a = entry('a', 'app', ['da-xoa']);
    expect(questionsNear(a, [a])).toEqual([]);
  });
});
