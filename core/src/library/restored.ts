/** Facts that were written down as JSON, and are read again. */
import type { Facts } from './facts.ts';

/**
 * The facts of the document at a path from the JSON of facts; `undefined` where it is something else. What lies deeper
 * than it takes to tell is believed.
 */
export function restoreFacts(path: string, value: unknown): Facts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const facts = value as Facts;
  if (facts.path !== path || !texts.every(key => typeof facts[key] === 'string')) return undefined;
  if (!lists.every(key => Array.isArray(facts[key])) || !isPacked(facts.titles) || !isPacked(facts.links))
    return undefined;
  // JSON leaves out what is undefined; engines are quickest with objects that are all made alike.
  return {
    path,
    kind: facts.kind,
    linksRoot: facts.linksRoot,
    indexing: facts.indexing,
    completeness: facts.completeness,
    problems: facts.problems,
    readable: facts.readable === true,
    id: facts.id,
    idRange: facts.idRange,
    category: facts.category,
    title: facts.title,
    titleRange: facts.titleRange,
    aliases: facts.aliases,
    tags: facts.tags,
    titles: facts.titles,
    anchors: facts.anchors,
    links: facts.links,
    strays: facts.strays,
    todos: facts.todos,
    related: facts.related,
    relatedIds: facts.relatedIds,
    lists: facts.lists,
    suppressions: facts.suppressions,
    lines: facts.lines,
  };
}

const texts = ['linksRoot', 'lines'] as const;
const lists = [
  'problems',
  'aliases',
  'tags',
  'anchors',
  'strays',
  'todos',
  'related',
  'relatedIds',
  'lists',
  'suppressions',
] as const;

const isPacked = (value: Facts['links'] | undefined): boolean =>
  typeof value?.numbers === 'string' && typeof value.texts === 'string';

/**
 * Whether what is known of a document holds only on the day on which it was read. What a rule says of a day it says with
 * the day among its data; on which nothing was said, nothing will be later.
 */
export const isOfItsDay = ({ problems }: Facts): boolean => problems.some(({ data }) => 'today' in data);
