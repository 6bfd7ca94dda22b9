/**
 * Columns: how a client counts along a line. Inside, and unless the client wants it otherwise, it is in UTF-16 code
 * units; with others, positions are converted here and nowhere else (LSP 3.17, `general.positionEncodings`).
 */
import type { Range as LspRange, PositionEncodingKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LineStarts, lineStarts, offsetAt, type Position, positionAt } from '#core';

/** What a client can count in. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: ReadonlySet<string> = new Set<Encoding>(['utf-8', 'utf-16', 'utf-32']);

/** UTF-16, in which nothing has to be converted, unless the client names only others; the first of those that we know. */
export const encodingOf = (offered: readonly PositionEncodingKind[] = []): Encoding =>
  offered.includes('utf-16')
    ? 'utf-16'
    : ((offered.find(encoding => known.has(encoding)) as Encoding | undefined) ?? 'utf-16');

/** The characters of a text that a client counts otherwise than in UTF-16 code units, in their order. */
interface Widths {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How far the client's count is ahead behind each of them; below 0 where it is behind. */
  readonly drifts: readonly number[];
}

const measured = new WeakMap<LineStarts, Widths>();

/** Notes how wide the characters of a text are to the client; its positions are known by its lines from then on. */
export function measure(linesOf: () => LineStarts, text: string, encoding: Encoding): void {
  if (encoding === 'utf-16') return;
  const widths = widthsOf(text, encoding);
  if (widths.starts.length > 0) measured.set(linesOf(), widths);
}

function widthsOf(text: string, encoding: Encoding): Widths {
  const [starts, ends, drifts]: [number[], number[], number[]] = [[], [], []];
  let drift = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const width = encoding === 'utf-32' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (width !== length) {
      drift += width - length;
      starts.push(at);
      ends.push(at + length);
      drifts.push(drift);
    }
    at += length;
  }
  return { starts, ends, drifts };
}

/** Line and column, in the client's units, of an offset; one inside a character is taken for its start. */
export function toPosition(lines: LineStarts, offset: number): Position {
  const position = positionAt(lines, offset);
  const widths = measured.get(lines);
  if (!widths) return position;
  return { ...position, column: toUnits(widths, offset) - toUnits(widths, lines[position.line] ?? 0) };
}

/** The offset of a position in the client's units, kept inside its line; `length` is that of the text. */
export function fromPosition(lines: LineStarts, length: number, { line, column }: Position): number {
  const widths = measured.get(lines);
  const start = lines[line];
  if (!widths || start === undefined) return offsetAt(lines, length, { line, column });
  const units = toUnits(widths, start) + column;
  const index = countWhere(widths, at => (widths.ends[at] ?? 0) + (widths.drifts[at] ?? 0) <= units);
  const offset = Math.min(units - (widths.drifts[index - 1] ?? 0), widths.starts[index] ?? length);
  return offsetAt(lines, length, { line, column: offset - start });
}

function toUnits(widths: Widths, offset: number): number {
  const index = countWhere(widths, at => (widths.ends[at] ?? 0) <= offset);
  return Math.min(offset, widths.starts[index] ?? offset) + (widths.drifts[index - 1] ?? 0);
}

/** How many of the characters, from the first on, meet a condition that the others do not; found by halving. */
function countWhere({ starts }: Widths, condition: (index: number) => boolean): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (condition(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How the texts of open documents are made and changed for a client that counts so. */
export const textsIn = (encoding: Encoding) => ({
  create: TextDocument.create,
  update: (document: TextDocument, changes: readonly TextChange[], version: number): TextDocument => {
    if (encoding === 'utf-16') return TextDocument.update(document, [...changes], version);
    // Each change is told of the text that the one before it leaves.
    return changes.reduce(
      (text, change) => TextDocument.update(text, [asUtf16(text, change, encoding)], version),
      document,
    );
  },
});

/** A change of a text as the client tells it: of a stretch, or of the whole. */
type TextChange = { readonly range: LspRange; readonly text: string } | { readonly text: string };

function asUtf16(document: TextDocument, change: TextChange, encoding: Encoding): TextChange & { text: string } {
  if (!('range' in change)) return change;
  const text = document.getText();
  const lines = lineStarts(text);
  measure(() => lines, text, encoding);
  const at = ({ line, character }: LspRange['start']) =>
    document.positionAt(fromPosition(lines, text.length, { line, column: character }));
  return { text: change.text, range: { start: at(change.range.start), end: at(change.range.end) } };
}
