import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCollection } from '../collections/open.ts';
import { collections } from '../collections/registry.ts';
import { checkFigures } from '../figures/checks.ts';
import { datelineOf } from '../figures/extract/dateline.ts';
import { figureYaml } from '../figures/extract/figureYaml.ts';
import { gazetteer } from '../figures/extract/gazetteer.ts';
import type { Proposal } from '../figures/extract/proposal.ts';
import { labelled } from '../figures/extract/labels.ts';
import { propose } from '../figures/extract/propose.ts';
import { relate } from '../figures/extract/relations.ts';
import type { ProposedRelation } from '../figures/extract/relations.ts';
import { shortName } from '../figures/pages/today.ts';
import { figureFile } from '../figures/schema.ts';
import { decodeText } from '../files/bytes.ts';
import { listFiles, parseContent, readContentFile } from '../files/read.ts';
import { validateFile } from '../files/validate.ts';
import { formatDateInWords } from '../text/format.ts';

/** What the command was asked to read. */
export type ExtractRequest = {
  article: Uint8Array;
  contentDir: string;
  sourceId: string;
  date?: string | undefined;
  place?: string | undefined;
  /** The day it is read, `2026-11-28`. */
  today: string;
};

/** What an article publishes, ready to be accepted; or a Vietnamese sentence why there is nothing. */
export type Extracted =
  | {
      ok: true;
      sourceId: string;
      published: string;
      proposals: readonly Proposal[];
      relations: readonly ProposedRelation[];
      /** What a person must look at. */
      remarks: readonly string[];
      yaml: string;
    }
  | { ok: false; explanation: string };

const refuse = (explanation: string): Extracted => ({ ok: false, explanation });

/** Reads an article and makes the figure file out of it; touches nothing. */
export function extract({
  article,
  contentDir,
  sourceId,
  date,
  place,
  today,
}: ExtractRequest): Extracted {
  const decoded = decodeText(article);
  if (!decoded.ok) return refuse(`Không đọc được bài: ${decoded.message} Cách sửa: ${decoded.fix}`);
  const { text } = decoded;
  if (text.trim() === '') return refuse('Bài trống: không có chữ nào để đọc.');
  if (!/\d|\p{L}/u.test(text)) return refuse('Bài không có chữ hay số nào để đọc.');
  const content = openFigures(contentDir);
  const source = content.sources.find(({ id }) => id === sourceId)?.data;
  const given = date ?? source?.date;
  const published = given ?? datelineOf(text);
  if (published === undefined)
    return refuse(
      'Chưa biết bài đăng khi nào, nên không tính được năm của các ngày trong bài. Thêm ngày đăng, ví dụ: --date 2023-06-20.',
    );

  const others = content.figures.filter(({ id }) => id !== sourceId);
  const taken = new Set(others.flatMap(({ data }) => data.figures.map(({ id }) => id)));
  const found = propose(text, { published, names: gazetteer(), taken, place });
  if (found.length === 0)
    return refuse(
      'Không thấy số liệu nào về thẻ căn cước hay tài khoản định danh trong bài. Nếu bài có số, hãy viết tay tệp số liệu.',
    );
  const { proposals, relations } = relate(labelled(found));
  const knownPlaces = others.flatMap(({ data }) =>
    data.places.map((known) => ({
      id: known.id,
      name: shortName(known),
      provinces: known.provinces,
    })),
  );
  const plain = figureYaml(proposals, relations, { knownPlaces, remarks: [], today });
  const remarks = [
    ...opening(proposals, published, given === undefined),
    ...contradictions(plain, sourceId, others),
  ];
  const yaml = figureYaml(proposals, relations, { knownPlaces, remarks, today });
  return { ok: true, sourceId, published, proposals, relations, remarks, yaml };
}

function openFigures(contentDir: string) {
  const files = ['figures', 'sources'].flatMap((dir) => {
    const folder = path.join(contentDir, dir);
    return existsSync(folder)
      ? listFiles(folder).map((file) => readContentFile(contentDir, `${dir}/${file}`))
      : [];
  });
  return {
    figures: openCollection(files, collections.figures).entries,
    sources: openCollection(files, collections.sources).entries,
  };
}

