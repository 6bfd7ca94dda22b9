/** Sorting the frontmatter: its keys in the order of the schema, each with its comments and as it is written. */
import { type Frontmatter, parseFrontmatter } from '../parse/frontmatter.ts';
import { editsBetween } from '../text/diff.ts';
import { lineStart, nextLine } from '../text/lines.ts';
import type { ActionSource } from './action.ts';
import type { DocumentView } from './documentView.ts';
import { kindIn } from './sectionStates.ts';

/** The kind of code action under which clients ask for it. */
export const sortFrontmatterKind = 'source.sortFrontmatter.playbook';

/** Sorts the frontmatter; nothing where it is sorted, or where its order may mean something. */
export const sortFrontmatterActions: ActionSource = view => {
  const sorted = withSortedKeys(view);
  if (sorted === undefined) return [];
  const edits = editsBetween(view.document.text, sorted);
  const edit = { type: 'edit' as const, path: view.path, edits };
  return [{ title: 'Sort the frontmatter', kind: sortFrontmatterKind, edits: () => [edit] }];
};

/** The text with its keys in the order of the schema, unknown ones last in their own; `undefined` where it is so already. */
function withSortedKeys(view: DocumentView): string | undefined {
  const { text, frontmatter } = view.document;
  const schema = kindIn(view)?.schema;
  if (!schema || !frontmatter?.data || !frontmatter.closed || frontmatter.faults.length > 0) return undefined;
  const order = [...Object.keys(schema.properties ?? {}), ...(schema.required ?? [])];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const parts = partsOf(text, frontmatter);
  if (!parts) return undefined;
  const sorted = [...parts.entries].sort((a, b) => rank(a.key) - rank(b.key));
  if (sorted.every((part, index) => part === parts.entries[index])) return undefined;
  const content = sorted.map(part => part.text).join('');
  const result = text.slice(0, frontmatter.content.start) + content + text.slice(parts.end);
  return meansTheSame(frontmatter, parseFrontmatter(result)) ? result : undefined;
}

interface Part {
  readonly key: string;
  /** Its lines, with the comments and blank lines above it. */
  readonly text: string;
}

/** The entries with their lines; `undefined` where one does not begin a line of its own. */
function partsOf(text: string, { content, entries }: Frontmatter): { entries: Part[]; end: number } | undefined {
  let start = content.start;
  const parts: Part[] = [];
  for (const { key, keyRange, valueRange } of entries) {
    if (lineStart(text, keyRange.start) !== keyRange.start || keyRange.start < start) return undefined;
    // A text of several lines ends where the next line begins.
    const last = Math.max(keyRange.end, valueRange.end);
    const end = lineStart(text, last) === last && last > keyRange.end ? last : nextLine(text, last);
    parts.push({ key, text: text.slice(start, end) });
    start = end;
  }
  return { entries: parts, end: start };
}

/** Whether the data is the same, in whatever order; an alias, for one, may only stand behind what it names. */
function meansTheSame(before: Frontmatter, after: Frontmatter | undefined): boolean {
  return after?.faults.length === 0 && canonical(after.data) === canonical(before.data);
}

const canonical = (data: Readonly<Record<string, unknown>> | undefined): string =>
  JSON.stringify(Object.entries(data ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
