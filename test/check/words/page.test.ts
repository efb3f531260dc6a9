import { describe, expect, it } from 'vitest';
import { bodyBlocks } from '../../../src/check/words/blocks.ts';
import { readPage } from '../../../src/check/words/page.ts';
import { parseContent } from '../../../src/files/read.ts';

describe('the blocks of a text', () => {
  it('are paragraphs, items, headings and cells, each on its line; marks of the file say nothing', () => {
    const body = [
      '<!-- viết ra',
      'bởi máy -->',
      'Một câu',
      'trên hai dòng.',
      '',
      '## Tiêu đề',
      '- mục một',
      '  tiếp',
      '1. mục hai',
      '',
      '> Lời trích',
      '',
      '| a | b |',
      '| - | - |',
      '```',
      'mã',
      '```',
      '---',
    ].join('\n');
    expect(
      bodyBlocks(body).map(({ line, text, heading }) => `${line}${heading ? '#' : ''} ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "2 Một câu trên hai dòng.",
        "5# Tiêu đề",
        "6 mục một tiếp",
        "8 mục hai",
        "10 Lời trích",
        "12# a",
        "12# b",
      ]
    `);
  });
});

describe('the texts of a page', () => {
  const source = `---
title: "Kích hoạt"
description: "Mô tả."
aliases: ["kich hoat vneid"]
related: [cai-dat]
steps:
  - title: "Bước"
    text: ["Bấm [[Gửi]]."]
    screen: { parts: [{ kind: head, text: "Ứng dụng" }] }
lead: "Câu trả lời."
easy:
  - { text: "Câu ngắn.", step: 1 }
changes: [{ date: "2026-11-28", text: "Thêm hình." }]
checked: "2026-11-28"
sources: [{ source: luat, supports: "Hạn 7 ngày", sure: high }]
---

Thân bài.
`;
  const page = readPage(parseContent(source, 'guides/a.md', 'content/guides/a.md'));

  it('stand in the order of reading, with what they are; names of files and days are none', () => {
    expect(page.main.map(({ role, text }) => `${role}: ${text}`)).toMatchInlineSnapshot(`
      [
        "title: Kích hoạt",
        "prose: Câu trả lời.",
        "label: Bước",
        "prose: Bấm [[Gửi]].",
        "drawn: Ứng dụng",
        "prose: Thân bài.",
        "unseen: Mô tả.",
        "typed: kich hoat vneid",
        "prose: Thêm hình.",
        "cited: Hạn 7 ngày",
      ]
    `);
  });

  it('know their lines', () => {
    const line = (text: string) => page.main.find((piece) => piece.text === text)?.line();
    expect([line('Câu trả lời.'), line('Thân bài.'), line('Bấm [[Gửi]].')]).toEqual([10, 18, 8]);
  });

  it('of the easy version are a page of their own', () => {
    expect(page.easy.map(({ role, text }) => `${role}: ${text}`)).toEqual(['prose: Câu ngắn.']);
  });
});
