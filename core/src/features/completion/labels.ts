/** Completion of labels: the bold lead-ins that a section or item still lacks. */
import { itemsOf } from '../../kinds/items.ts';
import { findLabels } from '../../kinds/labels.ts';
import { labelText } from '../../kinds/labelText.ts';
import type { SectionBody } from '../../kinds/sectionBody.ts';
import { escapeSnippet, joinSnippets, withBrackets, withoutPlaceholders } from '../../kinds/snippetText.ts';
import { lineEnding } from '../../text/lines.ts';
import { type Around, around, bodyIn, holding } from './around.ts';
import { type Completion, type Completions, complete, nothing } from './item.ts';
import type { Place } from './place.ts';

/** Labels behind `**` or a list marker; `undefined` where no line begins so. */
export function labels(place: Place): Completions | undefined {
  const { before, after, offset } = place;
  const begun = /^([\t ]*)([-*+][ \t]+)?(\*\*[^*]*|)$/.exec(before);
  if (!begun || (begun[2] === undefined && begun[3] === '')) return undefined;
  if (begun[3] === '' && after.trim() !== '') return undefined;
  const { isCode, html } = place.surroundings();
  if (isCode || html) return nothing;
  const rest = around(place);
  const wanted = rest && wantedIn(rest, offset);
  if (!wanted) return undefined;
  const [, , bullet = '', stars = ''] = begun;
  const start = offset - stars.length;
  const closing = stars === '' ? 0 : (/^[^*]*?:?\*\*:?/.exec(after)?.[0].length ?? 0);
  const indent = ' '.repeat(before.length - stars.length);
  const eol = lineEnding(place.text);
  const items = wanted.labels.map((label): Completion => {
    const { isItem, words, lines } = labelText(wanted.body, label, line => line);
    // A bullet is there already, or it belongs to the label.
    const lead = bullet === '' && isItem ? '- ' : '';
    const below = lines.map(line => (bullet === '' ? line : indent + line));
    const snippet = joinSnippets([[`${lead}**${escapeSnippet(label)}:** ${words}`.trimEnd(), ...below]]);
    return {
      label: `**${label}:**`,
      kind: 'label',
      text: snippet.map(withoutPlaceholders).join(eol),
      snippet: snippet.map(withBrackets).join(eol),
      replaces: { start, end: offset + closing },
    };
  });
  return items.length === 0 ? undefined : complete(items);
}

/** The labels that the innermost section or item around the offset lacks, and the lines that the kind writes there. */
function wantedIn(rest: Around, offset: number): { labels: readonly string[]; body: readonly string[] } | undefined {
  const owner = holding(rest, offset).at(-1);
  if (!owner) return undefined;
  const { outline } = owner;
  const whole = bodyIn(rest, owner);
  const item =
    outline.items &&
    itemsOf(rest.document, outline.items, whole)
      .flat()
      .find(({ body }) => isIn(body, offset));
  if (item && outline.items) {
    const { labels: all = [], body = [] } = outline.items;
    return { labels: lacking(rest, item.body, all), body };
  }
  return { labels: lacking(rest, whole, outline.labels ?? []), body: outline.body ?? [] };
}

const isIn = ({ start, end }: SectionBody, offset: number): boolean => start <= offset && offset <= end;

const lacking = ({ document }: Around, body: SectionBody, all: readonly string[]): string[] =>
  findLabels(document, body, all).flatMap(({ label, fit }) => (fit === 'none' ? [label] : []));
