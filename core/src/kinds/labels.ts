/** Labels: the lead-ins of a section, `**When this applies:**` or a heading of that text, and which are there. */
import type { Document } from '../parse/document.ts';
import type { Block } from '../parse/syntax.ts';
import type { Range } from '../text/range.ts';
import { nearness, normalizeHeading } from './headings.ts';
import type { SectionBody } from './sectionBody.ts';

/** Text that may be a label. Its range is that text, without markup. */
export interface Lead extends Range {
  /**
   * `bold` leads a line; `inline` stands in bold within one; `heading` is a section below; `cell` is in a table or raw
   * HTML; `plain` leads a line without markup.
   */
  readonly form: 'bold' | 'inline' | 'heading' | 'cell' | 'plain';
  readonly text: string;
  readonly keys: readonly string[];
}

/** A label of the outline, and what the document has of it. */
export interface FoundLabel {
  readonly label: string;
  /** `undefined` where there is none. */
  readonly lead: Lead | undefined;
  /** Whether the lead is the label, nearly so, or so without being in bold. */
  readonly fit: 'exact' | 'near' | 'plain' | 'none';
}

/** Looks for labels in a section. One that stands twice is there. */
export function findLabels(document: Document, body: SectionBody, labels: readonly string[]): FoundLabel[] {
  const leads = leadsIn(document, body);
  const keys = labels.map(keysOf);
  const taken = new Set<Lead>();
  const isFor = (lead: Lead, index: number) => keys[index]?.some(key => lead.keys.includes(key)) === true;
  const exact = labels.map((_, index) => leads.find(lead => lead.form !== 'plain' && isFor(lead, index)));
  const plain = labels.map((_, index) => leads.find(lead => lead.form === 'plain' && isFor(lead, index)));
  for (const lead of leads) if (labels.some((_, index) => isFor(lead, index))) taken.add(lead);
  return labels.map((label, index): FoundLabel => {
    if (exact[index]) return { label, lead: exact[index], fit: 'exact' };
    if (plain[index]) return { label, lead: plain[index], fit: 'plain' };
    const near = leads.find(lead => !taken.has(lead) && isNear(lead, keys[index] ?? []));
    if (!near) return { label, lead: undefined, fit: 'none' };
    taken.add(near);
    return { label, lead: near, fit: 'near' };
  });
}

/** Whether each label leads a paragraph just as the outline has it, which is nearly always so. Costs next to nothing. */
export function hasLabelsAsWritten(text: string, { blocks }: SectionBody, labels: readonly string[]): boolean {
  return labels.every(label =>
    blocks.some(
      ({ type, start }) =>
        type === 'paragraph' &&
        text.startsWith('**', start) &&
        text.startsWith(label, start + 2) &&
        isClosed(text, start + 2 + label.length),
    ),
  );
}

const isClosed = (text: string, at: number): boolean => text.startsWith(':**', at) || text.startsWith('**', at);

const isNear = ({ form, text }: Lead, keys: readonly string[]): boolean =>
  (form === 'bold' || form === 'heading') && nearness(trimEnd(text), keys, false).score > 0;

/** Whether a text says a label. */
export const isLabel = (label: string, text: string): boolean => {
  const keys = keysOf(text);
  return keysOf(label).some(key => keys.includes(key));
};

/** Everything in a section that may be a label, in the order in which it stands. */
export function leadsIn({ text }: Document, { blocks, sections }: SectionBody): Lead[] {
  const leads: Lead[] = [];
  // Too many, maybe, to be arguments of one call.
  const add = (found: Iterable<Lead>): void => {
    for (const lead of found) leads.push(lead);
  };
  const below = new Map<number, string>();
  const collect = (all: SectionBody['sections']): void => {
    for (const section of all) {
      below.set(section.start, section.text);
      collect(section.sections);
    }
  };
  collect(sections);
  for (const block of blocks) {
    if (block.type === 'paragraph') add(leadsOfLines(text, block));
    else if (block.type === 'table') add(cells(text, block));
    else if (block.type === 'html') add(tagged(text, block));
    else if (block.type === 'heading') {
      const written = below.get(block.start) ?? text.slice(block.content.start, block.content.end);
      leads.push(toLead('heading', written, block.content.start, block.content.end));
    }
  }
  return leads;
}

