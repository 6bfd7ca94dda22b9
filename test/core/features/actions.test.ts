/** Actions besides quick fixes: frontmatter, dates, TODO marks, sections and items. */
import { describe, expect, it } from 'vitest';
import { expectAction, titlesOf } from '../../support/actions.ts';
import { fixesIn } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

describe('Sort the frontmatter', () => {
  it('puts keys in the order of the schema, each with its comments and as it is written', () =>
    expectAction(
      'Sort the frontmatter',
      `
-- playbooks/a.md --
---
█# How hard it is, from experience.
difficulty:  hard # really
mine: { b: 1,  a: 2 }
tags:
- one

- two
title: "A"
other: |
  several

  lines
id: a
---

# A
`,
      `
-- playbooks/a.md --
---
id: a
title: "A"
# How hard it is, from experience.
difficulty:  hard # really
tags:
- one

- two
mine: { b: 1,  a: 2 }
other: |
  several

  lines
---

# A
`,
    ));

  it.each([
    ['it is sorted', '---\nid: a\ntitle: A\nmine: 1\n---\n█'],
    ['there is none', '█# A\n'],
    ['it is broken', '---\ntitle: A\nid: [\n---\n█'],
    ['a key stands twice', '---\ntitle: A\nid: a\ntitle: B\n---\n█'],
    ['it is one map in braces', '---\n{ title: A, id: a }\n---\n█'],
    ['an alias would stand before what it names', '---\ntitle: &a A\nid: *a\n---\n█'],
    ['a line break at the end of a value would be lost', '---\ntitle: |+\n  A\n\n\nid: a\n# end\n---\n█'],
  ])('is not offered where %s', (_, text) =>
    expect(titlesOf('source.sortFrontmatter', `-- playbooks/a.md --\n${text}`)).toEqual([]),
  );

  it('keeps what stands behind the last key where it is', () =>
    expectAction(
      'Sort the frontmatter',
      '-- topics/a.md --\n---\ntitle: A█\nid: a\n# the end\n---\n',
      '-- topics/a.md --\n---\nid: a\ntitle: A\n# the end\n---\n',
    ));
});

describe("Set 'updated_at' to today", () => {
  it.each([
    ['updated_at: 2025-01-01 # by hand', 'updated_at: 2026-03-01 # by hand'],
    ["updated_at: '2025-01-01'", "updated_at: '2026-03-01'"],
    ['updated_at:', 'updated_at: 2026-03-01'],
  ])('%s', (before, after) =>
    expectAction(
      "Set 'updated_at' to today",
      `-- topics/a.md --\n---\nid: a█\n${before}\n---\n`,
      `-- topics/a.md --\n---\nid: a\n${after}\n---\n`,
    ),
  );

  it('adds the key in its place', () =>
    expectAction(
      "Set 'updated_at' to today",
      '-- topics/a.md --\n---\nid: a█\ncreated_at: 2025-01-01\nmine: 1\n---\n',
      '-- topics/a.md --\n---\nid: a\ncreated_at: 2025-01-01\nupdated_at: 2026-03-01\nmine: 1\n---\n',
    ));

  it.each([
    ['of today', '-- topics/a.md --\n---\nid: a█\nupdated_at: 2026-03-01\n---\n'],
    ['without frontmatter', '-- topics/a.md --\n█# A\n'],
    ['of no kind', '---\nid: a█\nupdated_at: 2025-01-01\n---\n'],
  ])('is not offered in a document %s', (_, fixture) => expect(titlesOf('source.updateDate', fixture)).toEqual([]));
});

describe('Mark as TODO', () => {
  const toggle = 'refactor.rewrite.todo';

  it('marks the link of the line, and takes the mark away', () => {
    const plain = '# A\n\n- See [b](b.md)█, soon\n';
    const marked = '# A\n\n- See (TODO) [b](b.md), soon\n';
    expectAction('Mark as TODO', plain, marked);
    expectAction('Remove the TODO mark', marked.replace('soon', 'soon█'), plain.replace('█', ''));
  });

  it('marks the link in which the cursor is', () =>
    expectAction('Mark as TODO', 'See [a](a.md) and [b█](b.md).\n', 'See [a](a.md) and (TODO) [b](b.md).\n'));

  it('marks a topic without a link in a section for links', () =>
    expectAction(
      'Mark as TODO',
      '-- playbooks/a.md --\n# A\n\n## Related Topics\n\n- Teach█ing others\n',
      '-- playbooks/a.md --\n# A\n\n## Related Topics\n\n- (TODO) Teaching others\n',
    ));

  it('marks every line of a selection that is not marked', () =>
    expectAction(
      'Mark 2 topics as TODO',
      '# A\n\n- [a]█(a.md)\n- (TODO) [b](b.md)\n- [c](c.md)█\n- [d](d.md)\n',
      '# A\n\n- (TODO) [a](a.md)\n- (TODO) [b](b.md)\n- (TODO) [c](c.md)\n- [d](d.md)\n',
    ));

  it('takes every mark of a selection away, however it is written', () =>
    expectAction(
      'Remove 3 TODO marks',
      '█- (TODO) [a](a.md)\n- [b](b.md) (TODO if missing)\n- [c (TODO)](c.md)\n- [d](TODO)\n█',
      '- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n- [d](TODO)\n',
    ));

  it('says why where the target is written', () =>
    expect(titlesOf(toggle, '-- a.md --\n- [b]█(b.md)\n-- b.md --\n# B\n')).toEqual([
      "Mark as TODO ('b.md' is written.)",
    ]));

  it.each(['just█ prose', '- an item█', '![i█](a.png)', '`[a](a█.md)`', '- [d](TODO)█'])('offers nothing at %j', text =>
    expect(titlesOf(toggle, `${text}\n`)).toEqual([]),
  );
});

