/** Words for what a section lacks or has too much of. */
import type { Countable } from '../kinds/content.ts';
import type { Gap } from '../kinds/contents.ts';
import type { Count } from '../kinds/outline.ts';

/** A gap as the data of a message. */
export interface GapWords {
  readonly messageId: 'label' | 'near' | 'plain' | 'count' | 'requiredText' | 'forbiddenText';
  readonly section: string;
  /** What tells it from others at its place: the label, the text, or what is counted. */
  readonly name: string;
  readonly text?: string;
  readonly count?: string;
  readonly wanted?: string;
}

const names: Readonly<Record<Countable, readonly [string, string]>> = {
  list: ['list item', 'list items'],
  checklist: ['checklist item', 'checklist items'],
  links: ['link', 'links'],
  codeBlocks: ['code block', 'code blocks'],
  tables: ['table', 'tables'],
  images: ['image', 'images'],
  words: ['word', 'words'],
};

/** What is told of a gap. */
export function describeGap({ match, body, fault }: Gap): GapWords {
  const section = body.section.text;
  switch (fault.code) {
    case 'label': {
      const { label, lead, fit } = fault.found;
      if (fit === 'none' || !lead) return { messageId: 'label', section, name: label };
      return { messageId: fit === 'plain' ? 'plain' : 'near', section, name: label, text: lead.text.replace(/:$/, '') };
    }
    case 'items': {
      const title = fault.rules.title ?? 'item';
      // A step name names a step.
      const singular = title.replace(/ (?:name|title)$/, '');
      const wanted = bounds(fault.rules);
      // Steps that are written as a list are no items: that is what has to be told.
      const none = `no ${singular} with a heading of its own`;
      const count = fault.items.length === 0 ? none : counted(fault.items.length, [singular, `${singular}s`]);
      return { messageId: 'count', section, name: 'items', count, wanted };
    }
    case 'count': {
      const { what, count, wanted } = fault.miscount;
      const [singular, plural] = names[what];
      const detail = detailOf(match.outline.content ?? {}, what);
      const all = [singular + detail, plural + detail] as const;
      return { messageId: 'count', section, name: what, count: counted(count, all), wanted: bounds(wanted) };
    }
    default:
      return { messageId: fault.code, section, name: fault.text };
  }
}

function detailOf(
  { codeBlocks, links, tables }: NonNullable<Gap['match']['outline']['content']>,
  what: Countable,
): string {
  if (what === 'codeBlocks' && codeBlocks?.lang !== undefined) return ` in '${codeBlocks.lang}'`;
  if (what === 'tables' && tables?.columns)
    return ` with the columns ${tables.columns.map(name => `'${name}'`).join(', ')}`;
  return what === 'links' && links?.kind !== undefined ? ` to a ${links.kind}` : '';
}

const counted = (count: number, [singular, plural]: readonly [string, string]): string =>
  count === 0 ? `no ${singular}` : `${count} ${count === 1 ? singular : plural}`;

function bounds({ min, max }: Count): string {
  if (min !== undefined && max !== undefined) return min === max ? `${min}` : `${min} to ${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}
