/** "Ignore here": the comment that silences one problem, put where it changes nothing else. */
import { checkDocument, readDocument } from './check.ts';
import type { FixContext } from './fix.ts';
import { factsAt, withChange } from './library/library.ts';
import type { Problem } from './library/problem.ts';
import { type Document, parseDocument } from './parse/document.ts';
import type { Block } from './parse/syntax.ts';
import type { Fix } from './rules/rule.ts';
import { applyEdits, type TextEdit } from './text/edit.ts';
import { lineEnding, lineStart } from './text/lines.ts';

/** One place for the comment, and what that silences. */
interface Candidate {
  readonly edit: TextEdit;
  readonly where: 'here' | 'in this document';
}

/**
 * The fix that silences a problem rather than mending it: `<!--lint ignore …-->` before the smallest block that can take
 * it, or `<!--lint disable …-->` for what stands in the frontmatter, where no comment can. `undefined` where no comment
 * silences it. Each place is tried: the problem must go, no other may come, and the document must stay what it is.
 */
export function ignoreFix(problem: Problem, context: FixContext): Fix | undefined {
  const { path, document } = context;
  const current = factsAt(context.library, path);
  const then = current ? checkDocument(current, context.library, context.config, context.style) : [];
  const found = candidates(problem, document).find(({ edit }) => silences(edit, problem, context, then));
  if (!found) return undefined;
  return {
    title: `Ignore '${problem.rule}' ${found.where}`,
    edits: [{ type: 'edit', path, edits: [found.edit] }],
  };
}

function candidates(problem: Problem, document: Document): Candidate[] {
  const all: Candidate[] = [...extended(problem, document)];
  for (let index = innermost(document, problem.start); index >= 0; index = document.blocks[index]?.parent ?? -1)
    all.push(...before(document, index, problem.rule));
  return [...all, atTop(document, problem.rule)];
}

/** A comment that silences another rule at the same place takes this rule, too. */
function extended({ rule, start }: Problem, { text, suppressions }: Document): Candidate[] {
  return suppressions
    .filter(other => other.rule !== undefined && other.effect.start <= start && start < other.effect.end)
    .flatMap((other): Candidate[] => {
      const comment = text.slice(other.start, other.end);
      const isIgnore = /^<!--\s*lint\s+ignore\s/.test(comment);
      if (!isIgnore && other.effect.start > 0) return [];
      const at = other.start + comment.replace(/\s*-->$/, '').length;
      return [{ edit: { start: at, end: at, text: ` ${rule}` }, where: isIgnore ? 'here' : 'in this document' }];
    })
    .reverse();
}

/** The index of the smallest block around an offset, -1 where there is none. */
function innermost({ blocks }: Document, offset: number): number {
  let found = -1;
  blocks.forEach(({ start, end }, index) => {
    if (start <= offset && (offset < end || start === offset)) found = index;
  });
  return found;
}

/** The comment on a line of its own before a block, or at the end of the list item before. */
function before({ text, blocks }: Document, index: number, rule: string): Candidate[] {
  const block = blocks[index];
  if (!block) return [];
  const indent = continuation(text, block.start);
  const comment = `<!--lint ignore ${rule}-->${lineEnding(text)}${indent}`;
  const previous = block.type === 'listItem' ? itemBefore(blocks, index) : undefined;
  const pads = previous ? [' '.repeat(previous.content - previous.start), ''] : [''];
  return pads.map(pad => ({ edit: { start: block.start, end: block.start, text: pad + comment }, where: 'here' }));
}

/** What a line has to begin with to go on where `offset` stands: the quote marks before it, and spaces for list markers. */
function continuation(text: string, offset: number): string {
  return text
    .slice(lineStart(text, offset), offset)
    .replace('\ufeff', '')
    .replace(/[^>\s]/g, ' ');
}

function itemBefore(blocks: readonly Block[], index: number): (Block & { type: 'listItem' }) | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.type === 'listItem' && block.parent === blocks[index]?.parent) return block;
  }
  return undefined;
}

/** A comment that begins the body silences the frontmatter above it, too. */
function atTop({ text, frontmatter }: Document, rule: string): Candidate {
  const body = frontmatter?.bodyStart ?? (text.startsWith('\ufeff') ? 1 : 0);
  const blank = /^(?:[ \t]*(?:\r\n|[\r\n]))*/.exec(text.slice(body))?.[0].length ?? 0;
  const start = body + blank;
  const eol = lineEnding(text);
  const lead = start > 1 && !/[\r\n]/.test(text.charAt(start - 1)) ? eol : '';
  return {
    edit: { start, end: start, text: `${lead}<!--lint disable ${rule}-->${eol}${start < text.length ? eol : ''}` },
    where: 'in this document',
  };
}

/** Whether there are fewer of a rule's problems than `then`, without the comment, and no more of others. */
function silences(edit: TextEdit, { rule }: Problem, context: FixContext, then: readonly Problem[]): boolean {
  const { path, document, library, config, today, style } = context;
  const text = applyEdits(document.text, [edit]);
  const facts = readDocument(path, text, config, today);
  const moved = style?.flatMap(problem => placesAfter(problem, edit, document.text));
  const now = checkDocument(facts, withChange(library, { documents: [[path, facts]] }), config, moved);
  const ofRule = (problems: readonly Problem[]) => problems.filter(problem => problem.rule === rule).length;
  const isQuiet = ofRule(now) < ofRule(then) && now.length - ofRule(now) <= then.length - ofRule(then);
  return isQuiet && shapeOf(parseDocument(text), edit) === shapeOf(document);
}

/**
 * A problem of remark-lint at all places where it may be after a comment is inserted, which is known without asking
 * again: what stands behind moves. Only what stands right behind the marker of a list item may be of the marker and stay.
 */
function placesAfter(problem: Problem, { start: at, text: inserted }: TextEdit, text: string): Problem[] {
  const { start, end } = problem;
  const move = (offset: number) => offset + inserted.length;
  if (end <= at && start < at) return [problem];
  const moved = { ...problem, start: start < at ? start : move(start), end: move(end) };
  const isBehindMarker = start === at && continuation(text, at) !== text.slice(lineStart(text, at), at);
  return isBehindMarker ? [problem, moved] : [moved];
}

/** The blocks of a document and how they nest, without the comment that an edit inserts. */
function shapeOf({ blocks }: Document, edit?: TextEdit): string {
  const isInserted = ({ type, start, end }: Block) =>
    edit !== undefined && type === 'html' && start >= edit.start && end <= edit.start + edit.text.length;
  const depths: number[] = [];
  return blocks
    .flatMap((block, index) => {
      const depth = block.parent < 0 ? 0 : (depths[block.parent] ?? 0) + 1;
      depths[index] = depth;
      const task = block.type === 'listItem' ? block.checked : undefined;
      return isInserted(block) ? [] : [`${depth} ${block.type} ${task}`];
    })
    .join('\n');
}
