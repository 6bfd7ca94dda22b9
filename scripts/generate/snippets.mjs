/** VS Code's snippets, from the schemas and outlines of the built-in kinds. */
import { loadSources } from './load.mjs';

const entry = `
  import playbookOutline from './schemas/playbook.outline.json';
  import playbookSchema from './schemas/playbook.schema.json';
  import topicOutline from './schemas/topic.outline.json';
  import topicSchema from './schemas/topic.schema.json';
  import { snippetsOf } from './core/src/kinds/snippets.ts';
  export const snippets = snippetsOf([
    { name: 'playbook', schema: playbookSchema, outline: playbookOutline },
    { name: 'topic', schema: topicSchema, outline: topicOutline },
  ]);
`;

/** @param {string} root */
export async function generateSnippets(root) {
  const { snippets } = await loadSources(root, entry);
  return { 'snippets/playbook.json': `${JSON.stringify(snippets, undefined, 2)}\n` };
}
