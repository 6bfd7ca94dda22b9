/** Every rule, in the order of their names. Written by `npm run generate` from the files beside this one. */
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { invalidConfig } from './invalid-config.ts';
import { invalidFrontmatter } from './invalid-frontmatter.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { malformedLink } from './malformed-link.ts';
import { miscasedLink } from './miscased-link.ts';
import { misdirectedRelation } from './misdirected-relation.ts';
import { misnamedSection } from './misnamed-section.ts';
import { missingFrontmatter } from './missing-frontmatter.ts';
import { missingSection } from './missing-section.ts';
import { mistitledLink } from './mistitled-link.ts';
import { oneWayRelation } from './one-way-relation.ts';
import { orphanPlaybook } from './orphan-playbook.ts';
import { plannedTopic } from './planned-topic.ts';
import { redundantRelation } from './redundant-relation.ts';
import type { Rule } from './rule.ts';
import { staleTodo } from './stale-todo.ts';
import { undefinedReference } from './undefined-reference.ts';
import { unindexedPlaybook } from './unindexed-playbook.ts';
import { unknownKey } from './unknown-key.ts';
import { unlinkedTodo } from './unlinked-todo.ts';
import { unportableLink } from './unportable-link.ts';
import { unreadableDocument } from './unreadable-document.ts';
import { unusedDefinition } from './unused-definition.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  brokenAnchor,
  brokenLink,
  duplicateId,
  invalidConfig,
  invalidFrontmatter,
  invalidYaml,
  malformedLink,
  miscasedLink,
  misdirectedRelation,
  misnamedSection,
  missingFrontmatter,
  missingSection,
  mistitledLink,
  oneWayRelation,
  orphanPlaybook,
  plannedTopic,
  redundantRelation,
  staleTodo,
  undefinedReference,
  unindexedPlaybook,
  unknownKey,
  unlinkedTodo,
  unportableLink,
  unreadableDocument,
  unusedDefinition,
  unusedSuppression,
];
