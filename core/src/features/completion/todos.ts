/** Completion of `(TODO)`, beside a link to what is not written yet, and before the name of a topic. */
import { targetOf } from '../../library/packed.ts';
import { resolve } from '../../library/resolve.ts';
import { type Completion, type Completions, complete } from './item.ts';
import type { Place } from './place.ts';

const beginsItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;

/** The mark; `undefined` where none belongs. */
export function todos(place: Place): Completions | undefined {
  const { before, after, offset } = place;
  const typed = /(?<!\])\((?:T(?:O(?:DO?)?)?)?$/.exec(before);
  if (!typed) return undefined;
  const isFirst = beginsItem.test(before.slice(0, typed.index));
  if (!isFirst && !followsMissing(place, offset - typed[0].length)) return undefined;
  const { isCode, html } = place.surroundings();
  if (isCode || html) return undefined;
  const closing = after.startsWith(')') ? 1 : 0;
  const space = isFirst && !/^[ \t]/.test(after.slice(closing)) ? ' ' : '';
  const item: Completion = {
    label: '(TODO)',
    kind: 'value',
    detail: 'not written yet',
    text: `(TODO)${space}`,
    replaces: { start: offset - typed[0].length, end: offset + closing },
  };
  return complete([item]);
}

/** Whether a link ends here, with a blank between, that leads to nothing. */
function followsMissing({ view, text }: Place, at: number): boolean {
  let end = at;
  while (/[ \t]/.test(text.charAt(end - 1))) end--;
  const link = view.document.links.find(other => other.end === end && other.syntax === 'link');
  if (!link || link.path === '' || end === at) return false;
  const target = targetOf(view.path, link.path, view.facts.linksRoot);
  return resolve(view.library, { target, path: link.path }).state === 'missing';
}
