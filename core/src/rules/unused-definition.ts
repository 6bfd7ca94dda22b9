/** unused-definition: a link reference definition that nothing refers to. */
import type { Block, Definition } from '../parse/syntax.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const unusedDefinition = defineRule({
  id: 'unused-definition',
  summary: 'Nothing refers to a link reference definition.',
  severity: 'hint',
  scope: 'document',
  unnecessary: true,
  messages: { unused: "Nothing refers to '[{label}]'." },
  check({ document }, report) {
    const { blocks, references, text } = document;
    const used = new Set<Block>();
    for (const { definition } of references) if (definition >= 0) used.add(blocks[definition] as Block);
    for (const block of blocks) {
      if (block.type !== 'definition' || used.has(block) || isComment(block)) continue;
      report(block, 'unused', { label: text.slice(block.label.start, block.label.end) });
    }
  },
  safe: ['unused'],
  fixes({ start, end }, { path, document: { text } }) {
    const after = /^[ \t]*(?:\r\n|[\r\n])/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    return [
      {
        title: 'Remove the definition',
        edits: [editOf(path, { start, end: end + after, text: '' })],
        preferred: true,
        safe: true,
      },
    ];
  },
});

/** `[//]: # (a comment)` and its relatives are how some authors write comments. */
const isComment = ({ identifier, url }: Definition): boolean =>
  url === '#' || url === '' || identifier === '//' || /^comment$/i.test(identifier);
