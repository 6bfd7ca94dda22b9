/** Groups: which documents of a folder that nobody has described yet are of one sort. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import { folderOf } from '../text/path.ts';
import { normalizeHeading } from './headings.ts';

/** One document to learn from. */
export interface Sample {
  /** Relative to the library's root. */
  readonly path: string;
  readonly document: Document;
}

/** Documents that look alike, and how they are found. */
export interface Group {
  /** `undefined` where only the `type` in their frontmatter tells them from others. */
  readonly files: string | undefined;
  /** The folder that holds them. */
  readonly folder: string;
  readonly samples: readonly Sample[];
}

/** Two sets of documents are of one sort if they share this part of what most of them have. */
const alike = 0.5;

/** What fewer documents have in common is chance. */
const fewest = 2;

/** The groups below a folder, those of the first documents first. */
export function groupSamples(samples: readonly Sample[], folder = ''): Group[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const direct = samples.filter(({ path }) => folderOf(path) === folder);
  const deeper = samples.filter(({ path }) => folderOf(path) !== folder);
  const children = groupBy(deeper, ({ path }) => prefix + (path.slice(prefix.length).split('/', 1)[0] ?? ''));
  const [only] = direct.length === 0 && children.size === 1 ? children : [];
  if (only) return groupSamples(samples, only[0]);
  if (areAlike([...(direct.length > 0 ? [direct] : []), ...children.values()]))
    return asGroup(samples, folder, `${prefix}**/*.md`);
  const below = [...children].flatMap(([at, child]) => groupSamples(child, at));
  return [...asGroup(direct, folder, `${prefix}*.md`), ...below];
}

/** One group, or one for each `type` where these differ in more than the word; none where there is nothing in common. */
function asGroup(samples: readonly Sample[], folder: string, files: string): Group[] {
  if (samples.length < fewest || commonFeatures(samples).size === 0) return [];
  const byType = [...groupBy(samples, typeOf)];
  const areTold = byType.length > 1 && byType.every(([type, of]) => type !== undefined && of.length >= fewest);
  if (!areTold || areAlike(byType.map(([, of]) => of))) return [{ files, folder, samples }];
  return byType.map(([, of]) => ({ files: undefined, folder, samples: of }));
}

/** The `type` in the frontmatter of a document. */
export function typeOf({ document }: Sample): string | undefined {
  const type = document.frontmatter?.data?.['type'];
  return typeof type === 'string' ? type : undefined;
}

/** Whether every set of documents has most of what the largest has. */
function areAlike(sets: readonly (readonly Sample[])[]): boolean {
  const [largest, ...others] = [...sets].sort((a, b) => b.length - a.length);
  const wanted = commonFeatures(largest ?? []);
  return others.every(set => likeness(commonFeatures(set), wanted) >= (set.length < fewest ? alike / 2 : alike));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The keys and sections that at least half of the documents have. */
function commonFeatures(samples: readonly Sample[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { document } of samples) {
    const keys = Object.keys(document.frontmatter?.data ?? {}).map(key => `key ${key}`);
    const sections = topSections(document).map(({ text }) => `section ${normalizeHeading(text)}`);
    for (const feature of new Set([...keys, ...sections])) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= samples.length).map(([feature]) => feature));
}

/** The sections of level 2, under the title or beside it. */
export function topSections({ sections }: Document): Section[] {
  const title = sections.find(({ level }) => level === 1);
  return [...(title?.sections ?? []), ...sections].filter(({ level }) => level === 2).sort((a, b) => a.start - b.start);
}

/** Values by what a function says of them, in the order in which they come. */
export function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
