/** Checks of the syntax tree of YAML that the parser leaves to others: aliases, keys that stand twice, what swallowed the rest. */
import { type Document, isAlias, isCollection, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Range } from '../text/range.ts';
import type { YamlFault } from './yamlFaults.ts';
import { firstLineOf, rangeOf, shift } from './yamlTree.ts';

/** More aliases than any author writes by hand; with more, what they stand for can grow without bound. */
export const maxAliases = 100;

/** Replaces aliases that lead nowhere, into themselves or past the limit by nothing, and reports them. */
export function mendAliases(document: Document.Parsed, content: Range): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, Node>();
  let count = 0;
  visit(document, {
    Pair(_key, pair) {
      // As a name it would be written out, which takes cubic time for nested ones.
      if (!isCollection(pair.key) && !isAlias(pair.key)) return;
      faults.push({ code: 'complexKey', range: shift(content, pair.key.range), args: {} });
      const name = new Scalar('');
      name.range = pair.key.range ?? null;
      pair.key = name;
    },
    Node(_key, node, path) {
      if (!isAlias(node)) {
        const { anchor } = node as { anchor?: string };
        if (anchor !== undefined) anchors.set(anchor, node);
        return undefined;
      }
      const target = anchors.get(node.source);
      const code = !target
        ? 'unknownAlias'
        : path.includes(target)
          ? 'selfAlias'
          : ++count > maxAliases
            ? 'tooManyAliases'
            : '';
      if (code === '') return undefined;
      // One report is enough for a thousand aliases.
      if (code !== 'tooManyAliases' || count === maxAliases + 1)
        faults.push({ code, range: shift(content, node.range), args: { name: node.source } });
      const nothing = new Scalar(null);
      nothing.range = node.range ?? null;
      return nothing;
    },
  });
  return faults;
}

/** Keys that stand twice in one map; the first is the related place. */
export function findDuplicates(document: Document.Parsed, content: Range): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Map<string, Range>();
      for (const { key } of map.items) {
        if (!isScalar(key) || typeof key.value === 'symbol') continue;
        const name = String(key.value);
        const range = shift(content, key.range);
        const related = seen.get(name);
        if (related) faults.push({ code: 'duplicateKey', range, args: { key: name }, related });
        else seen.set(name, range);
      }
    },
  });
  return faults;
}

/** An unclosed quote or bracket is noticed behind all that it swallowed, but shown where it opens. */
export function showOpening(text: string, content: Range, fault: YamlFault, document: Document.Parsed): YamlFault {
  if (fault.code !== 'unclosedQuote' && fault.code !== 'unclosedBracket') return fault;
  let opening: Node | undefined;
  visit(document, {
    Node(_key, node) {
      const isQuote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const isBracket = isCollection(node) && node.flow === true;
      if (!(fault.code === 'unclosedQuote' ? isQuote : isBracket)) return undefined;
      if (shift(content, node.range).start < fault.range.end) opening = node;
      return visit.SKIP;
    },
  });
  return opening ? { ...fault, range: firstLineOf(text, rangeOf(text, content, opening)) } : fault;
}
