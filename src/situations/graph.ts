import { firstSituation } from './schema.ts';
import type { Situation } from './schema.ts';

/** The pages of "which case am I?" by file name: questions lead to questions and end in outcomes. */
export type SituationGraph = ReadonlyMap<string, Situation>;

/** One answer on the way to a page: which question, and which of its choices. */
export type Answer = { id: string; question: string; choice: string };

/** A choice of a question, as an arrow. */
export type Link = { from: string; to: string; choice: number; text: string };

/** Where a question stands: its number, and how many questions the shortest and the longest path through it has. */
export type Progress = { number: number; fewest: number; most: number };

/** The pages by file name. */
export function graphOf(entries: readonly { id: string; data: Situation }[]): SituationGraph {
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** The arrows out of one page, those to missing files too; none from an outcome. */
export function linksFrom(graph: SituationGraph, id: string): Link[] {
  const page = graph.get(id);
  if (page?.kind !== 'question') return [];
  return page.choices.map(({ next, text }, choice) => ({ from: id, to: next, choice, text }));
}

/** Every page a reader can come to from the first question, that one included. */
export function reachable(graph: SituationGraph): Set<string> {
  const seen = new Set<string>();
  const waiting = graph.has(firstSituation) ? [firstSituation] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...linksFrom(graph, id).flatMap(({ to }) => (graph.has(to) ? [to] : [])));
  }
  return seen;
}

/** The arrows that lead back to a page already on the way: without them every path ends. */
export function loopLinks(graph: SituationGraph): Link[] {
  const onTheWay = new Set<string>();
  const done = new Set<string>();
  const found: Link[] = [];
  const visit = (id: string) => {
    onTheWay.add(id);
    for (const link of linksFrom(graph, id)) {
      if (onTheWay.has(link.to)) found.push(link);
      else if (!done.has(link.to)) visit(link.to);
    }
    onTheWay.delete(id);
    done.add(id);
  };
  for (const id of graph.keys()) if (!done.has(id)) visit(id);
  return found;
}

/**
 * The answers that lead to a page, when there is only one way to it; undefined when there are several or none.
 * A way is unique when no page on it can be entered from two sides.
 */
export function uniqueWay(graph: SituationGraph, id: string): Answer[] | undefined {
  const from = reachable(graph);
  const links = [...from].flatMap((page) => linksFrom(graph, page));
  const way: Answer[] = [];
  for (let page = id; page !== firstSituation;) {
    const [link, ...others] = links.filter(({ to }) => to === page);
    const question = link && graph.get(link.from);
    if (!link || others.length > 0 || question?.kind !== 'question') return undefined;
    if (way.length >= graph.size) return undefined;
    way.unshift({ id: link.from, question: question.question, choice: link.text });
    page = link.from;
  }
  return from.has(id) ? way : undefined;
}

/** Fewest and most questions from the first one to each page a reader can come to. The graph has no loops. */
export function depths(graph: SituationGraph): Map<string, { fewest: number; most: number }> {
  const found = new Map<string, { fewest: number; most: number }>();
  for (const id of inOrder(graph)) {
    const here = found.get(id) ?? { fewest: 0, most: 0 };
    found.set(id, here);
    for (const { to } of linksFrom(graph, id)) {
      const there = found.get(to);
      found.set(to, {
        fewest: Math.min(there?.fewest ?? Infinity, here.fewest + 1),
        most: Math.max(there?.most ?? 0, here.most + 1),
      });
    }
  }
  return found;
}

/**
 * "Câu 2 trong 3", true for whoever stands at this question; undefined when ways of different lengths
 * lead to it, so that it has no number of its own. The graph has no loops.
 */
export function progressAt(graph: SituationGraph, id: string): Progress | undefined {
  const depth = depths(graph).get(id);
  if (graph.get(id)?.kind !== 'question' || !depth || depth.fewest !== depth.most) return undefined;
  const ahead = questionsAhead(graph, id);
  return {
    number: depth.most + 1,
    fewest: depth.most + ahead.fewest,
    most: depth.most + ahead.most,
  };
}

/** Fewest and most questions still to answer, this one included. */
function questionsAhead(graph: SituationGraph, id: string): { fewest: number; most: number } {
  const ahead = new Map<string, { fewest: number; most: number }>();
  for (const page of inOrder(graph).reverse()) {
    const next = linksFrom(graph, page).flatMap(({ to }) => ahead.get(to) ?? []);
    ahead.set(
      page,
      next.length === 0
        ? { fewest: 0, most: 0 }
        : {
            fewest: 1 + Math.min(...next.map(({ fewest }) => fewest)),
            most: 1 + Math.max(...next.map(({ most }) => most)),
          },
    );
  }
  return ahead.get(id) ?? { fewest: 0, most: 0 };
}

/** The pages a reader can come to, each after every page that leads to it. */
function inOrder(graph: SituationGraph): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id) || !graph.has(id)) return;
    seen.add(id);
    for (const { to } of linksFrom(graph, id)) visit(to);
    order.unshift(id);
  };
  visit(firstSituation);
  return order;
}
