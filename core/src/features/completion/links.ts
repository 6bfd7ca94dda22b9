/** Completion of whole links: `[` offers every document by its title. */
import { writtenLike } from '../../library/suggest.ts';
import { escapeText } from '../../rules/listEdits.ts';
import { lineStart } from '../../text/lines.ts';
import { nameOfDocument } from '../known.ts';
import { documentsFor } from './documents.ts';
import { type Completion, type Completions, nothing } from './item.ts';
import type { Place } from './place.ts';
import { listedBeside, wantedKind } from './relations.ts';
import { asDestination, named, styleOf } from './written.ts';

/** Whole links behind `[`, and behind the marker of an item where links are what belongs there; `undefined` elsewhere. */
export function links(place: Place): Completions | undefined {
  const { before, after, offset, view } = place;
  const typed = /(?<![\]\\!])\[(?!\^)([^[\]]*)$/.exec(before)?.[1];
  const kind = wantedKind(place);
  const isItem = /^[\t ]*[-*+][ \t]+$/.test(before) && after.trim() === '';
  if (typed === undefined && !(isItem && kind !== undefined)) return undefined;
  // What follows makes it a link already.
  if (typed !== undefined && (isInBox(place) || /^[^[\]]*\][[(:]/.test(after))) return nothing;
  const { isCode, html, block } = place.surroundings();
  if (isCode || html) return nothing;
  const start = typed === undefined ? offset : offset - typed.length - 1;
  const end = offset + (typed !== undefined && after.startsWith(']') ? 1 : 0);
  const listed = listedBeside(place, { start, end });
  const found = documentsFor(place, { typed: (typed ?? '').trim(), kind, wants: ({ path }) => !listed.has(path) });
  const like = styleOf(place);
  const items = found.flatMap(({ path, facts }): Completion[] => {
    if (!facts) return [];
    const name = escapeText(nameOfDocument(facts));
    const shown = block?.type === 'table' ? name.replaceAll('|', '\\|') : name;
    const text = `[${shown}](${asDestination(writtenLike(like, view.path, path, view.facts.linksRoot), false)})`;
    const filter = text.slice(0, 1) + (typed ?? '');
    return [{ ...named(path, facts), text, replaces: { start, end }, ...(typed === undefined ? {} : { filter }) }];
  });
  return { items, isIncomplete: true };
}

const marker = /^[\s>]*(?:[-*+]|\d+[.)])[ \t]+/.source;
const beginsBox = new RegExp(`${marker}\\[[ xX]?$`);
const behindBox = new RegExp(`${marker}\\[[ xX]\\]`);

/** Whether the brackets around the cursor are a task's box, or become one: with nothing in them, where the line above has one. */
function isInBox({ text, line, before, after }: Place): boolean {
  if (!beginsBox.test(before) || !/^\](?:[ \t]|$)/.test(after)) return false;
  if (!before.endsWith('[') || after !== ']') return true;
  const end = line.start - (text.startsWith('\r\n', line.start - 2) ? 2 : 1);
  return end > 0 && behindBox.test(text.slice(lineStart(text, end), end));
}
