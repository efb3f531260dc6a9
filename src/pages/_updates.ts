import { getCollection } from 'astro:content';
import { buildMoment } from '../files/moment.ts';
import { dateOf, wallAt } from '../schedule/wall.ts';
import { situationAddress } from '../situations/address.ts';
import { byDay, updatesInLaw, updatesOf } from '../upkeep/updates.ts';

/** What changed for readers, from the front matter of all pages and from the facts: what has come and what is to come. */
export async function fetchUpdates() {
  const [guides, questions, situations, texts, facts] = await Promise.all([
    getCollection('guides'),
    getCollection('faq'),
    getCollection('situations'),
    getCollection('pages'),
    getCollection('facts'),
  ]);
  const pages = [
    ...guides.map(({ id, data }) => ({
      href: `/huong-dan/${id}/`,
      title: data.title,
      changes: data.changes,
    })),
    ...questions.map(({ id, data }) => ({
      href: `/hoi-dap/${id}/`,
      title: data.question,
      changes: data.changes,
    })),
    ...situations.flatMap(({ id, data }) =>
      data.kind === 'outcome'
        ? [{ href: situationAddress(id), title: data.title, changes: data.changes }]
        : [],
    ),
    ...texts.map(({ id, data }) => ({
      href: `/${id}/`,
      title: data.title,
      changes: data.changes,
    })),
  ];
  const titles = new Map(pages.map(({ href, title }) => [href, title]));
  const inLaw = updatesInLaw(
    facts.flatMap(({ data }) => data.facts),
    (href) => titles.get(href),
  );
  return byDay([...updatesOf(pages), ...inLaw], dateOf(wallAt(buildMoment())));
}
