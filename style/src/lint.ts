/** Linting: rules of remark-lint's recommended preset on one text. The only file that imports remark; workers load it. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import recommended from 'remark-preset-lint-recommended';
import { type Pluggable, unified } from 'unified';
import { VFile } from 'vfile';
import type { StyleMessage } from '#core';

/** A message as remark gives it; its offsets are UTF-16 code units. */
type Message = VFile['messages'][number];

const plugins = recommended.plugins ?? [];

const pluginOf = (entry: Pluggable): unknown => (Array.isArray(entry) ? entry[0] : entry);

/** The rule that a plugin of the preset is: its plugins are called `remark-lint:<rule>`. */
function ruleOf(entry: Pluggable): string {
  const plugin = pluginOf(entry);
  return typeof plugin === 'function' ? plugin.name.replace(/^remark-lint:/, '') : '';
}

/** Every rule of the preset. `remarkLint`, which reads the comments that silence rules, is none. */
export const presetRules: readonly string[] = plugins.filter(entry => pluginOf(entry) !== remarkLint).map(ruleOf);

/**
 * What these rules say of a text. The comments that silence rules are left to the caller, who knows other rules as well
 * and tells of comments that silence nothing.
 * @throws RangeError where containers are nested too deeply for remark's parser.
 */
export function lint(text: string, rules: readonly string[]): StyleMessage[] {
  // Some rules look into the text by the parser's offsets, which do not count a byte order mark.
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  // Nor do all know that a carriage return alone ends a line, as in CommonMark.
  const file = new VFile(text.slice(mark).replace(/\r(?!\n)/g, '\n'));
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use({ plugins: plugins.filter(entry => rules.includes(ruleOf(entry))) });
  processor.runSync(processor.parse(file), file);
  return file.messages.map(message => toStyleMessage(message, text, mark));
}

function toStyleMessage({ place, reason, ruleId, url }: Message, text: string, mark: number): StyleMessage {
  const from = place && 'start' in place ? place.start.offset : place?.offset;
  const to = place && 'end' in place ? place.end.offset : undefined;
  const start = mark + (from ?? 0);
  const range = to === undefined ? characterAt(text, start) : { start, end: mark + to };
  return { ...range, rule: ruleId ?? '', message: reason, url };
}

/** A point is shown by the character that stands there; at the end of the text, or of a line, by the one before. */
function characterAt(text: string, offset: number): { start: number; end: number } {
  const after = /^[^\r\n]/u.exec(text.slice(offset, offset + 2))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/[^\r\n]$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0);
  return { start: offset - before, end: offset + after };
}
