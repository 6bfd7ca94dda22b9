/** Folding: what of a document an editor can fold away, by lines. */
import type { Document } from '../parse/document.ts';
import { eachSection } from '../parse/sections.ts';
import type { Block } from '../parse/syntax.ts';
import { type LineStarts, lineStarts, positionAt, trimmedEnd } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';

/** Lines that can be folded away, all but the first; both count, from 0. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** `region` for what an author marks with `<!-- #region -->` and `<!-- #endregion -->`. */
  readonly kind?: 'frontmatter' | 'comment' | 'region';
}

/**
 * The folds of a document in the order in which they begin, each inside the one before it or behind it: frontmatter,
 * sections, lists and their items, quotes, fenced code, tables, raw HTML and comments, regions. With `limit` the
 * outermost are kept.
 */
export function foldsOf({ document }: DocumentView, limit = Number.POSITIVE_INFINITY): Fold[] {
  const { text, frontmatter, sections, blocks } = document;
  const lines = lineStarts(text);
  const folds: Fold[] = [];
  const add = (range: Range, kind?: Fold['kind']) => {
    const fold = foldOf(text, lines, range);
    if (fold.endLine > fold.startLine) folds.push(kind ? { ...fold, kind } : fold);
  };
  if (frontmatter?.closed) add(frontmatter, 'frontmatter');
  for (const section of eachSection(sections)) add(section);
  for (const block of blocks) if (isFoldable(block)) add(block, isComment(text, block) ? 'comment' : undefined);
  for (const region of regionsOf(document)) add(region, 'region');
  return outermost(withoutCrossing(folds), limit);
}

function foldOf(text: string, lines: LineStarts, { start, end }: Range): Fold {
  const last = Math.max(start, trimmedEnd(text, { start, end }) - 1);
  return { startLine: positionAt(lines, start).line, endLine: positionAt(lines, last).line };
}

const isFoldable = (block: Block): boolean =>
  block.type === 'code' ? block.fenced : ['list', 'listItem', 'blockquote', 'table', 'html'].includes(block.type);

const isComment = (text: string, { type, start }: Block): boolean => type === 'html' && text.startsWith('<!--', start);

const marker = /^<!--\s*#?(region|endregion)\b[^\r\n]*-->/i;

/** From each comment that begins a region to the one that ends it. */
function regionsOf({ text, blocks }: Document): Range[] {
  const open: number[] = [];
  return blocks.flatMap(({ type, start, end }) => {
    const word = type === 'html' ? marker.exec(text.slice(start, end))?.[1]?.toLowerCase() : undefined;
    if (word === 'region') open.push(start);
    const from = word === 'endregion' ? open.pop() : undefined;
    return from === undefined ? [] : [{ start: from, end }];
  });
}

/** The folds in order; of two that begin in one line the longer one, and none that reaches over the end of an outer one. */
function withoutCrossing(folds: readonly Fold[]): Fold[] {
  const kept: Fold[] = [];
  const open: Fold[] = [];
  for (const fold of [...folds].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    while ((open.at(-1)?.endLine ?? fold.startLine) < fold.startLine) open.pop();
    const outer = open.at(-1);
    if (outer && (fold.endLine > outer.endLine || fold.startLine === outer.startLine)) continue;
    kept.push(fold);
    open.push(fold);
  }
  return kept;
}

function outermost(folds: readonly Fold[], limit: number): Fold[] {
  if (folds.length <= limit) return [...folds];
  const open: Fold[] = [];
  const depths = new Map<Fold, number>();
  for (const fold of folds) {
    while ((open.at(-1)?.endLine ?? fold.startLine) < fold.startLine) open.pop();
    depths.set(fold, open.length);
    open.push(fold);
  }
  const byDepth = [...folds].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
  return byDepth.slice(0, Math.max(0, limit)).sort((a, b) => a.startLine - b.startLine);
}
