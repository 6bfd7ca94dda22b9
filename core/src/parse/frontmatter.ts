/** Frontmatter: the block of data that a document may begin with, what it holds, and where each thing stands. */
import type { Range } from '../text/range.ts';
import { type Fences, type FrontmatterFormat, findFences } from './fences.ts';
import { readPlainYaml } from './plainYaml.ts';
import { readYaml, type YamlContent } from './yaml.ts';
import type { Entry, YamlFault } from './yamlFaults.ts';

/** The frontmatter of a document, from its opening fence to the end of its closing fence's line. */
export interface Frontmatter extends Range {
  /** The opening fence, without the byte order mark before it and spaces after it. */
  readonly fence: Range;
  /** The lines between the fences, the last line ending included; empty where there are none. */
  readonly content: Range;
  /** Offset at which the Markdown body begins. */
  readonly bodyStart: number;
  /** `other` for a fence that names a language (`---js`). Only `yaml` is ever read. */
  readonly format: FrontmatterFormat;
  /** Whether there is a closing fence. */
  readonly closed: boolean;
  /** What the frontmatter says; `undefined` where it is no map of keys to values. An empty one is `{}`. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The top-level keys in the order they are written, a repeated one as often as it stands. */
  readonly entries: readonly Entry[];
  readonly faults: readonly YamlFault[];
}

/**
 * The frontmatter of a text, `undefined` where it has none. Never throws, never evaluates anything; every range lies
 * inside the text. YAML is 1.2 core: dates stay strings, `yes` is a word, `012` is 12.
 */
export function parseFrontmatter(text: string): Frontmatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  if (fences.format !== 'yaml') {
    const fault: YamlFault = { code: 'unsupported', range: fences.fence, args: { format: fences.language } };
    return toFrontmatter(fences, { data: undefined, entries: [], faults: [fault] });
  }
  const plain = fences.closed ? readPlainYaml(text, fences.content) : undefined;
  return plain ? toFrontmatter(fences, plain) : parseFull(text, fences);
}

function parseFull(text: string, fences: Fences): Frontmatter {
  const found = readYaml(text, fences.content);
  if (fences.closed && found.faults.length > 0) {
    // A later thematic break taken for the closing fence swallows the body; say so rather than fault each of its lines.
    const leading = findFences(text, true);
    if (leading && !leading.closed) return parseFull(text, leading);
  }
  const unclosed: YamlFault[] = fences.closed ? [] : [{ code: 'unclosed', range: fences.fence, args: {} }];
  return toFrontmatter(fences, { ...found, faults: [...unclosed, ...found.faults] });
}

const toFrontmatter = (fences: Fences, { data, entries, faults }: YamlContent): Frontmatter => ({
  start: fences.whole.start,
  end: fences.whole.end,
  fence: fences.fence,
  content: fences.content,
  bodyStart: fences.bodyStart,
  format: fences.format,
  closed: fences.closed,
  data,
  entries,
  faults,
});
