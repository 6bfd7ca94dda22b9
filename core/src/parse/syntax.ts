/** What the structural scanner finds in a text: blocks, links, references, raw HTML and code spans, each with its range. */
import type { Range } from '../text/range.ts';

/** What every block has. Blocks stand in document order, a container before what it holds. */
interface BlockBase extends Range {
  /** Index in the list of blocks of the container that holds this one, -1 at the top of the document. */
  readonly parent: number;
}

/** What every block has that spans lines of text. */
interface LinesBase extends BlockBase {
  /** The text between container markers, where such (`>`) stand between its lines; undefined where the text is whole. */
  readonly stretches: readonly Range[] | undefined;
}

/** A block quote (CommonMark 5.1). */
export interface BlockQuote extends BlockBase {
  readonly type: 'blockquote';
}

/** A list (CommonMark 5.3); its items are blocks of their own. */
export interface List extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
}

/** A list item (CommonMark 5.2), with the state of its task box (GFM 5.3) where it has one. */
export interface ListItem extends BlockBase {
  readonly type: 'listItem';
  /** `undefined` where the item has no task box. */
  readonly checked: boolean | undefined;
  /** Offset of the item's first content (after marker and spaces, before a task box). */
  readonly content: number;
}

/** A footnote definition (`[^label]: …`, GitHub), a container. */
export interface FootnoteDefinition extends BlockBase {
  readonly type: 'footnoteDefinition';
}

/** A paragraph (CommonMark 4.8). */
export interface Paragraph extends LinesBase {
  readonly type: 'paragraph';
}

/** An ATX or setext heading (CommonMark 4.2, 4.3). */
export interface Heading extends LinesBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly setext: boolean;
  /** The heading's raw content: without `#`s, underline and the spaces around it. */
  readonly content: Range;
}

/** Fenced or indented code (CommonMark 4.4, 4.5). */
export interface Code extends BlockBase {
  readonly type: 'code';
  readonly fenced: boolean;
  /** The info string as written, empty where there is none. */
  readonly info: Range;
}

/** An HTML block (CommonMark 4.6). */
export interface Html extends LinesBase {
  readonly type: 'html';
}

/** A thematic break (CommonMark 4.1). */
export interface ThematicBreak extends BlockBase {
  readonly type: 'thematicBreak';
}

/** A table (GFM 4.10). */
export interface Table extends BlockBase {
  readonly type: 'table';
  /** Number of columns of the header row. */
  readonly columns: number;
}

/** A link reference definition (CommonMark 4.7). */
export interface Definition extends BlockBase {
  readonly type: 'definition';
  /** Between the brackets, as written. */
  readonly label: Range;
  /** The label normalised as CommonMark compares labels. */
  readonly identifier: string;
  /** The destination as written, without `<` and `>`. */
  readonly destination: Range;
  /** The destination with escapes and entities decoded; percent-encoding is kept. */
  readonly url: string;
}

/** One block of a document. */
export type Block =
  | BlockQuote
  | List
  | ListItem
  | FootnoteDefinition
  | Paragraph
  | Heading
  | Code
  | Html
  | ThematicBreak
  | Table
  | Definition;

/** An inline link or image with a destination of its own (CommonMark 6.3, 6.4). Its range is the whole construct. */
export interface InlineLink extends Range {
  readonly image: boolean;
  /** Between the brackets, as written. */
  readonly text: Range;
  /** The destination as written, without `<` and `>`; empty where there is none. */
  readonly destination: Range;
  /** The destination with escapes and entities decoded; percent-encoding is kept. */
  readonly url: string;
}

/** A full (`[text][label]`), collapsed (`[label][]`) or shortcut (`[label]`) reference, link or image. */
export interface Reference extends Range {
  readonly image: boolean;
  readonly syntax: 'full' | 'collapsed' | 'shortcut';
  /** Between the first brackets, as written. */
  readonly text: Range;
  /** What names the definition: the second brackets' content of a full reference, else `text`. */
  readonly label: Range;
  /** Index in the list of blocks of the definition it leads to; -1 where none does (never so for shortcuts). */
  readonly definition: number;
}

/** A stretch of raw HTML (CommonMark 4.6, 6.6). */
export interface RawHtml extends Range {
  /** As a paragraph's: the text between container markers, where such stand between its lines. */
  readonly stretches: readonly Range[] | undefined;
}

/** What the references of a text may lead to. */
export interface Targets {
  /** Index in the list of blocks of the first definition of each identifier. */
  readonly definitions: ReadonlyMap<string, number>;
  /** The normalised labels of footnote definitions. */
  readonly footnotes: ReadonlySet<string>;
}

/** Everything the scanner finds in one text, each list in document order. */
export interface Scan {
  readonly blocks: readonly Block[];
  readonly links: readonly InlineLink[];
  readonly references: readonly Reference[];
  /** Raw HTML outside code: HTML blocks, and inline tags, comments, declarations (CommonMark 6.6). */
  readonly html: readonly RawHtml[];
  /** Code spans with their backticks, in the blocks whose inlines were scanned. */
  readonly codeSpans: readonly Range[];
  /** Autolinks with their `<` and `>` (CommonMark 6.5). */
  readonly autolinks: readonly Range[];
  /** What references lead to. */
  readonly targets: Targets;
}
