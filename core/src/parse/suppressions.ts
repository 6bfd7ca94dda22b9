/** Suppressions: `<!--lint disable rule-->`, `<!--lint enable rule-->` and `<!--lint ignore rule-->`, remark's comment syntax. */
import { firstFrom, type Range } from '../text/range.ts';
import type { HtmlComment } from './htmlTags.ts';
import type { Block } from './syntax.ts';

/** One rule silenced by a comment; its range is the comment. A comment that names several rules is several suppressions. */
export interface Suppression extends Range {
  /** The rule it names; `undefined` means every rule. */
  readonly rule: string | undefined;
  /** Where the rule is named; the comment where it names none. */
  readonly name: Range;
  /** Where problems are silenced. */
  readonly effect: Range;
}

interface Directive extends Range {
  readonly action: 'disable' | 'enable' | 'ignore';
  readonly rules: readonly (Range & { readonly name: string })[];
}

/**
 * The suppressions of a document, in the order in which they stand. A `disable` that begins the body silences the
 * frontmatter above it as well, in which no comment can stand.
 */
export function collectSuppressions(
  text: string,
  comments: readonly HtmlComment[],
  blocks: readonly Block[],
  bodyStart: number,
): Suppression[] {
  const directives = comments.flatMap(comment => readDirective(text, comment) ?? []);
  const leading = leadingDirectives(text, directives, bodyStart);
  const enabled = enabledAgain(directives);
  return directives.flatMap((directive, index) => {
    const { action, start, end, rules } = directive;
    if (action === 'enable') return [];
    const named = rules.length > 0 ? rules : [{ name: undefined, start, end }];
    return named.map(({ name: rule, ...name }) => {
      const from = index < leading ? 0 : end;
      const disabled = { start: from, end: enabled(end, rule) ?? text.length };
      return { rule, name, start, end, effect: action === 'ignore' ? nextBlock(blocks, directive) : disabled };
    });
  });
}

/** How many directives stand before everything else in the body. */
function leadingDirectives(text: string, directives: readonly Directive[], bodyStart: number): number {
  let at = bodyStart;
  const first = directives.findIndex(({ start, end }) => {
    if (text.slice(at, start).trim() !== '') return true;
    at = end;
    return false;
  });
  return first < 0 ? directives.length : first;
}

function readDirective(text: string, comment: HtmlComment): Directive | undefined {
  const inner = text.slice(comment.content.start, comment.content.end);
  const head = /^\s*lint\s+(disable|enable|ignore)(?![^\s])/.exec(inner);
  if (!head) return undefined;
  const rules: { name: string; start: number; end: number }[] = [];
  for (const { 0: name, index } of inner.slice(head[0].length).matchAll(/[^\s,]+/g)) {
    const start = comment.content.start + head[0].length + index;
    rules.push({ name: name.replace(/^playbook:/, ''), start, end: start + name.length });
  }
  return { start: comment.start, end: comment.end, action: head[1] as Directive['action'], rules };
}

/** Where a rule, or all, is enabled again behind an offset, by a comment that names it or none. */
function enabledAgain(
  directives: readonly Directive[],
): (from: number, rule: string | undefined) => number | undefined {
  const places = new Map<string | undefined, Directive[]>();
  for (const directive of directives) {
    const { action, rules } = directive;
    if (action !== 'enable') continue;
    for (const name of rules.length > 0 ? new Set(rules.map(rule => rule.name)) : [undefined]) {
      const known = places.get(name);
      if (known) known.push(directive);
      else places.set(name, [directive]);
    }
  }
  const next = (from: number, rule: string | undefined): number => {
    const known = places.get(rule) ?? [];
    return known[firstFrom(known, from)]?.start ?? Number.POSITIVE_INFINITY;
  };
  return (from, rule) => {
    const at = Math.min(next(from, rule), next(from, undefined));
    return at === Number.POSITIVE_INFINITY ? undefined : at;
  };
}

/** The block that follows the comment and is not a comment itself; with the container it opens. */
function nextBlock(blocks: readonly Block[], { end }: Range): Range {
  return blocks[firstFrom(blocks, end)] ?? { start: end, end };
}
