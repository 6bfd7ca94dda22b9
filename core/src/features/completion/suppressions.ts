/** Completion of suppression comments: `<!--lint ignore broken-link-->`. */
import { rules } from '../../rules/index.ts';
import { type Completion, type Completions, complete, nothing } from './item.ts';
import type { Place } from './place.ts';

const actions = {
  ignore: 'for the block below',
  disable: 'from here on',
  enable: 'again from here on',
} as const;

/** What a comment may say; `undefined` where none is begun. */
export function suppressions(place: Place): Completions | undefined {
  const { before, offset } = place;
  const comment = /<!--(?:(?!-->|<!--).)*$/.exec(before);
  if (!comment) return undefined;
  if (place.surroundings().isCode) return nothing;
  const named = /^<!--[ \t]*lint[ \t]+(?:disable|enable|ignore)((?:[ \t,]+[\w:-]+)*[ \t,]+)([\w:-]*)$/.exec(comment[0]);
  if (named) return ruleNames(place, named[1] ?? '', named[2] ?? '');
  return /^<!--[ \t]*(?:l(?:i(?:nt?)?)?)?$|^<!--[ \t]*lint[ \t]+[a-z]*$/.test(comment[0])
    ? wholeComments(place, offset - comment[0].length)
    : nothing;
}

/** The rules that the comment does not name yet, those first that found something in this document. */
function ruleNames({ view, offset, after }: Place, before: string, typed: string): Completions {
  const taken = new Set(before.split(/[\s,]+/));
  const found = new Set(view.facts.problems.map(({ rule }) => rule));
  const rest = /^[\w:]*(?:-(?!->)[\w:]*)*/.exec(after)?.[0].length ?? 0;
  const open = rules.filter(({ id }) => !taken.has(id));
  const ordered = [...open.filter(({ id }) => found.has(id)), ...open.filter(({ id }) => !found.has(id))];
  const items = ordered.map(
    ({ id, summary }): Completion => ({
      label: id,
      kind: 'rule',
      detail: summary,
      text: id + (after.includes('-->') ? '' : '-->'),
      replaces: { start: offset - typed.length, end: offset + rest },
      about: { of: 'rule', rule: id },
    }),
  );
  return complete(items);
}

function wholeComments({ text, offset, after }: Place, start: number): Completions {
  const closing = /^[ \t]*-->/.exec(after)?.[0].length ?? 0;
  const items = Object.entries(actions).map(
    ([action, detail]): Completion => ({
      label: `<!--lint ${action}-->`,
      kind: 'rule',
      detail,
      text: `<!--lint ${action} -->`,
      snippet: `<!--lint ${action} $1-->`,
      replaces: { start, end: offset + closing },
      // However it is begun: with spaces, or with another word.
      filter: text.slice(start, offset),
    }),
  );
  return complete(items);
}
