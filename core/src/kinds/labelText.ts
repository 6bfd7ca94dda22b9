/** Label text: what the template writes for one label, so that it can be written where it is missing. */
import { normalizeHeading } from './headings.ts';
import { withoutPlaceholders } from './snippetText.ts';

/** A label with what stands under it. */
export interface LabelText {
  /** Whether the template writes it as a list item. */
  readonly isItem: boolean;
  /** What follows the label on its line. */
  readonly words: string;
  /** The lines below. */
  readonly lines: readonly string[];
}

const labelled = /^(- )?\*\*([^*]+?):?\*\*:?\s*/;

/** The label as a body writes it, line by line in snippet syntax through `write`; the label alone where the body has none. */
export function labelText(
  body: readonly string[],
  label: string,
  write: (line: string) => string = withoutPlaceholders,
): LabelText {
  const isLabel = (line: string) => normalizeHeading(labelled.exec(line)?.[2] ?? '') === normalizeHeading(label);
  const at = body.findIndex(isLabel);
  const line = body[at];
  if (line === undefined) return { isItem: body.some(other => other.startsWith('- **')), words: '', lines: [] };
  const end = body.findIndex((other, index) => index > at && (other.trim() === '' || labelled.test(other)));
  return {
    isItem: line.startsWith('- '),
    words: write(line.replace(labelled, '')),
    lines: body.slice(at + 1, end < 0 ? body.length : end).map(line => write(line)),
  };
}

/** The lines of a body that are list items, without placeholders; with `box`, those with a task box. */
export const itemLines = (body: readonly string[], box: boolean): string[] =>
  body.filter(line => (box ? /^- \[ \] / : /^- (?!\[ \] )/).test(line)).map(withoutPlaceholders);
