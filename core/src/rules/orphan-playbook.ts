/** orphan-playbook: a playbook to which no other document links, so that readers of the others never meet it. */
import { isIndex } from '../library/indexes.ts';
import { documentsRelatedTo, isPlaybook, linkersOf, playbooksBelow } from '../library/library.ts';
import { nameRange } from './nameRange.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const orphanPlaybook = defineRule({
  id: 'orphan-playbook',
  summary: 'Nothing but indexes links to a playbook.',
  severity: 'information',
  scope: 'library',
  kindOnly: true,
  messages: { orphan: 'No other document links to this playbook; indexes do not count.' },
  check({ facts, library }, report) {
    // The only playbook there is has nobody to be linked from.
    if (!isPlaybook(facts) || playbooksBelow(library, '') < 2) return;
    for (const other of linkersOf(library, facts.path)) if (other !== facts.path && !isIndex(library, other)) return;
    const related = facts.id === undefined ? [] : documentsRelatedTo(library, facts.id);
    if (related.every(other => other === facts.path)) report(nameRange(facts), 'orphan');
  },
});
