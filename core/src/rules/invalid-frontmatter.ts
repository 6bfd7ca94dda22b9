/** invalid-frontmatter: data in the frontmatter that the kind's schema does not allow, or misses. */
import type { SchemaFault } from '../kinds/faults.ts';
import type { Frontmatter } from '../parse/frontmatter.ts';
import { locate } from '../parse/locate.ts';
import { nearest } from '../text/distance.ts';
import { overlaps, type Range } from '../text/range.ts';
import { keyMeant } from './frontmatterKeys.ts';
import { dataFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule } from './rule.ts';
import { insertMissing, mendValue } from './valueFixes.ts';

/** The rule. */
export const invalidFrontmatter = defineRule({
  id: 'invalid-frontmatter',
  summary: 'A value in the frontmatter that its kind does not allow, or one that is missing.',
  severity: 'error',
  scope: 'document',
  kindOnly: true,
  messages: {
    missing: "'{name}' is missing; expected {expected}.",
    invalid: "'{name}' is {got}; expected {expected}.{hint}",
    item: "Item {number} of '{name}' is {got}; expected {expected}.{hint}",
    repeated: "Item {number} of '{name}' is {got} again; expected {expected}.",
  },
  check({ document, kind }, report) {
    const { frontmatter, text } = document;
    if (!kind || !frontmatter) return;
    const { faults, unknownKeys } = dataFound(document, kind);
    // A misspelt key is reported as such, not also as a missing one.
    const meant = new Set(unknownKeys.map(key => keyMeant(kind.schema, frontmatter, key)));
    for (const fault of faults) {
      const { code, path, got, expected, allowed } = fault;
      if (code === 'missing' && (hidesKeys(frontmatter) || (path.length === 1 && meant.has(String(path[0]))))) continue;
      const range = placeOf(frontmatter, text, fault);
      if (code !== 'missing' && isBroken(frontmatter, range)) continue;
      const last = path.at(-1);
      const isItem = typeof last === 'number';
      const words = allowed.filter(value => typeof value === 'string');
      const hint = code === 'invalid' && got.startsWith("'") ? didYouMean(nearest(got.slice(1, -1), words, 1)) : '';
      const name = (isItem ? path.slice(0, -1) : path).join('.');
      const messageId = code === 'invalid' && isItem ? 'item' : code;
      report(range, messageId, { name, number: isItem ? last + 1 : 0, got, expected, hint, path });
    }
  },
  fixes(problem, input) {
    const { document, kind } = input;
    const { frontmatter } = document;
    if (!kind || !frontmatter) return [];
    const { faults } = dataFound(document, kind);
    const fault = faults.find(({ path }) => String(path) === String(problem.data['path']));
    if (!fault) return [];
    const missing = faults.filter(({ code, path }) => code === 'missing' && path.length === 1);
    const mended = fault.code === 'missing' ? insertMissing(input, fault, missing) : mendValue(input, fault, problem);
    return mended.map(({ title, edits, preferred }) => ({ title, edits: [editOf(input.path, ...edits)], preferred }));
  },
});

/** The value; the opening fence for a key that is missing, or the key around it for one that is missing inside. */
function placeOf(frontmatter: Frontmatter, text: string, { code, path }: SchemaFault): Range {
  if (code !== 'missing') return locate(frontmatter, text, path);
  return path.length === 1 ? frontmatter.fence : locate(frontmatter, text, path.slice(0, -1), 'key');
}

/** Whether the YAML is broken so that keys may be there but cannot be read. */
const hidesKeys = ({ faults }: Frontmatter): boolean =>
  faults.some(({ code }) => code !== 'duplicateKey' && code !== 'unknownTag');

/** Whether the value is broken YAML, which is reported by invalid-yaml. */
const isBroken = ({ faults }: Frontmatter, range: Range): boolean =>
  faults.some(fault => fault.code !== 'unclosed' && overlaps(fault.range, range));
