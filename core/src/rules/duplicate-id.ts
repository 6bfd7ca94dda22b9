/** duplicate-id: two documents of one kind with the same id. */
import { documentsWithId, factsAt } from '../library/library.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const duplicateId = defineRule({
  id: 'duplicate-id',
  summary: 'Two documents of one kind have the same id.',
  severity: 'error',
  scope: 'library',
  kindOnly: true,
  messages: {
    duplicate: "The id '{id}' is also that of '{path}'.",
    duplicates: "The id '{id}' is also that of {count} other documents of this kind.",
  },
  check({ facts: { id, idRange, kind, path }, library }, report) {
    if (id === undefined || !idRange || kind === undefined) return;
    const paths = sorted(documentsWithId(library, id, kind));
    const others = paths.slice(0, shown + 1).filter(other => other !== path);
    if (!others[0]) return;
    const related = others.slice(0, shown).map(other => ({
      ...(factsAt(library, other)?.idRange ?? { start: 0, end: 0 }),
      path: other,
      message: `'${id}' is the id of this ${kind}, too.`,
    }));
    const count = paths.length - 1;
    report(idRange, count > 1 ? 'duplicates' : 'duplicate', { id, path: others[0], count }, related);
  },
});

/** At most so many of the others are pointed to. */
const shown = 5;

/** The paths in order; made once for all documents that share an id. */
function sorted(paths: readonly string[]): readonly string[] {
  const known = inOrder.get(paths) ?? [...paths].sort();
  inOrder.set(paths, known);
  return known;
}

const inOrder = new WeakMap<readonly string[], readonly string[]>();
