/** duplicate-id: two documents of one kind with the same id. */
import { documentsWithId, factsAt } from '../library/library.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const duplicateId = defineRule({
  id: 'duplicate-id',
  summary: 'Two documents of one kind have the same id.',
  severity: 'error',
  scope: 'library',
  tracked: true,
  messages: {
    duplicate: "The id '{id}' is also that of '{path}'.",
    duplicates: "The id '{id}' is also that of {count} other documents of this kind.",
  },
  check({ facts: { id, idRange, kind, path }, library }, report) {
    if (id === undefined || !idRange || kind === undefined) return;
    const others = [...documentsWithId(library, id)]
      .sort()
      .flatMap(other => (other === path ? [] : (factsAt(library, other) ?? [])))
      .filter(other => other.kind === kind);
    const [first] = others;
    if (!first) return;
    const related = others.map(other => ({
      ...(other.idRange ?? { start: 0, end: 0 }),
      path: other.path,
      message: `'${id}' is the id of this ${kind}, too.`,
    }));
    const count = others.length;
    report(idRange, count > 1 ? 'duplicates' : 'duplicate', { id, path: first.path, count }, related);
  },
});
