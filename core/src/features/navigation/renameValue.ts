/** Renaming what frontmatter names: a tag in every document, an id and every list that relates to it. */

import { configFor } from '../../config/configs.ts';
import { writeYaml } from '../../kinds/writeYaml.ts';
import { documentsRelatedTo, documentsWithId, factsAt } from '../../library/library.ts';
import type { Document } from '../../parse/document.ts';
import { parseFrontmatter } from '../../parse/frontmatter.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import { documentsTagged } from '../catalogue.ts';
import { listItems } from './listItems.ts';
import { byDocument, type Renamed, type Renaming, shownName } from './renaming.ts';

/** Gives a tag another name in every document that has it, each with its own quotes. */
export function renameTag(renaming: Renaming, tag: string): Renamed {
  const { library } = renaming.view;
  if (documentsTagged(library, renaming.name).length > 0)
    return { refusal: `There is a tag ${shownName(renaming.name)} already.` };
  return renameValues(
    renaming,
    documentsTagged(library, tag).map(path => ({ path, key: 'tags', value: tag })),
  );
}

/** Gives a document another id, and names it so wherever it is related. */
export function renameId(renaming: Renaming, id: string): Renamed {
  const { view, name } = renaming;
  const declared = documentsWithId(view.library, id);
  if (declared.length === 0) return { refusal: `No document has the id ${shownName(id)}.` };
  if (declared.length > 1)
    return { refusal: `${declared.length} documents have the id ${shownName(id)}; each has to be changed by hand.` };
  if (documentsWithId(view.library, name).length > 0)
    return { refusal: `Another document has the id ${shownName(name)} already.` };
  return renameValues(renaming, [
    ...declared.map(path => ({ path, key: 'id', value: id })),
    ...documentsRelatedTo(view.library, id).map(path => ({ path, key: 'related', value: id })),
  ]);
}

/** A value of a document's frontmatter, or an item of a list. */
interface Written {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

function renameValues(renaming: Renaming, values: readonly Written[]): Renamed {
  const edits = new Map<string, TextEdit[]>();
  const spelling = spellingOf(renaming.name);
  for (const value of values) {
    const document = renaming.documentAt(value.path);
    if (!document) continue;
    const found = editsOf(document, value, spelling);
    const after = dataAfter(document, found);
    if (!after || !isRenamed(document, after, value, renaming.name))
      return { refusal: `${shownName(renaming.name)} cannot be written into the frontmatter of '${value.path}'.` };
    const fault = schemaFault(renaming, value, after);
    if (fault !== undefined) return { refusal: fault };
    edits.set(value.path, [...(edits.get(value.path) ?? []), ...found]);
  }
  return { edits: byDocument(edits) };
}

/** A name as it is written in YAML: within each sort of quotes, and without any in a list in brackets or elsewhere. */
interface Spelling {
  readonly single: string;
  readonly double: string;
  readonly flow: string;
  readonly plain: string;
}

/** Found out once: whether a name needs quotes is asked of the parser. */
const spellingOf = (name: string): Spelling => ({
  single: `'${name.replaceAll("'", "''")}'`,
  double: JSON.stringify(name),
  flow: writeYaml([name]).slice(1, -1),
  plain: writeYaml(name),
});

function editsOf(document: Document, { key, value }: Written, name: Spelling): TextEdit[] {
  const entry = document.frontmatter?.entries.findLast(other => other.key === key);
  if (!entry) return [];
  if (key === 'id') return [writtenLike(document, entry.valueRange, name, false)];
  const isFlow = document.text.charAt(entry.valueRange.start) === '[';
  return listItems(document, key).flatMap(item =>
    item.value === value ? [writtenLike(document, item, name, isFlow)] : [],
  );
}

/** A text in the place of another, in the same quotes. */
function writtenLike({ text }: Document, { start, end }: Range, name: Spelling, isFlow: boolean): TextEdit {
  const quote = text.charAt(start);
  const unquoted = isFlow ? name.flow : name.plain;
  return { start, end, text: quote === "'" ? name.single : quote === '"' ? name.double : unquoted };
}

type Data = Readonly<Record<string, unknown>>;

const dataAfter = ({ text }: Document, edits: readonly TextEdit[]): Data | undefined =>
  edits.length > 0 ? parseFrontmatter(applyEdits(text, edits))?.data : undefined;

/** Whether the frontmatter says the same as before, but for the name. */
function isRenamed({ frontmatter }: Document, after: Data, { key, value }: Written, name: string): boolean {
  const renamed = (item: unknown) => (typeof item === 'string' && item.trim() === value ? name : item);
  const old = frontmatter?.data?.[key];
  const wanted = { ...frontmatter?.data, [key]: Array.isArray(old) ? old.map(renamed) : renamed(old) };
  return JSON.stringify(after) === JSON.stringify(wanted);
}

/** What the schema of a document's kind has against the new name, where it had nothing against the old one. */
function schemaFault({ view, name, documentAt }: Renaming, { path, key }: Written, after: Data): string | undefined {
  const { library } = view;
  const kindName = factsAt(library, path)?.kind;
  const kind = configFor(library.configs, path).kinds.find(other => other.name === kindName);
  if (!kind) return undefined;
  const faults = (data: Data) => kind.validate(data).faults.filter(fault => fault.path[0] === key).length;
  if (faults(after) <= faults(documentAt(path)?.frontmatter?.data ?? {})) return undefined;
  return `${shownName(name)} does not fit the schema of '${path}'.`;
}
