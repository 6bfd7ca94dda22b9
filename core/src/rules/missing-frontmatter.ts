/** missing-frontmatter: a document of a kind that begins without frontmatter, or with an empty one. */
import { requiredKeys } from '../kinds/schema.ts';
import { frontmatterTemplate } from '../kinds/template.ts';
import { lineEnd, lineEnding } from '../text/lines.ts';
import { titleFromPath } from './createDocument.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const missingFrontmatter = defineRule({
  id: 'missing-frontmatter',
  summary: 'A document of a kind begins without frontmatter.',
  severity: 'error',
  scope: 'document',
  kindOnly: true,
  messages: {
    none: "No frontmatter; expected a {kind}'s between lines of '---': {keys}.",
    empty: "The frontmatter is empty; expected a {kind}'s: {keys}.",
  },
  check({ document: { text, frontmatter }, kind }, report) {
    if (!kind || (frontmatter && (frontmatter.entries.length > 0 || frontmatter.faults.length > 0))) return;
    const keys = requiredKeys(kind.schema);
    if (keys.length === 0) return;
    const start = bodyOf(text);
    const data = { kind: kind.name, keys: keys.join(', ') };
    report({ start, end: lineEnd(text, start) }, frontmatter ? 'empty' : 'none', data);
  },
  fixes(_problem, { document: { text, frontmatter, titles }, kind, path, today }) {
    if (!kind) return [];
    const title = titles.find(({ level }) => level === 1)?.text.trim() || titleFromPath(path);
    const eol = lineEnding(text);
    const start = bodyOf(text);
    const end = frontmatter?.bodyStart ?? start;
    const isApart = end === text.length || /^[ \t]*[\r\n]/.test(text.slice(end));
    const block = frontmatterTemplate(kind, { title, path, today }) + (isApart ? '' : '\n');
    const edits = [editOf(path, { start, end, text: block.replaceAll('\n', eol) })];
    return [{ title: 'Insert frontmatter', edits, preferred: true }];
  },
});

/** The start of the text behind a byte order mark. */
const bodyOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);
