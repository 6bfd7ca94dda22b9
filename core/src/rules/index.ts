/** Every rule, in the order of their names. Written by `npm run generate` from the files beside this one. */
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { invalidFrontmatter } from './invalid-frontmatter.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { misnamedSection } from './misnamed-section.ts';
import { missingFrontmatter } from './missing-frontmatter.ts';
import { missingSection } from './missing-section.ts';
import { plannedTopic } from './planned-topic.ts';
import type { Rule } from './rule.ts';
import { staleTodo } from './stale-todo.ts';
import { unknownKey } from './unknown-key.ts';
import { unlinkedTodo } from './unlinked-todo.ts';
import { unreadableDocument } from './unreadable-document.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  brokenAnchor,
  brokenLink,
  invalidFrontmatter,
  invalidYaml,
  misnamedSection,
  missingFrontmatter,
  missingSection,
  plannedTopic,
  staleTodo,
  unknownKey,
  unlinkedTodo,
  unreadableDocument,
];
