import { describe, expect, it } from 'vitest';
import { vi } from '../../src/i18n/vi.ts';
import { glanceOf } from '../../src/guides/glance.ts';
import { groupGuides } from '../../src/guides/groups.ts';
import { howTo } from '../../src/guides/linkedData.ts';
import { waysOf } from '../../src/guides/ways.ts';
import { drawnStep, guideWith, plainStep } from './guide.ts';

const withOldPhone = { ...plainStep, way: 'Cách 1: còn máy cũ' };
const withCard = { ...plainStep, way: 'Cách 2: có NFC' };

describe('waysOf', () => {
  it('keeps the steps of a usual guide together and counts them', () => {
    const [way, ...others] = waysOf({ steps: [drawnStep, plainStep] });
    expect(others).toEqual([]);
    expect(way).toMatchObject({
      title: 'Hai bước',
      anchor: 'cac-buoc',
      anchors: ['buoc-1', 'buoc-2'],
    });
  });

  it('numbers the steps of each way anew, under anchors of their own', () => {
    const ways = waysOf({ steps: [withOldPhone, plainStep, withCard] });
    expect(ways.map(({ title, steps }) => [title, steps.length])).toEqual([
      ['Cách 1: còn máy cũ', 2],
      ['Cách 2: có NFC', 1],
    ]);
    const anchors = ways.flatMap((way) => [way.anchor, ...way.anchors]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('calls steps before the first way what comes first', () => {
    const titles = waysOf({ steps: [plainStep, withCard] }).map(({ title }) => title);
    expect(titles).toEqual(['Trước hết', 'Cách 2: có NFC']);
  });
});

describe('the count of steps', () => {
  it('says small numbers in words', () => {
    expect([2, 7, 10, 11].map((count) => vi.words.guides.steps(count))).toEqual([
      'Hai bước',
      'Bảy bước',
      'Mười bước',
      '11 bước',
    ]);
  });
});

describe('howTo', () => {
  it('lists the steps in plain words', () => {
    expect(howTo(guideWith())).toMatchObject({
      '@type': 'HowTo',
      name: 'Kích hoạt tài khoản VNeID',
      step: [
        { '@type': 'HowToStep', position: 1, text: 'Gõ 12 số, rồi bấm Gửi yêu cầu.' },
        { '@type': 'HowToStep', position: 2, name: 'Đăng nhập' },
      ],
    });
  });

  it('puts several ways into sections', () => {
    expect(howTo(guideWith({ steps: [withOldPhone, withCard] }))).toMatchObject({
      step: [
        { '@type': 'HowToSection', name: 'Cách 1: còn máy cũ' },
        { '@type': 'HowToSection', name: 'Cách 2: có NFC', itemListElement: [{ position: 1 }] },
      ],
    });
  });
});

describe('glanceOf', () => {
  it('leaves out a deadline and a wait that are not there', () => {
    const labels = (changes = {}) => glanceOf(guideWith(changes)).map(({ label }) => label);
    expect(labels()).toEqual(['Dành cho', 'Thời gian', 'Lệ phí']);
    expect(labels({ deadline: { text: '7 ngày' }, wait: { text: '3 ngày làm việc' } })).toEqual([
      'Dành cho',
      'Hạn',
      'Thời gian',
      'Chờ kết quả',
      'Lệ phí',
    ]);
  });
});

describe('groupGuides', () => {
  it('sorts by group, then by place in the list, and leaves out empty groups', () => {
    const entry = (id: string, group: 'path' | 'people', order: number) => ({
      id,
      data: guideWith({ group, order }),
    });
    const groups = groupGuides([
      entry('o-xa-que', 'people', 6),
      entry('kich-hoat', 'path', 4),
      entry('cai-dat-an-toan', 'path', 1),
    ]);
    expect(groups.map(({ group, entries }) => [group, entries.map(({ id }) => id)])).toEqual([
      ['path', ['cai-dat-an-toan', 'kich-hoat']],
      ['people', ['o-xa-que']],
    ]);
    expect(groupGuides([entry('o-xa-que', 'people', 6)])).toHaveLength(1);
  });
});