describe('Create', () => {
  it('creates the planned topic at the cursor', () =>
    expectAction(
      "Create 'b.md' and clear its TODO marks",
      '-- a.md --\n- (TODO) [B]█(b.md)\n-- c.md --\n- [B](b.md) (TODO)\n',
      '-- a.md --\n- [B](b.md)\n-- c.md --\n- [B](b.md)\n\n-- b.md --\n# B\n',
    ));

  it('never creates what is there, neither as an action nor as a fix', () => {
    const fixture = '-- a.md --\n- (TODO) [B]█(b.md#c)\n-- b.md --\n# B\n';
    expect(titlesOf('refactor.rewrite.createTopic', fixture)).toEqual([]);
    const fixes = fixesIn(readFixture(fixture.replace('█', '')), 'planned-topic');
    expect(fixes.flatMap(({ fix }) => fix.edits).filter(({ type }) => type === 'create')).toEqual([]);
  });
});

const playbook = `
-- playbooks/a.md --
# A█

## Situation

text

## My Process

### 1. One

text

### 2. Two

text

## Notes

text
`;

describe('Insert the section', () => {
  it('offers what is missing, required ones first', () =>
    expect(titlesOf('refactor.rewrite.insertSection', playbook.replace('\n## Notes\n\ntext', ''))).toEqual([
      "Insert the section 'Why this matters'",
      "Insert the section 'Success Signals'",
      "Insert the section 'Common Pitfalls (and how to avoid them)'",
      "Insert the section 'Real-world Example'",
      "Insert the section 'Interview Tips'",
      "Insert the section 'Self-assessment'",
      "Insert the section 'Related Playbooks'",
      "Insert the section 'Related Topics (knowledge base)'",
      "Insert the section 'Notes / Refinements'",
    ]));

  it('puts it in its place', () =>
    expectAction(
      "Insert the section 'Why this matters'",
      playbook,
      playbook
        .replace('█', '')
        .replace(
          '## My Process\n',
          '## Why this matters\n- <What is gained by doing this well>\n- <What it costs to do it badly>\n\n## My Process\n',
        ),
    ));
});

describe('Insert an item', () => {
  const item = (n: number, name: string) => `### ${n}. <${name} step name>
- **What:** <What is done in this step>
- **Why:** <What goes wrong without it>
- **How:** <How it is done, concretely>
- **Example:** <What it looked like once>
`;

  it('goes behind the last one', () =>
    expectAction(
      'Insert step name 3',
      playbook.replace('█', '').replace('2. Two', '2. T█wo'),
      playbook.replace('█', '').replace('## Notes', `${item(3, 'Third')}\n## Notes`),
    ));

  it('goes behind the one at the cursor, and the others count on, their links too', () =>
    expectAction(
      'Insert step name 2',
      `${playbook.replace('█', '').replace('1. One', '1. One█')}-- b.md --\n[two](playbooks/a.md#2-two)\n`,
      `${playbook
        .replace('█', '')
        .replace('### 2. Two', `${item(2, 'Second')}\n### 3. Two`)}-- b.md --\n[two](playbooks/a.md#3-two)\n`,
    ));

  it('says why where there are as many as there may be', () => {
    const outline = JSON.stringify({ sections: [{ heading: 'Steps', items: { heading: '{n}. {title}', max: 1 } }] });
    const config = JSON.stringify({ kinds: { run: { files: ['runs/**'], outline: './run.json' } } });
    const files = `-- playbook.config.json --\n${config}\n-- run.json --\n${outline}\n-- runs/a.md --\n# A\n\n## Steps\n\n### 1. One█\n`;
    expect(titlesOf('refactor.rewrite.insertItem', files)).toEqual([
      "Insert item 2 ('Steps' has 1, which is as many as it may have.)",
    ]);
  });
});
