/** Differences: which lines of a text another has in their place, as edits and as a unified diff. */
import type { TextEdit } from './edit.ts';

/** Lines `start` to `end` of one text are lines `from` to `to` of the other; both half-open, from 0. */
interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** More changed lines than this are not told apart: the whole stretch is one change. */
const mostChanges = 500;

/** How many unchanged lines a diff shows around a change. */
const context = 3;

/** The edits, of whole lines, that make `after` of `before`. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const offsets = [0];
  for (const line of old) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return changesBetween(old, young).map(({ start, end, from, to }) => ({
    start: offsets[start] ?? 0,
    end: offsets[end] ?? 0,
    text: young.slice(from, to).join(''),
  }));
}

/** The change of one file as `diff -u` writes it, such that `git apply` and `patch` take it; empty where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, young] = [linesOf(before), linesOf(after)];
  const changes = changesBetween(old, young);
  if (changes.length === 0) return '';
  // A name that holds a space ends in a tab, or `patch` would read a date behind it.
  const name = path.includes(' ') ? `${path}\t` : path;
  return `--- a/${name}\n+++ b/${name}\n${hunksOf(changes)
    .map(hunk => writeHunk(hunk, old, young))
    .join('')}`;
}

/** The lines with their line feeds. As for git, a carriage return ends no line. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Changes that are so near to each other that they are shown as one. */
function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.start - last.end <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function writeHunk(changes: readonly LineChange[], old: readonly string[], young: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const lead = Math.min(context, first.start);
  const trail = Math.min(context, old.length - last.end);
  const lines: string[] = [];
  let at = first.start - lead;
  const marked = (mark: string, shown: readonly string[]) => {
    for (const line of shown)
      lines.push(mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  };
  for (const { start, end, from, to } of changes) {
    marked(' ', old.slice(at, start));
    marked('-', old.slice(start, end));
    marked('+', young.slice(from, to));
    at = end;
  }
  marked(' ', old.slice(at, last.end + trail));
  const before = place(first.start - lead, last.end + trail);
  return `@@ -${before} +${place(first.from - lead, last.to + trail)} @@\n${lines.join('')}`;
}

/** Where lines stand, counted from 1; before an empty stretch stands the line above it. */
const place = (start: number, end: number): string => `${end === start ? start : start + 1},${end - start}`;

function changesBetween(old: readonly string[], young: readonly string[]): LineChange[] {
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
  const middle = { start: head, end: old.length - tail, from: head, to: young.length - tail };
  const kept = keptLines(old.slice(head, middle.end), young.slice(head, middle.to));
  const changes: LineChange[] = [];
  let [start, from] = [head, head];
  for (const [a, b] of [...kept, [middle.end - head, middle.to - head] as const]) {
    if (start < head + a || from < head + b) changes.push({ start, end: head + a, from, to: head + b });
    [start, from] = [head + a + 1, head + b + 1];
  }
  return changes;
}

/** Pairs of lines that both texts have, in order, as many as there can be (Myers, "An O(ND) Difference Algorithm"). */
function keptLines(old: readonly string[], young: readonly string[]): (readonly [number, number])[] {
  const reached: ReadonlyMap<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= mostChanges; edits++) {
    reached.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOf(furthest, diagonal, edits);
      while (x < old.length && x - diagonal < young.length && old[x] === young[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= young.length) return wayBack(reached, old.length, young.length);
    }
    furthest = next;
  }
  return [];
}

/** Where a path with so many edits enters a diagonal: from the one above by an insertion, from that below by a deletion. */
function startOf(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const inserted = furthest.get(diagonal + 1) ?? -1;
  const deleted = furthest.get(diagonal - 1) ?? -1;
  return diagonal === -edits || (diagonal !== edits && deleted < inserted) ? inserted : deleted + 1;
}

function wayBack(reached: readonly ReadonlyMap<number, number>[], endOfOld: number, endOfYoung: number) {
  const kept: [number, number][] = [];
  let [x, y] = [endOfOld, endOfYoung];
  for (let edits = reached.length - 1; edits >= 0; edits--) {
    const furthest = reached[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const start = edits === 0 ? 0 : startOf(furthest, diagonal, edits);
    while (x > start && y > start - diagonal && x > 0 && y > 0) kept.push([--x, --y]);
    if (edits === 0) break;
    const inserted =
      diagonal === -edits ||
      (diagonal !== edits && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1));
    if (inserted) y--;
    else x--;
  }
  return kept.reverse();
}
