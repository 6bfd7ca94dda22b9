/** Completion of headings and labels: what the kind's outline still wants here. */
import { describe, expect, it } from 'vitest';
import { completionsAt } from '#core';
import { askedAt, expectCompletions } from '../../../support/features.ts';

/** A playbook with this body. */
const playbook = (body: string, said: string) =>
  expectCompletions(`-- playbooks/a.md --\n---\ntype: playbook\ntitle: Asking\n---\n\n${body}\n${said}`);

describe('sections', () => {
  it('that belong here first, in the order of the outline, then the others', () => {
    playbook(
      `# Asking

## Situation

text

## Success Signals

text

## █

## Interview Tips

text

## Notes / Refinements

text`,
      `-- offered --
## Common Pitfalls (and how to avoid them)
## Real-world Example
## Why this matters
## My Process (Step-by-step)
## Self-assessment
## Related Playbooks
## Related Topics (knowledge base)`,
    );
  });

  it('come with what the kind writes in them', () => {
    playbook(
      '# Asking\n\n## Why█',
      `-- after: ## Why this matters --
## Why this matters
- <What is gained by doing this well>
- <What it costs to do it badly>
-- snippet: ## Why this matters --
## Why this matters
- \${1:<What is gained by doing this well>}
- \${2:<What it costs to do it badly>}`,
    );
  });

  it('are a heading alone above words of the author', () => {
    playbook('# Asking\n\n## Why█\n\n- It helps.', '-- after: ## Why this matters --\n## Why this matters');
  });

  it('keep a blank line to the next heading', () => {
    playbook(
      '# Asking\n\n##█\n## Situation\n\ntext',
      '-- after: ## Self-assessment --\n## Self-assessment\n- [ ] I can <name an occasion on which I did this>\n- [ ] I can <explain each step and why it is there>\n- [ ] I can <say what came of it in numbers>',
    );
  });

  it('inside another section are those of that section', () => {
    playbook(
      '# Asking\n\n## Interview Tips\n\n### Red flags to avoid\n\n- x\n\n### █',
      '-- offered --\n### How to talk about this\n### Sample STAR response outline',
    );
  });

  it('as H1 are the title, where there is none', () => {
    playbook('# █', '-- offered --\n# Asking\n-- after: # Asking --\n# Asking');
    playbook('# █\n\n# Asking', '-- offered --');
    expectCompletions('-- playbooks/saying-no.md --\n# █\n-- after: # Saying no --\n# Saying no');
  });

  it.each([
    ['code', '```\n## █\n```'],
    ['code that is not closed', '```\n## █'],
    ['a comment', '<!--\n## █\n-->'],
    ['a quote', '> ## █'],
    ['a list item', '- item\n\n  ## █'],
    ['a heading of a level without sections', '# Asking\n\n## Situation\n\n##### █'],
  ])('none in %s', (_, body) => playbook(body, '-- offered --'));

  it('none in a document of no kind', () => expectCompletions('-- notes/a.md --\n## █\n-- offered --'));
});

it('a heading with the signs of snippets means itself', () => {
  const config =
    '-- playbook.config.json --\n{ "kinds": { "log": { "files": ["logs/**"], "outline": "./log.outline.json" } } }';
  const outline =
    '-- log.outline.json --\n{ "sections": [{ "heading": "Cost in $1 {a}", "body": ["${1:What it costs}"] }] }';
  expectCompletions(`-- logs/a.md --
# A

## █
${config}
${outline}
-- after: ## Cost in $1 {a} --
## Cost in $1 {a}
<What it costs>
-- snippet: ## Cost in $1 {a} --
## Cost in \\$1 {a\\}
\${1:<What it costs>}`);
});

describe('items', () => {
  const steps = '# Asking\n\n## My Process (Step-by-step)\n\n### 1. Look\n\ntext\n\n';

  it('are numbered on', () => {
    playbook(
      `${steps}### █`,
      `-- offered --
### 2. <Second step name> — next item
-- after: ### 2. <Second step name> --
### 2. <Second step name>
- **What:** <What is done in this step>
- **Why:** <What goes wrong without it>
- **How:** <How it is done, concretely>
- **Example:** <What it looked like once>`,
    );
    playbook('# Asking\n\n## Process\n\n### █', '-- offered --\n### 1. <First step name> — next item');
    playbook(
      '# Asking\n\n## Pitfalls\n\n### Pitfall 1: Haste\n\ntext\n\n### █',
      '-- offered --\n### Pitfall 2: <Second pitfall> — next item',
    );
  });

  it('end where the outline has enough of them', () => {
    const config =
      '-- playbook.config.json --\n{ "kinds": { "log": { "files": ["logs/**"], "outline": "./log.outline.json" } } }';
    const outline =
      '-- log.outline.json --\n{ "sections": [{ "heading": "Days", "items": { "heading": "Day {n}: {title}", "max": 1 } }] }';
    const log = (body: string, said: string) =>
      expectCompletions(`-- logs/a.md --\n# A\n\n## Days\n\n${body}\n${config}\n${outline}\n${said}`);
    log('### █', '-- offered --\n### Day 1: <First title> — next item');
    log('### Day 1: Rain\n\ntext\n\n### █', '-- offered --');
  });
});

describe('labels', () => {
  it('that the section lacks', () => {
    playbook(
      '# Asking\n\n## Situation\n\n**When this applies:**\n- always\n\n**█',
      `-- offered --
**Common manifestations:**
-- after: **Common manifestations:** --
**Common manifestations:**
- "<What people say or do when it happens>"
- "<Another sign of it>"`,
    );
  });

  it('that the item lacks, as list items where the kind writes them so', () => {
    const item = '# Asking\n\n## My Process (Step-by-step)\n\n### 1. Look\n\n- **What:** this\n';
    const why = '-- after: **Why:** --\n- **Why:** <What goes wrong without it>';
    playbook(`${item}- █`, `-- offered --\n**Why:**\n**How:**\n**Example:**\n${why}`);
    playbook(`${item}- **█`, why);
    playbook(`${item}- **W█**`, why);
    playbook(`${item}- **Why█:**`, why);
    playbook(`${item}**█`, why);
  });

  it.each([
    ['where none lacks', '# Asking\n\n## Self-assessment\n\n**█'],
    ['in code', '# Asking\n\n## Situation\n\n    **█'],
    ['within a line', '# Asking\n\n## Situation\n\nSome **█'],
  ])('none %s', (_, body) => playbook(body, '-- offered --'));
});

it('line endings are the document’s', () => {
  const { view, offset } = askedAt('-- playbooks/a.md --\n# A\r\n\r\n## █');
  const { items } = completionsAt(view, offset);
  expect(items.find(({ label }) => label === '## Why this matters')?.text).toMatch(
    /^## Why this matters\r\n- .*\r\n- /,
  );
});
