import { describe, expect, it } from 'vitest';
import { findByTitle } from '../../src/search/titles.ts';

const pages = [
  { href: '/hoi-dap/mat-the/', kind: 'Hỏi đáp', title: 'Mất thẻ căn cước thì làm lại ở đâu?' },
  { href: '/hoi-dap/doi-so/', kind: 'Hỏi đáp', title: 'Đổi số điện thoại trên VNeID thế nào?' },
  { href: '/huong-dan/may-moi/', kind: 'Hướng dẫn', title: 'Dùng VNeID trên điện thoại mới' },
];
const titles = (query: string) =>
  findByTitle(pages, query, 5).answers.map((answer) => answer.href.split('/')[2]);

describe('findByTitle', () => {
  it('finds without tones and puts the page with most words first', () => {
    expect(titles('doi so dien thoai')).toEqual(['doi-so', 'may-moi']);
  });
  it('finds a word that is still being typed', () => {
    expect(titles('can cuo')).toEqual(['mat-the']);
  });
  it('counts all and gives no more than asked for', () => {
    expect(findByTitle(pages, 'dien thoai', 1)).toMatchObject({
      total: 2,
      answers: [{ href: '/hoi-dap/doi-so/' }],
    });
  });
  it('finds nothing for words that are nowhere', () => {
    expect(titles('hộ chiếu')).toEqual([]);
  });
});
