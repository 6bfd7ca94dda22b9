/** Faults of YAML: the parser's errors as the mistakes an author makes, each at the smallest range that shows it. */
import type { YAMLError } from 'yaml';
import type { Range } from '../text/range.ts';

/** One key of a map with its value. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  /** The value as written, without comments; empty, right behind the colon, where nothing is written. */
  readonly valueRange: Range;
}

/** What sort of mistake a fault in the frontmatter is. */
export type YamlFaultCode =
  | 'unclosed'
  | 'unsupported'
  | 'duplicateKey'
  | 'tab'
  | 'notAMap'
  | 'multipleDocuments'
  | 'tooManyAliases'
  | 'unknownAlias'
  | 'selfAlias'
  | 'unknownTag'
  | 'complexKey'
  | 'unclosedQuote'
  | 'unclosedBracket'
  | 'colonInValue'
  | 'reservedCharacter'
  | 'badEscape'
  | 'missingColon'
  | 'indentation'
  | 'syntax';

/** One fault in the frontmatter. */
export interface YamlFault {
  readonly code: YamlFaultCode;
  readonly range: Range;
  /** What a message about it names: `key`, `format`, `got`, `name`, `tag`, `character`, `escape`, `reason`. */
  readonly args: Readonly<Record<string, string>>;
  /** The other place that is part of the fault: the first of two equal keys. */
  readonly related?: Range;
}

/** The fault that an error of the `yaml` package means, its range shifted to `content` and kept inside it. */
export function toFault(text: string, content: Range, error: YAMLError): YamlFault {
  const start = clamp(content, content.start + error.pos[0]);
  const end = Math.max(start, clamp(content, content.start + error.pos[1]));
  const token = { start, end };
  const written = text.slice(start, end);
  const fault = (code: YamlFaultCode, range: Range, args: Record<string, string> = {}): YamlFault => ({
    code,
    range: visible(text, content, range),
    args,
  });
  const badEscape = (written: string) =>
    fault('badEscape', { start, end: clamp(content, start + written.length) }, { escape: written });
  const restOfLine = { start, end: endOfLine(text, start, content.end) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('tab', token);
    case 'MULTIPLE_DOCS':
      return fault('multipleDocuments', { start, end: Math.min(end, start + 3) });
    case 'BLOCK_AS_IMPLICIT_KEY':
      // Without a colon in it the value is right, but the next line is indented too far.
      return fault(/:(?:\s|$)/.test(text.slice(start, restOfLine.end)) ? 'colonInValue' : 'indentation', restOfLine);
    case 'BAD_SCALAR_START':
      return fault('reservedCharacter', restOfLine, { character: text.charAt(start) });
    case 'BAD_DQ_ESCAPE':
      return badEscape(error.message.split(' ').at(-1) ?? '');
    case 'TAG_RESOLVE_FAILED':
      return fault('unknownTag', token, { tag: written });
    case 'BAD_INDENT':
      return /must be sufficiently indented and end with/.test(error.message)
        ? fault('unclosedBracket', token, { character: error.message.at(-1) ?? ']' })
        : fault('indentation', token);
    default:
      return fault(...otherFault(error, token, restOfLine));
  }
}

function otherFault(error: YAMLError, token: Range, line: Range): [YamlFaultCode, Range, Record<string, string>?] {
  if (/^Missing closing/.test(error.message))
    return ['unclosedQuote', token, { character: error.message.includes('"') ? '"' : "'" }];
  if (/^Implicit (?:map )?keys/.test(error.message)) return ['missingColon', line];
  return ['syntax', token, { reason: error.message }];
}

const clamp = (range: Range, offset: number): number => Math.max(range.start, Math.min(range.end, offset));

/** An error at the end of the content has nothing to underline: show the last word before it. */
function visible(text: string, content: Range, range: Range): Range {
  if (text.slice(range.start, range.end).trim() !== '') return range;
  if (range.end > range.start && text.charAt(range.start) === '\t') return range;
  let end = range.start;
  while (end > content.start && text.charAt(end - 1).trim() === '') end--;
  return end > content.start ? { start: end - 1, end } : range;
}

function endOfLine(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return Math.max(from, at);
}
