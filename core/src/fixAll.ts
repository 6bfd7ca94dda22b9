/** Fixing all: every safe fix of some documents, again and again until nothing is left that can be mended unasked. */
import { checkDocument, readDocument } from './check.ts';
import { configFor } from './config/configs.ts';
import { fixesOf } from './fix.ts';
import { factsAt, type Library, withChange } from './library/library.ts';
import type { Problem } from './library/problem.ts';
import { type Document, parseDocument } from './parse/document.ts';
import { rules } from './rules/index.ts';
import type { Fix } from './rules/rule.ts';
import { applyEdits, type FileEdit, type TextEdit } from './text/edit.ts';

/** The texts of documents by path: a map, or whatever knows them. It must give the same text whenever it is asked. */
export type TextSource = Pick<ReadonlyMap<string, string>, 'get'>;

/** What all fixing depends on besides the documents. */
export interface FixAllContext {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One problem that was mended. */
export interface Mended {
  /** The document in which the problem stood. */
  readonly path: string;
  readonly rule: string;
  /** The title of the fix. */
  readonly title: string;
}

/** What fixing made of the documents. */
export interface FixAllResult {
  /** The new texts of the documents that are others now; some may be documents that nobody named. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order in which they were mended. */
  readonly mended: readonly Mended[];
  /** The library with the new texts, from which what is left can be reported. */
  readonly library: Library;
  /** Whether no safe fix is left; `false` where fixes go on undoing each other. */
  readonly complete: boolean;
}

/** So many rounds at most. Two are usual: one that mends, one that finds nothing. */
const mostRounds = 16;

interface State extends FixAllContext {
  readonly source: TextSource;
  library: Library;
  /** What is known of the documents that fixes have looked at: their texts as they are now. */
  readonly documents: Map<string, Document>;
}

/** What one round is about to change: edits by document, and the documents with a fix of several edits. */
interface Round {
  readonly edits: Map<string, TextEdit[]>;
  readonly entangled: Set<string>;
}

/**
 * Applies every safe fix of the documents at `paths`, with the edits that these make in other documents. Of fixes that
 * overlap the first wins and the next has its turn in the following round. A document without a text is left alone, and
 * so is what would have to change it.
 */
export function fixAll(
  library: Library,
  texts: TextSource,
  paths: readonly string[],
  { today }: FixAllContext,
): FixAllResult {
  const state: State = { today, source: texts, library, documents: new Map() };
  const mended: Mended[] = [];
  const changed = new Set<string>();
  let complete = false;
  for (let rounds = 0; rounds < mostRounds && !complete; rounds++) {
    const round: Round = { edits: new Map(), entangled: new Set() };
    // Only a document of which something may be mended is looked at closely.
    const promising = paths.filter(path => fixable(state, path).length > 0);
    look(state, promising);
    for (const path of promising) for (const one of mendDocument(state, path, round)) mended.push(one);
    for (const path of round.edits.keys()) changed.add(path);
    setTexts(
      state,
      [...round.edits].map(([path, edits]) => [path, applyEdits(state.documents.get(path)?.text ?? '', edits)]),
    );
    complete = round.edits.size === 0;
  }
  const result = [...changed].map((path): [string, string] => [path, state.documents.get(path)?.text ?? '']);
  return { texts: new Map(result), mended, library: state.library, complete };
}

/** The messages of each rule of which a fix may be safe: making the others' would be in vain, and they are many. */
const safeMessages = new Map(rules.map(({ id, safe = [] }) => [id, new Set<string>(safe)]));

/** Plans the safe fixes of one document, as far as they do not overlap what is planned already. */
function mendDocument(state: State, path: string, round: Round): Mended[] {
  const mended: Mended[] = [];
  if (!state.documents.has(path)) return mended;
  for (const problem of fixable(state, path)) {
    const fix = safeFix(state, path, problem);
    if (!fix || !claim(round, fix)) continue;
    mended.push({ path, rule: problem.rule, title: fix.title });
  }
  return mended;
}

function fixable({ library }: State, path: string): Problem[] {
  const facts = factsAt(library, path);
  return facts
    ? checkDocument(facts, library, configFor(library.configs, path)).filter(({ rule, messageId }) =>
        safeMessages.get(rule)?.has(messageId),
      )
    : [];
}

/** The first safe fix of a problem; made anew where it changes a document that nobody has looked at before. */
function safeFix(state: State, path: string, problem: Problem): SafeFix | undefined {
  const fix = makeFix(state, path, problem);
  const others = fix?.edits.flatMap(edit => (state.documents.has(edit.path) ? [] : edit.path)) ?? [];
  if (others.length === 0) return fix;
  look(state, others);
  return others.every(other => state.documents.has(other)) ? makeFix(state, path, problem) : undefined;
}

/** A rule whose fixes fail has none; that it fails on a text is no reason to mend nothing else. */
function makeFix({ documents, library, today }: State, path: string, problem: Problem): SafeFix | undefined {
  const document = documents.get(path);
  if (!document) return undefined;
  const config = configFor(library.configs, path);
  try {
    return fixesOf(problem, { path, document, library, config, today }).find(isSafe);
  } catch {
    return undefined;
  }
}

/** A fix that changes texts only. */
type SafeFix = Omit<Fix, 'edits'> & { readonly edits: readonly Extract<FileEdit, { type: 'edit' }>[] };

const isSafe = (fix: Fix): fix is SafeFix => fix.safe === true && fix.edits.every(({ type }) => type === 'edit');

/** Takes over the texts of documents as their source has them; those without one stay unknown. */
function look(state: State, paths: readonly string[]): void {
  const texts = paths.flatMap((path): [string, string][] => {
    if (state.documents.has(path) || !factsAt(state.library, path)?.readable) return [];
    const text = state.source.get(path);
    return text === undefined ? [] : [[path, text]];
  });
  setTexts(state, texts);
}

/** All at once: what is known of a library as a whole has to be found out anew after each change of it. */
function setTexts(state: State, texts: readonly (readonly [string, string])[]): void {
  if (texts.length === 0) return;
  for (const [path, text] of texts) state.documents.set(path, parseDocument(text));
  const { today, library } = state;
  const documents = texts.map(
    ([path, text]) => [path, readDocument(path, text, configFor(library.configs, path), today)] as const,
  );
  state.library = withChange(library, { documents });
}

/**
 * Plans all edits of a fix, or none. Fixes of several edits depend on more than they change, such as the numbers of
 * equal headings: a document takes part in one of them in a round.
 */
function claim({ edits: planned, entangled }: Round, { edits }: SafeFix): boolean {
  const several = edits.length > 1 || edits.some(edit => edit.edits.length > 1);
  const isFree = edits.every(({ path, edits: wanted }) => {
    const taken = planned.get(path) ?? [];
    return !(several && entangled.has(path)) && !wanted.some(edit => taken.some(other => collide(edit, other)));
  });
  if (!isFree || edits.every(edit => edit.edits.length === 0)) return false;
  for (const { path, edits: wanted } of edits) {
    planned.set(path, [...(planned.get(path) ?? []), ...wanted]);
    if (several) entangled.add(path);
  }
  return true;
}

/** Whether edits overlap; an insertion collides with what it touches, because their order would matter. */
function collide(a: TextEdit, b: TextEdit): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
