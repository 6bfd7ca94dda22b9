/** The messages between the preview's page and the extension, both ways, each with its shape. */
import type {
  LensPosition,
  PreviewBadge,
  PreviewBox,
  PreviewGhost,
  PreviewLink,
  PreviewLinking,
  PreviewNeighbour,
  PreviewProblem,
  PreviewResult,
  PreviewSection,
} from '../../server/src/protocol.ts';
import {
  count,
  flag,
  list,
  type MessageOf,
  nullable,
  oneOf,
  place,
  readMessage,
  record,
  type Shape,
  text,
} from './shapes.ts';

const position = record<LensPosition>({ line: count, character: count });

/** What the page shows of `PreviewResult`: all but the Markdown of the cards, which comes rendered. */
export type PageModel = Omit<PreviewResult, 'cards' | 'version'>;

const model: Shape<PageModel> = record<PageModel>({
  title: text,
  kind: nullable(text),
  bodyLine: count,
  badges: list(record<PreviewBadge>({ key: text, label: text, value: text, at: position })),
  completeness: nullable(record<{ done: number; of: number }>({ done: count, of: count })),
  checklist: list(
    record<PreviewSection>({
      heading: text,
      state: oneOf('done', 'incomplete', 'missing', 'optional'),
      detail: text,
      at: nullable(position),
    }),
  ),
  ghosts: list(record<PreviewGhost>({ heading: text, description: text, level: count, line: count, act: text })),
  boxes: list(record<PreviewBox>({ line: count, checked: flag, rehearsed: flag, act: text })),
  problems: list(
    record<PreviewProblem>({
      id: text,
      source: text,
      severity: oneOf('error', 'warning', 'information', 'hint'),
      message: text,
      at: position,
    }),
  ),
  problemCount: count,
  links: list(
    record<PreviewLink>({
      url: text,
      state: oneOf('document', 'file', 'broken', 'planned'),
      uri: nullable(text),
      fragment: nullable(text),
      kind: nullable(text),
      tooltip: text,
      isRelated: flag,
      act: nullable(text),
    }),
  ),
  linking: list(
    record<PreviewLinking>({
      uri: text,
      path: text,
      title: text,
      kind: nullable(text),
      category: nullable(text),
      count,
    }),
  ),
  linkingCount: count,
  neighbours: list(
    record<PreviewNeighbour>({
      title: text,
      uri: nullable(text),
      kind: nullable(text),
      state: oneOf('document', 'planned', 'broken'),
      direction: oneOf('in', 'out', 'both'),
    }),
  ),
  neighbourCount: count,
});

/** A card with its answer rendered. */
export interface PageCard {
  readonly section: string;
  readonly question: string;
  readonly html: string;
  readonly line: number;
}

/** Something that keeps the preview from being whole, with what can be done about it. */
export interface Notice {
  readonly kind: 'info' | 'warning';
  readonly text: string;
  /** What the button says, and which message it sends. */
  readonly button: { readonly title: string; readonly does: 'enableMarkdown' | 'restart' | 'showAnyway' } | null;
}

/** What `show` shows. */
export interface PageState {
  readonly uri: string;
  readonly mode: 'read' | 'rehearse';
  readonly locked: boolean;
  /** `null` while the server has not answered for this document. */
  readonly model: PageModel | null;
  /** The rendered text as the Markdown engine made it, not yet sanitised; `null` where there is none. */
  readonly html: string | null;
  readonly cards: readonly PageCard[];
  readonly notices: readonly Notice[];
  /** Addresses of the document's folder and of the workspace folder, for pictures. */
  readonly folder: string;
  readonly root: string;
  /** The author's fonts for Markdown previews, as CSS. */
  readonly font: { readonly family: string; readonly size: string; readonly lineHeight: string };
  /** Where to scroll: to a line, or to the place of a fragment. */
  readonly reveal: { readonly line: number | null; readonly fragment: string | null } | null;
}

/** A part of a text that is replaced, in UTF-16 code units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `PageState` on its way: its long texts, as JSON, each as what differs from the one before (see transfer.ts). */
export interface Show extends Omit<PageState, 'html' | 'model'> {
  /** How many of these messages the page has got before. */
  readonly after: number;
  readonly html: Splice;
  readonly model: Splice;
}

const splice = record<Splice>({ start: count, end: count, text });

/** Whether a value is rendered text, or `null`. */
export const isHtml: Shape<string | null> = nullable(text);

/** Whether a value is the model of a page, or `null`. */
export const isModel: Shape<PageModel | null> = nullable(model);

/** Extension to page. */
export const toPage = {
  show: record<Show>({
    after: count,
    uri: text,
    mode: oneOf('read', 'rehearse'),
    locked: flag,
    model: splice,
    html: splice,
    cards: list(record<PageCard>({ section: text, question: text, html: text, line: count })),
    notices: list(
      record<Notice>({
        kind: oneOf('info', 'warning'),
        text,
        button: nullable(
          record<NonNullable<Notice['button']>>({
            title: text,
            does: oneOf('enableMarkdown', 'restart', 'showAnyway'),
          }),
        ),
      }),
    ),
    folder: text,
    root: text,
    font: record<PageState['font']>({ family: text, size: text, lineHeight: text }),
    reveal: nullable(record<NonNullable<PageState['reveal']>>({ line: nullable(place), fragment: nullable(text) })),
  }),
  scroll: record<{ readonly line: number }>({ line: place }),
  fixes: record<{ readonly problem: string; readonly fixes: readonly { title: string; act: string }[] }>({
    problem: text,
    fixes: list(record<{ title: string; act: string }>({ title: text, act: text })),
  }),
};

/** Page to extension. */
export const fromPage = {
  /** The page shows nothing yet, and wants to. */
  ready: record<object>({}),
  /** What was sent last is on the page. */
  shown: record<object>({}),
  reveal: record<LensPosition>({ line: count, character: count }),
  scrolled: record<{ readonly line: number }>({ line: place }),
  act: record<{ readonly act: string }>({ act: text }),
  fixes: record<{ readonly problem: string }>({ problem: text }),
  open: record<{ readonly uri: string; readonly fragment: string | null }>({ uri: text, fragment: nullable(text) }),
  enableMarkdown: record<object>({}),
  restart: record<object>({}),
  showAnyway: record<object>({}),
  ignored: record<{ readonly message: string }>({ message: text }),
};

/** A message that the page gets. */
export type ToPage = MessageOf<typeof toPage>;

/** A message that the page sends. */
export type FromPage = MessageOf<typeof fromPage>;

/** A value as a message to the page. */
export const readToPage = (value: unknown): ToPage | undefined => readMessage(toPage, value);

/** A value as a message from the page. */
export const readFromPage = (value: unknown): FromPage | undefined => readMessage(fromPage, value);
