/** The texts in which micromark is known to find something else; DIFFERENCES.md has the reasons. */
import { scan } from '../../../core/src/parse/scan.ts';
import { eventsOf } from './micromark.ts';

/** Number of the difference in DIFFERENCES.md that explains why micromark finds something else in `text`; undefined where none does. */
export const knownDifference = (text: string): number | undefined => {
  const { blocks, references } = scan(text, 0, { inlines: 'everywhere' });
  if (interruptsLazily(text)) return 4;
  if (text.includes('<![CDATA[') && text.includes(']]]>')) return 5;
  if (references.some(({ syntax, end }) => syntax === 'shortcut' && text[end] === '[')) return 6;
  if (blocks.some(({ type, parent }) => type === 'footnoteDefinition' && blocks[parent]?.type === type)) return 7;
  if (hasNestedTitle(text)) return 9;
  return blocks.some(({ type, start }) => type === 'table' && text[start] === '<') ? 12 : undefined;
};

const CONTAINERS: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
]);

const interruptsLazily = (text: string): boolean => {
  let depth = 0;
  for (const [kind, token, context] of eventsOf(text)) {
    if (CONTAINERS.has(token.type)) depth += kind === 'enter' ? 1 : -1;
    if (token.type === 'htmlFlow' && depth > 0 && context.parser.lazy[token.start.line]) return true;
  }
  return false;
};

const hasNestedTitle = (text: string): boolean =>
  eventsOf(text).some(([, { type, start, end }]) => {
    const title = text.slice(start.offset, end.offset);
    return (type === 'resourceTitle' || type === 'definitionTitle') && /^\((?:[^\\(]|\\.)*\(/s.test(title);
  });
