/** Colours of what only playbooks have: TODO marks, labels, placeholders; and nothing of it where Markdown means something else. */
import fs from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenize } from './tokens.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar('test/grammar/vscode/markdown.tmLanguage.json');
});

/** The pieces of text that carry a scope. */
function scoped(text: string, scope: string): string[] {
  return tokenize(grammar, text)
    .filter(token => token.scopes.some(each => each === scope || each.startsWith(`${scope}.`)))
    .map(token => token.text);
}

const TODO = 'keyword.other.todo.playbook';
const LABEL = 'entity.name.tag.label.playbook';
const PLACEHOLDER = 'variable.parameter.placeholder.playbook';

describe('a TODO mark', () => {
  test.each([
    ['after a link', '- [Feature flags](../topics/flags.md) (TODO)'],
    ['in a heading', '## Feature flags (TODO)'],
    ['in a paragraph', 'Feature flags (TODO) come first.'],
    ['in a table', '| a | b |\n| - | - |\n| x (TODO) | y |'],
  ])('%s', (_where, text) => {
    expect(scoped(text, TODO)).toEqual(['TODO']);
  });

  test.each([
    ['in a code span', 'Write `(TODO)` there.'],
    ['in a fence', '```\nx (TODO)\n```'],
    ['in frontmatter', '---\ntitle: x (TODO)\n---\n'],
    ['in another case', 'Later (todo).'],
  ])('not %s', (_where, text) => {
    expect(scoped(text, TODO)).toEqual([]);
  });
});

describe('a label', () => {
  test.each([
    ['of an item', '- **What:** Ship it', 'What:'],
    ['of a numbered item', '1. **When this applies:** always', 'When this applies:'],
    ['of a paragraph', '**When this applies:** always', 'When this applies:'],
    ['of a nested item', '- a\n  - **Why:** because', 'Why:'],
  ])('%s', (_where, text, label) => {
    expect(scoped(text, LABEL)).toEqual([label]);
  });

  test('leaves the rest of the line to Markdown', () => {
    const text = '- **What:** see [setup](setup.md) and **this**';
    expect(scoped(text, 'markup.underline.link')).toEqual(['setup.md']);
    expect(scoped(text, 'markup.list.unnumbered').length).toBeGreaterThan(3);
    expect(scoped(text, LABEL)).toEqual(['What:']);
  });

  test.each([
    ['strong text without a colon', '- **Ship** it'],
    ['strong text in the middle', 'Then **ship:** it'],
    ['a label in a fence', '```\n- **What:** x\n```'],
  ])('is not %s', (_what, text) => {
    expect(scoped(text, LABEL)).toEqual([]);
  });
});

describe('a placeholder', () => {
  test.each([
    ['of a template', '### 1. <First step name>', 'First step name'],
    ['in a list', '- **What:** <What to do first>', 'What to do first'],
    ['of a snippet', '- ${1:Name of the step}', 'Name of the step'],
  ])('%s', (_where, text, name) => {
    expect(scoped(text, PLACEHOLDER)).toEqual([name]);
  });

  test.each([
    ['a tag', '<details open>\n\ntext <b>x</b>'],
    ['an address', 'See <https://example.com>'],
    ['code', 'Type `<First step name>`'],
  ])('is not %s', (_what, text) => {
    expect(scoped(text, PLACEHOLDER)).toEqual([]);
  });
});

test('the grammar is contributed where VS Code looks for it', () => {
  const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  expect(contributes.grammars).toEqual([
    {
      scopeName: 'markdown.playbook.injection',
      path: './syntaxes/playbook.tmLanguage.json',
      injectTo: ['text.html.markdown'],
    },
  ]);
});
