/** What stands around the text of a document in its preview, and what can be done from there. */
import { describe, expect, it } from 'vitest';
import { applyEdits, type Preview, previewActs, previewOf } from '#core';
import { viewOf } from '../../support/features.ts';
import { readFixture } from '../../support/notation.ts';

const fixture = `
-- playbooks/a.md --
---
id: a
title: "A: the first"
category: technical
importance: 70
tags: [one, two]
created_at: 2024-01-02
related: [b]
---

# A: the first

## Situation

**When this applies:**

- See [b](b.md#bee), [what is *gone*](gone.md), [plan](plan.md) (TODO) and [again][ref].

## Interview Tips

### Sample STAR response outline

- **Situation:** It was late.
- **Task:**
  - one
  - two
- **Result:** It held.

### Red flags to avoid

- None.

## Self-assessment

- [ ] I can do it.
- [x] I can say why.

[ref]: b.md
-- playbooks/b.md --
# Bee

[a](a.md) and [a](a.md#situation)
-- notes.md --
[a](playbooks/a.md)
`;

const files = readFixture(fixture);
const view = viewOf(files, 'playbooks/a.md');
const preview: Preview = previewOf(view);
const text = view.document.text;
const lineOf = (offset: number) => text.slice(offset).split('\n')[0];

/** The text after the act whose name begins so. */
function textAfter(begin: string): string {
  const act = previewActs(view).find(({ id }) => id.startsWith(begin));
  if (!act) throw new Error(`No act begins with '${begin}'`);
  const own = act.edits().flatMap(edit => (edit.type === 'edit' && edit.path === view.path ? edit.edits : []));
  return applyEdits(text, own);
}

describe('the head', () => {
  it('shows the values of the frontmatter by the names of the schema, those of lists one by one', () =>
    expect(preview.badges.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Category: technical',
      'Importance: 70',
      'Tags: one',
      'Tags: two',
      'Created: 2024-01-02',
    ]));

  it('knows where each value stands', () =>
    expect(preview.badges.map(({ start, end, value }) => text.slice(start, end) === value)).not.toContain(false));

  it('has the title, the kind, and where the text begins', () => {
    expect([preview.title, preview.kind]).toEqual(['A: the first', 'playbook']);
    expect(text.slice(preview.bodyStart).trimStart()).toMatch(/^# A: the first/);
  });
});

describe('the checklist', () => {
  it('has every section of the outline with its state', () =>
    expect(preview.checklist.map(({ heading, state }) => `${state} ${heading}`)).toEqual([
      'incomplete Situation',
      'missing Why this matters',
      'missing My Process (Step-by-step)',
      'missing Success Signals',
      'missing Common Pitfalls (and how to avoid them)',
      'missing Real-world Example',
      'incomplete Interview Tips',
      'incomplete Self-assessment',
      'missing Related Playbooks',
      'missing Related Topics (knowledge base)',
      'optional Notes / Refinements',
    ]));

  it('counts as the code lens does', () => expect(preview.completeness).toEqual({ done: 3, of: 10 }));

  it('leads to where a section stands, or belongs', () => {
    const [situation, why] = preview.checklist;
    expect(lineOf(situation?.start ?? -1)).toBe('## Situation');
    expect(text.slice(0, why?.start).trimEnd()).toMatch(/\[again\]\[ref\]\.$/);
  });
});

describe('ghosts', () => {
  it('stand for every required section that is missing, also inside others', () =>
    expect(preview.ghosts.map(({ heading, level }) => `${'#'.repeat(level)} ${heading}`)).toEqual([
      '## Why this matters',
      '## My Process (Step-by-step)',
      '## Success Signals',
      '## Common Pitfalls (and how to avoid them)',
      '## Real-world Example',
      '### How to talk about this',
      '## Related Playbooks',
      '## Related Topics (knowledge base)',
    ]));

  it('say what belongs there', () =>
    expect(preview.ghosts.filter(({ description }) => !description.endsWith('.'))).toEqual([]));

  it('insert the section at its place', () =>
    expect(textAfter('insert').slice(text.indexOf('[again]'))).toMatch(
      /^\[again\]\[ref\]\.\n\n## Why this matters\n[^#]+\n\n## Interview Tips\n/,
    ));
});