/** `**What:** …`, `**What**: …`, `_What_ …`; in front of it container markers and a task box. */
const marked = /^(?:[\s>]*)(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}*_]{1,8})?(\*\*\*|\*\*|__|\*|_)(?!\s)([^\r\n]{1,200}?)\1/u;
const unmarked = /^(?:[\s>]*)(?:\[[ xX]\]\s+)?([\p{L}\p{N}][^:*_`[\]\r\n]{0,80}):(?=\s|$)/u;
/** Bold with a colon, anywhere in a line. */
const inLine = /(\*\*|__)(?!\s)([^*_\r\n]{1,80})(?::\1|\1\s?:)/g;

function* leadsOfLines(text: string, { start, end }: Block): Generator<Lead> {
  for (let from = start; from < end; ) {
    const line = lineFrom(text, from, end);
    const lead = marked.exec(line);
    const plain = lead ? undefined : unmarked.exec(line);
    if (lead) yield leadAt('bold', from + lead[0].length - (lead[1]?.length ?? 0), lead[2] ?? '');
    else if (plain) yield leadAt('plain', from + plain[0].length - 1, plain[1] ?? '');
    if (line.includes(':'))
      for (const match of line.matchAll(inLine)) {
        const at = from + match.index + (match[1]?.length ?? 0);
        yield toLead('inline', match[2] ?? '', at, at + (match[2]?.length ?? 0));
      }
    if (line.includes('<')) yield* tagged(text, { start: from, end: from + line.length });
    from += line.length + 1;
  }
}

/** Longer lines lead with nothing that is a label. */
const longest = 2000;

function lineFrom(text: string, from: number, end: number): string {
  let to = from;
  while (to < end && text[to] !== '\n' && text[to] !== '\r') to++;
  return text.slice(from, Math.min(to, from + longest)).padEnd(to - from);
}

function* cells(text: string, { start, end }: Block): Generator<Lead> {
  for (const match of text.slice(start, end).matchAll(/[^|\r\n]+/g)) {
    const at = start + match.index;
    if (match[0].length < 200) yield toLead('cell', match[0], at, at + match[0].length);
  }
}

function* tagged(text: string, { start, end }: Range): Generator<Lead> {
  for (const match of text.slice(start, end).matchAll(/<(?:b|strong|dt|summary|h[1-6])>([^<\r\n]{1,80})/gi)) {
    const at = start + match.index + match[0].length - (match[1]?.length ?? 0);
    yield toLead('cell', match[1] ?? '', at, at + (match[1]?.length ?? 0));
  }
}

const leadAt = (form: Lead['form'], end: number, text: string): Lead => toLead(form, text, end - text.length, end);

const toLead = (form: Lead['form'], text: string, start: number, end: number): Lead => ({
  form,
  text,
  start,
  end,
  keys: keysOf(text),
});

const trimEnd = (text: string): string => text.replace(/[\s:：?!.,;–—-]{1,20}$/, '');

/**
 * How a label is compared: without number, parenthesis and what follows a colon; `Situation / Task` is both. The whole
 * comes first.
 */
function keysOf(text: string): string[] {
  const whole = trimEnd(normalizeHeading(text));
  const bare = trimEnd(whole.replace(/^\d{1,3}[.)]\s*/, '').replace(/\s*\([^()]*\)$/, ''));
  const lead = trimEnd(bare.split(':')[0] ?? '');
  const parts = bare.split(/\s*(?:[/&+,]| and )\s*/);
  return [...new Set([whole, bare, lead, ...(parts.length < 5 ? parts : [])])].filter(key => key !== '');
}
