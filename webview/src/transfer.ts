/** What is shown, on its way from the extension to the page: of its long texts only what differs from what the page has. */
import { isHtml, isModel, type PageState, type Show, type Splice } from './messages.ts';

/** What the page has got so far. */
export interface Got {
  /** How many messages made it. */
  readonly count: number;
  /** `PageState.html` and `PageState.model`, as JSON. */
  readonly html: string;
  readonly model: string;
  /** The rest, as JSON. */
  readonly rest: string;
}

/** A page that has just begun. */
export const gotNothing: Got = { count: 0, html: '', model: '', rest: '' };

/** The message that brings a page up to date, and what it has got then; `undefined` where it shows that already. */
export function messageFor(got: Got, state: PageState): { readonly message: Show; readonly got: Got } | undefined {
  const { html, model, ...others } = state;
  const next = {
    count: got.count + 1,
    html: JSON.stringify(html),
    model: JSON.stringify(model),
    rest: JSON.stringify(others),
  };
  const isSame = next.html === got.html && next.model === got.model && next.rest === got.rest;
  if (isSame && state.reveal === null) return undefined;
  const splices = { html: spliceOf(got.html, next.html), model: spliceOf(got.model, next.model) };
  return { message: { ...others, ...splices, after: got.count }, got: next };
}

/** Whether a message follows on what the page has got. */
export const follows = (got: Got, { after }: Show): boolean => after === got.count;

/** What a message makes of what the page has got, on which it follows; `undefined` for one of another shape. */
export function received(
  got: Got,
  { html, model, after, ...others }: Show,
): { readonly state: PageState; readonly got: Got } | undefined {
  const next = { ...got, count: after + 1, html: spliced(got.html, html), model: spliced(got.model, model) };
  const parsed = { html: parse(next.html), model: parse(next.model) };
  if (!isHtml(parsed.html) || !isModel(parsed.model)) return undefined;
  return { state: { ...others, html: parsed.html, model: parsed.model }, got: next };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What makes one text of another. */
function spliceOf(before: string, after: string): Splice {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < longest - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

const spliced = (before: string, { start, end, text }: Splice): string =>
  before.slice(0, start) + text + before.slice(end);