describe('boxes', () => {
  it('are the items of task lists', () =>
    expect(preview.boxes.map(({ start, checked }) => `${checked} ${lineOf(start)}`)).toEqual([
      'false - [ ] I can do it.',
      'true - [x] I can say why.',
    ]));

  it('are rehearsed where the kind says so', () =>
    expect(preview.boxes.map(({ rehearsed }) => rehearsed)).toEqual([true, true]));

  it('are ticked and unticked in the source', () => {
    expect(textAfter('tick')).toBe(text.replace('[ ] I can do', '[x] I can do'));
    expect(textAfter('untick')).toBe(text.replace('[x] I can say', '[ ] I can say'));
  });
});

describe('links', () => {
  it('say where they lead, references in their place', () =>
    expect(preview.links.map(({ url, state, path }) => `${url}: ${state} ${path ?? ''}`.trim())).toEqual([
      'b.md#bee: document playbooks/b.md',
      'gone.md: broken',
      'plan.md: planned',
      'b.md: document playbooks/b.md',
    ]));

  it('tell why they lead nowhere', () => expect(preview.links[1]?.tooltip).toBe("No file at 'gone.md'"));

  it('create what is planned', () => {
    const edits =
      previewActs(view)
        .find(({ id }) => id === preview.links[2]?.act)
        ?.edits() ?? [];
    expect(edits.map(({ type, path }) => `${type} ${path}`)).toEqual([
      'create playbooks/plan.md',
      'edit playbooks/a.md',
    ]);
  });
});

describe('links of related sections', () =>
  it('are told from others', () => {
    const related =
      '-- playbooks/a.md --\n# A\n\n[b](b.md)\n\n## Related Playbooks\n\n- [b](b.md)\n-- playbooks/b.md --\n# B\n';
    const { links } = previewOf(viewOf(readFixture(related), 'playbooks/a.md'));
    expect(links.map(({ isRelated }) => isRelated)).toEqual([false, true]);
  }));

describe('the neighbourhood', () => {
  it('has what links here, once a document', () =>
    expect(preview.linking.items.map(({ path, count }) => `${path} ${count}`)).toEqual([
      'notes.md 1',
      'playbooks/b.md 2',
    ]));

  it('puts first what is linked both ways, last what only links here', () =>
    expect(preview.neighbours.items.map(({ title, state, direction }) => `${title}: ${state}, ${direction}`)).toEqual([
      'Bee: document, both',
      'what is gone: broken, out',
      'plan: planned, out',
      'notes: document, in',
    ]));

  it('names what is not there as its link does, else by its file', () => {
    const text = '# A\n\n[`x` and *y*](one.md)\n';
    const { neighbours } = previewOf(viewOf(readFixture(`-- a.md --\n${text}`), 'a.md'));
    expect(neighbours.items.map(({ title }) => title)).toEqual(['x and y']);
    const empty = previewOf(viewOf(readFixture('-- a.md --\n[](docs/two.md#z)\n'), 'a.md')).neighbours;
    expect(empty.items.map(({ title }) => title)).toEqual(['two']);
  });

  it('is cut where it is large, and counted', () => {
    const links = Array.from({ length: 60 }, (_, index) => `[n](n${index}.md)`).join('\n');
    const many = previewOf(viewOf(readFixture(`-- a.md --\n${links}\n`), 'a.md')).neighbours;
    expect([many.items.length, many.count]).toEqual([49, 60]);
  });
});

describe('cards', () => {
  it('ask for each label, and for a section without labels', () =>
    expect(preview.cards.map(({ section, question, markdown }) => [section, question, markdown])).toEqual([
      ['Sample STAR response outline', 'Situation', 'It was late.'],
      ['Sample STAR response outline', 'Task', '- one\n- two'],
      ['Sample STAR response outline', 'Result', 'It held.'],
      ['Red flags to avoid', 'Red flags to avoid', '- None.'],
    ]));
});

describe('a document of no kind', () => {
  const plain = previewOf(viewOf(readFixture('-- a.md --\n- [ ] [b](b.md)\n'), 'a.md'));
  it('has no checklist', () =>
    expect([plain.completeness, plain.checklist, plain.ghosts]).toEqual([undefined, [], []]));
  it('has its links and boxes', () => expect([plain.links.length, plain.boxes.length]).toEqual([1, 1]));
});

describe('acts', () => {
  it('have names of their own', () => {
    const ids = previewActs(view).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
