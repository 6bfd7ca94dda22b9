/** Completion of headings: the sections that are still missing with what the kind writes in them, and the next item. */
import { itemsOf } from '../../kinds/items.ts';
import { isRequired, type OutlineItems, type OutlineSection } from '../../kinds/outline.ts';
import type { MatchedSection } from '../../kinds/outlineMatch.ts';
import { itemSnippet, sectionSnippet } from '../../kinds/sectionText.ts';
import { escapeSnippet, withBrackets, withoutPlaceholders } from '../../kinds/snippetText.ts';
import { titleFromPath } from '../../rules/createDocument.ts';
import { lineEnding, nextLine } from '../../text/lines.ts';
import { headingsTo } from '../known.ts';
import { type Around, around, bodyIn, holding } from './around.ts';
import { type Completion, type Completions, complete, nothing } from './item.ts';
import type { Place } from './place.ts';

/** Sections and items behind `#`s; `undefined` where no heading is written. */
export function headings(place: Place): Completions | undefined {
  const marks = /^( {0,3})(#{1,6})(?:[ \t]+.*)?$/.exec(place.before);
  if (!marks) return undefined;
  const { isCode, html, block } = place.surroundings();
  if (isCode || html || (block && block.parent >= 0)) return nothing;
  const level = marks[2]?.length ?? 0;
  const rest = around(place);
  if (!rest) return nothing;
  const start = place.line.start + (marks[1]?.length ?? 0);
  const make = toItem(place, start, level);
  if (level === 1)
    return complete(rest.match.title ? [] : [make({ heading: titleOf(place), lines: [], detail: undefined })]);
  return complete([...missing(place, rest, level, make), ...nextItem(place, rest, level, make)]);
}

function titleOf({ view: { document, path } }: Place): string {
  const said = document.frontmatter?.data?.['title'];
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : titleFromPath(path);
}

/** What is written: a heading as it is or as a snippet, and the lines below as a snippet. */
interface Written {
  readonly heading: string;
  readonly headingSnippet?: string;
  readonly lines: readonly string[];
  readonly detail: string | undefined;
  readonly about?: Completion['about'];
}

type ToItem = (written: Written) => Completion;

/** Makes items that stand in place of the heading that is begun; above words of the author's without anything below. */
function toItem({ text, line, view }: Place, start: number, level: number): ToItem {
  const eol = lineEnding(text);
  const marks = `${'#'.repeat(level)} `;
  const next = nextLine(text, line.end);
  const section = view.document.blocks.find(block => block.start >= line.end);
  const isAlone = !section || section.type === 'heading';
  const tail = next < text.length && !/^[ \t]*(?:\r|\n|$)/.test(text.slice(next, next + 200)) ? [''] : [];
  return ({ heading, headingSnippet = escapeSnippet(heading), lines, detail, about }) => {
    const below = isAlone && lines.length > 0 ? [...lines, ...tail] : [];
    return {
      label: marks + heading,
      kind: 'section',
      detail,
      text: [marks + heading, ...below.map(withoutPlaceholders)].join(eol),
      snippet: [marks + headingSnippet, ...below].map(withBrackets).join(eol),
      replaces: { start, end: line.end },
      about,
    };
  };
}

/** The missing sections of a level: those that belong here first, in the outline's order, then the others. */
function missing(place: Place, rest: Around, level: number, make: ToItem): Completion[] {
  const { match } = rest;
  const top = (match.title?.level ?? 1) + 1;
  const owner =
    level === top ? undefined : holding(rest, place.offset).findLast(({ section }) => section.level === level - 1);
  if (level !== top && !owner) return [];
  const sections = (owner ? owner.outline.sections : place.kind?.outline.sections) ?? [];
  const siblings = match.matched.filter(({ parent }) => parent === (owner?.section ?? match.title));
  const there = new Set(match.matched.map(({ outline }) => outline));
  const indexOf = (one: MatchedSection | undefined) => (one ? sections.indexOf(one.outline) : -1);
  const before = indexOf(
    siblings
      .filter(({ section }) => section.start < place.offset)
      .sort(byStart)
      .at(-1),
  );
  const after = indexOf(siblings.filter(({ section }) => section.start > place.offset).sort(byStart)[0]);
  const belongs = (_: OutlineSection, index: number) => index > before && (after < 0 || index < after);
  const open = sections.map((outline, index) => ({ outline, here: belongs(outline, index) }));
  const wanted = open.filter(({ outline }) => !there.has(outline)).sort((a, b) => Number(b.here) - Number(a.here));
  return wanted.map(({ outline }) => {
    const headings = [...(owner ? headingsTo(match, owner) : []), outline.heading];
    const lines = sectionSnippet(outline, level, true).slice(1);
    const detail = isRequired(outline) ? undefined : 'optional';
    return make({ heading: outline.heading, lines, detail, about: { of: 'section', headings, template: true } });
  });
}

const byStart = (a: MatchedSection, b: MatchedSection): number => a.section.start - b.section.start;

/** The item of the section that comes next here. */
function nextItem(place: Place, rest: Around, level: number, make: ToItem): Completion[] {
  const owner = holding(rest, place.offset).findLast(({ outline }) => outline.items);
  const rules = owner?.outline.items;
  if (!owner || !rules) return [];
  const items = itemsOf(rest.document, rules, bodyIn(rest, owner)).flat();
  if (level !== (items[0]?.section.level ?? owner.section.level + 1)) return [];
  const before = items.filter(({ section }) => section.start < place.offset);
  const number = (before.at(-1)?.number?.value ?? before.length) + 1;
  if (items.length >= (rules.max ?? Number.POSITIVE_INFINITY)) return [];
  return [itemOf(rules, number, level, headingsTo(rest.match, owner), make)];
}

function itemOf(
  rules: OutlineItems,
  number: number,
  level: number,
  headings: readonly string[],
  make: ToItem,
): Completion {
  const [heading = '', ...lines] = itemSnippet(rules, number, level);
  const headingSnippet = heading.replace(/^#+ /, '');
  const plain = withoutPlaceholders(headingSnippet);
  return make({
    heading: plain,
    headingSnippet,
    lines,
    detail: 'next item',
    about: { of: 'item', headings, template: true },
  });
}
