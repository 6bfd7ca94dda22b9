/** invalid-yaml: frontmatter that cannot be read as a map of keys to values, or not by every reader. */
import { writeYaml } from '../kinds/writeYaml.ts';
import type { YamlFaultCode } from '../parse/yamlFaults.ts';
import { lineEnd, lineEnding } from '../text/lines.ts';
import { editOf } from './linkEdits.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';

/** The rule. */
export const invalidYaml = defineRule({
  id: 'invalid-yaml',
  summary: 'The frontmatter is not valid YAML, or no map of keys to values.',
  severity: 'error',
  scope: 'document',
  kindOnly: true,
  messages: {
    unclosed: "The frontmatter is not closed; expected a line of '---' below its last key.",
    unsupported: "Frontmatter in {format}; expected YAML between lines of '---'.",
    duplicateKey: "'{key}' stands twice; expected each key once.",
    tab: 'A tab as indentation; expected spaces.',
    notAMap: "The frontmatter is {got}; expected lines of 'key: value'.",
    multipleDocuments: 'A second YAML document begins here; expected one.',
    tooManyAliases: 'Aliases that stand for too much; expected the values themselves.',
    unknownAlias: "'*{name}' stands for nothing; expected an anchor '&{name}' above it.",
    selfAlias: "'*{name}' stands for what it is part of; expected an anchor that ends before it.",
    unknownTag: "'{tag}' is not a known tag; expected a plain value.",
    complexKey: 'A list or map as a key; expected a word.',
    unclosedQuote: 'The quote is not closed; expected {character} at its end.',
    unclosedBracket: "The bracket is not closed; expected '{character}' at its end.",
    colonInValue: "A value with ': ' in it; expected quotes around it.",
    reservedCharacter: "A value that begins with '{character}'; expected quotes around it.",
    badEscape: "'{escape}' means nothing inside double quotes; expected '\\\\' for a backslash.",
    missingColon: "A line without a colon; expected 'key: value'.",
    indentation: 'The indentation differs from the lines around; expected the same for all keys of one level.',
    syntax: "{reason}; expected lines of 'key: value'.",
  } satisfies Record<YamlFaultCode, string>,
  severities: { unknownTag: 'warning' },
  check({ path, document: { frontmatter }, kind }, report) {
    if (!kind || !frontmatter) return;
    for (const { code, range, args, related } of frontmatter.faults) {
      const first = related ? [{ path, ...related, message: `'${args['key']}' stands here first` }] : [];
      report(range, code, args, first);
    }
  },
  safe: ['tab'],
  fixes(problem, input) {
    const make = fixesByCode[problem.messageId as YamlFaultCode];
    return make ? make(input, problem.start, problem.end) : [];
  },
});

type MakeFixes = (input: FixInput, start: number, end: number) => Fix[];

const closeBlock: MakeFixes = ({ path, document: { text, frontmatter } }) => {
  const at = frontmatter?.content.end ?? 0;
  const eol = lineEnding(text);
  const before = /[\r\n]/.test(text.charAt(at - 1)) ? '' : eol;
  const edits = [editOf(path, { start: at, end: at, text: `${before}---${eol}` })];
  return [{ title: "Close the frontmatter with '---'", edits, preferred: true }];
};

const useSpaces: MakeFixes = ({ path, document: { text } }, at) => {
  let start = at;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  let end = at;
  while (/[ \t]/.test(text.charAt(end)) && end < text.length) end++;
  const edits = [editOf(path, { start, end, text: text.slice(start, end).replaceAll('\t', '  ') })];
  return [{ title: 'Change the tabs to spaces', edits, preferred: true, safe: true }];
};

const quoteValue: MakeFixes = ({ path, document: { text } }, start, end) => {
  const written = text.slice(start, end).trimEnd();
  // What is quoted in part, or followed by a comment, would change its meaning.
  if (/^["'[{|>]| #/.test(written)) return [];
  const edits = [editOf(path, { start, end: start + written.length, text: writeYaml(written) })];
  return [{ title: 'Put the value in quotes', edits, preferred: true }];
};

const closeQuote: MakeFixes = ({ path, document: { text } }, start) => {
  const end = lineEnd(text, start);
  const edits = [editOf(path, { start: end, end, text: text.charAt(start) })];
  return /["']/.test(text.charAt(start)) ? [{ title: 'Close the quote', edits, preferred: true }] : [];
};

const fixesByCode: Partial<Record<YamlFaultCode, MakeFixes>> = {
  unclosed: closeBlock,
  tab: useSpaces,
  colonInValue: quoteValue,
  reservedCharacter: quoteValue,
  unclosedQuote: closeQuote,
};
