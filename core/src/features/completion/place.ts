/** Places: where an author types, what stands around, and whether that is Markdown at all. */
import type { Kind } from '../../kinds/kind.ts';
import { withoutNotMarkdown } from '../../parse/notMarkdown.ts';
import { scan } from '../../parse/scan.ts';
import type { Block, Scan } from '../../parse/syntax.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { kindIn } from '../known.ts';

/** The cursor, with its line. */
export interface Place {
  readonly view: DocumentView;
  readonly kind: Kind | undefined;
  readonly text: string;
  readonly offset: number;
  /** The line without its ending. */
  readonly line: Range;
  /** What stands on the line before the cursor; of a very long line the end, behind `…`. */
  readonly before: string;
  /** What stands on the line behind the cursor, as far as it is looked at. */
  readonly after: string;
  /** What a letter typed here would stand in; found out once, when somebody asks. */
  readonly surroundings: () => Surroundings;
}

/** What a letter would stand in. */
export interface Surroundings {
  /** Code, a code span, mathematics, a shortcode: nothing there is Markdown. */
  readonly isCode: boolean;
  /** The raw HTML around it. */
  readonly html: Range | undefined;
  /** The innermost block. */
  readonly block: Block | undefined;
}

/** So far to either side a line is looked at, in code units. */
const reach = 2000;

/** The place of an offset. */
export function placeAt(view: DocumentView, offset: number): Place {
  const { text } = view.document;
  const start = lineStart(text, offset, offset - reach - 1);
  const isCut = offset - start > reach;
  const line = { start: isCut ? lineStart(text, offset) : start, end: lineEnd(text, offset) };
  let found: Surroundings | undefined;
  return {
    view,
    kind: kindIn(view),
    text,
    offset,
    line,
    before: isCut ? `…${text.slice(offset - reach, offset)}` : text.slice(start, offset),
    after: text.slice(offset, Math.min(line.end, offset + reach)),
    surroundings() {
      found ??= surroundingsAt(view, offset);
      return found;
    },
  };
}

/** Types a letter and looks where it came to stand: what is open at the cursor need not be closed yet. */
function surroundingsAt({ document: { text, frontmatter } }: DocumentView, offset: number): Surroundings {
  const typed = `${text.slice(0, offset)}x${text.slice(offset)}`;
  const found: Scan = withoutNotMarkdown(typed, scan(typed, frontmatter?.bodyStart ?? 0, { inlines: 'everywhere' }));
  const holds = ({ start, end }: Range) => start <= offset && offset < end;
  const block = found.blocks.findLast(holds);
  return {
    isCode: block?.type === 'code' || found.codeSpans.some(holds),
    html: found.html.find(holds),
    block,
  };
}