function opening(proposals: readonly Proposal[], published: string, guessed: boolean): string[] {
  const unsure = proposals.filter(({ sure }) => sure !== 'high').length;
  return [
    `Máy đề xuất ${proposals.length} số liệu, ${unsure} chưa chắc. So từng số với bài rồi mới dùng: số, đếm gì, ở đâu, ngày nào.`,
    'Xóa số liệu không cần, thêm “label” nơi tên chung quá rộng, rồi xóa các dòng chú thích này.',
    `Bài đăng ${formatDateInWords(published)}${guessed ? ' (đoán từ chữ trong bài; xem lại, hoặc chạy lại với --date)' : ''}; ngày không ghi năm lấy năm theo đó.`,
  ];
}

/** What the checks say of the proposed file, with how an editor explains it. */
function contradictions(
  yaml: string,
  sourceId: string,
  others: Parameters<typeof checkFigures>[0],
): string[] {
  const shown = `content/figures/${sourceId}.yaml`;
  const file = parseContent(yaml, `figures/${sourceId}.yaml`, shown);
  const result = validateFile(file, figureFile);
  const problems = result.ok
    ? checkFigures([...others, { id: sourceId, data: result.data, file }]).filter(
        (problem) => problem.file === shown,
      )
    : result.problems;
  const lines = yaml.split('\n');
  return problems.map(({ line, message, fix }) => {
    const id =
      lines
        .slice(0, line)
        .findLast((words) => words.startsWith('  - id: '))
        ?.slice(8) ?? '';
    const where = /^ {2}- kind:/u.test(lines[line - 1] ?? '') ? 'quan hệ' : `“${id}”`;
    return `Kiểm tra báo ở ${where}: ${message}${fix ? ` Cách sửa: ${fix}` : ''}`;
  });
}

/** Writes the file unless there is one; what an editor reads about it. */
export function writeExtracted(
  contentDir: string,
  { sourceId, yaml }: Extract<Extracted, { ok: true }>,
): { ok: boolean; message: string } {
  const dir = path.join(contentDir, 'figures');
  const shown = `${path.basename(path.resolve(contentDir))}/figures/${sourceId}.yaml`;
  const file = path.join(dir, `${sourceId}.yaml`);
  if (existsSync(file)) return exists(shown);
  mkdirSync(dir, { recursive: true });
  const temporary = path.join(dir, `.${sourceId}.${process.pid}`);
  try {
    writeFileSync(temporary, yaml);
    // A link, unlike a rename, never takes the place of a file.
    linkSync(temporary, file);
  } catch (error) {
    if (existsSync(file)) return exists(shown);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return { ok: true, message: `Đã viết ${shown}. Xem lại từng số, rồi chạy “npm run check”.` };
}

function exists(shown: string): { ok: false; message: string } {
  return {
    ok: false,
    message: `Đã có ${shown}; không ghi đè. Đặt tên khác bằng --source-id, hoặc tự xóa tệp cũ trước.`,
  };
}

/** A source file to fill in, where there is none yet. */
export function missingSource(
  contentDir: string,
  { sourceId, published }: Extract<Extracted, { ok: true }>,
): string | undefined {
  if (existsSync(path.join(contentDir, 'sources', `${sourceId}.yaml`))) return undefined;
  const shown = `${path.basename(path.resolve(contentDir))}/sources/${sourceId}.yaml`;
  return [
    `Chưa có ${shown}. Tạo tệp đó với nội dung dưới đây, điền tiêu đề, tên báo và địa chỉ của bài:`,
    '',
    'title: "Tiêu đề như đã đăng"',
    'publisher: "Tên báo"',
    `date: "${published}"`,
    'url: "https://…"',
    'kind: press',
  ].join('\n');
}

/** The same for other programs. */
export function asJson({
  sourceId,
  published,
  proposals,
  relations,
  remarks,
}: Extract<Extracted, { ok: true }>): string {
  const figures = proposals.map((proposal) => {
    const { id, indicator, level, value, printed, qualifier, share, asOf, asOfPrinted } = proposal;
    const { name, kind, publishedAs, provinces, communes } = proposal.place;
    return {
      id,
      indicator,
      level,
      place: { name, kind, publishedAs, provinces, communes },
      value,
      printed,
      qualifier,
      share,
      asOf,
      asOfPrinted,
      deadline: proposal.deadline?.date,
      deadlinePrinted: proposal.deadline?.printed,
      fragment: proposal.fragment,
      sure: proposal.sure,
      doubts: proposal.doubts,
    };
  });
  return JSON.stringify({ source: sourceId, published, figures, relations, remarks }, undefined, 2);
}
