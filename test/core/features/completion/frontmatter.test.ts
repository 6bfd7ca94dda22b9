/** Completion in frontmatter: keys and values, in every form in which YAML writes them. */
import { describe, expect, it } from 'vitest';
import { completionsAt } from '#core';
import { askedAt, expectCompletions } from '../../../support/features.ts';

const others = `
-- playbooks/technical/b.md --
---
id: b
title: "Bee: a hive"
type: playbook
category: technical
tags: [calm, craft]
---
-- topics/c.md --
---
id: c
title: Calm
type: concept
tags: [calm, "yes"]
---
-- notes/n.md --
---
category: field notes
---
`;

/** A playbook with these lines between its fences, beside the others. */
const playbook = (lines: string, said: string) =>
  expectCompletions(`
-- playbooks/technical/a.md --
---
${lines}
---

# Asking
${others}${said}`);

describe('keys', () => {
  it('that are missing, the required ones first, with a value that fits', () => {
    playbook(
      `id: a
title: Asking
tags: []
█`,
      `
-- offered --
type — required
category — required
difficulty — required
importance — required
created_at — required
updated_at — required
aliases
status
related
-- after: category --
category: technical
-- snippet: category --
category: \${1|technical,behavioral,leadership,incident-response,decision-making|}
-- after: created_at --
created_at: 2026-03-01
-- snippet: importance --
importance: \${1:50}
-- snippet: related --
related: [$1]
-- after: aliases --
aliases: []`,
    );
  });

  it('replace what is typed, and leave a value that is there', () => {
    playbook('imp█', '\n-- after: importance --\nimportance: 50');
    playbook('im█p: 4', '\n-- after: importance --\nimportance: 4');
    playbook('█: 4', '\n-- after: importance --\nimportance: 4');
  });

  it.each([
    ['begun', '---\n█'],
    ['begun, with the body below', '---\n█\n\n# Asking'],
    ['closed and empty', '---\n█\n---'],
  ])('in a frontmatter that is %s', (_, text) => {
    expectCompletions(
      `-- playbooks/technical/a.md --\n${text}\n-- offered --\nid — required\n…\n-- after: id --\nid: a`,
    );
  });

  it('in a frontmatter that is not closed yet', () => {
    expectCompletions(`
-- playbooks/technical/a.md --
---
id: a
ti█

# Asking
-- offered --
title — required
…
-- after: title --
title: Asking`);
  });

  it('none in a document of no kind', () => {
    expectCompletions('-- notes/a.md --\n---\n█\n---\n-- offered --');
  });
});

describe('values', () => {
  it('of a list to choose from: what fits the document first', () => {
    playbook(
      'category: █',
      '\n-- offered --\ntechnical\nbehavioral — default\nleadership\nincident-response\ndecision-making',
    );
    playbook(
      'difficulty: ea█sy # for now',
      '\n-- offered --\nmedium — default\neasy\nhard\n-- after: hard --\ndifficulty: hard # for now',
    );
    playbook('type:█', '\n-- offered --\nplaybook — default\n-- after: playbook --\ntype: playbook');
  });

  it('of one kind each: today, an id, a title, a number, true or false', () => {
    playbook('created_at: █', '\n-- offered --\n2026-03-01 — today');
    playbook('id: █', '\n-- offered --\na');
    playbook('title: █', '\n-- offered --\nAsking');
    playbook('importance: █', '\n-- offered --\n50 — default\n85 — example');
    expectCompletions('-- topics/t.md --\n---\ncanonical: █\n---\n-- offered --\ntrue — default\nfalse');
  });

  it('that other documents use, with how many', () => {
    playbook('tags: [█]', '\n-- offered --\ncalm — 2 documents\ncraft — 1 document\nyes — 1 document');
    expectCompletions(
      `-- notes/x.md --\n---\ncategory: █\n---${others}-- offered --\nfield notes — 1 document\ntechnical — 1 document`,
    );
  });

  it.each([
    ['between brackets', 'tags: [calm, █]', 'tags: [calm, craft]'],
    ['begun between brackets', 'tags: [calm, cr█]', 'tags: [calm, craft]'],
    ['in the middle of a list', 'tags: [cr█, calm]', 'tags: [craft, calm]'],
    ['in quotes', 'tags: ["calm", "c█"]', 'tags: ["calm", "craft"]'],
    ['in a quote that is not closed', "tags: [calm, 'c█]", "tags: [calm, 'craft]"],
    ['over several lines', 'tags: [\n  calm,\n  █\n]', 'craft'],
    ['behind a dash', 'tags:\n  - calm\n  - c█', '- craft'],
    ['behind a dash without a space', 'tags:\n- calm\n-█', '- craft'],
    ['without brackets yet', 'tags: █', 'tags: [craft]'],
    ['behind the colon', 'tags:█', 'tags: [craft]'],
  ])('items %s', (_, line, after) => playbook(line, `\n-- after: craft --\n${after}`));

  it('are quoted where YAML would read them as something else', () => {
    playbook('tags: [█]', '\n-- after: yes --\ntags: ["yes"]');
    playbook('tags:\n  - █', '\n-- after: yes --\n- "yes"');
    playbook("tags: ['█']", "\n-- after: yes --\ntags: ['yes']");
  });

  it('items that are there already are not offered again', () => {
    playbook('tags: [calm, █]', '\n-- offered --\ncraft — 1 document\nyes — 1 document');
    playbook('tags:\n  - calm\n  - █', '\n-- offered --\ncraft — 1 document\nyes — 1 document');
  });

  it('the ids of other documents, with their titles, of the own kind first', () => {
    playbook('related: [█]', '\n-- offered --\nb — Bee: a hive\nc — Calm\n-- after: c --\nrelated: [c]');
    playbook('related: [hiv█]', '\n-- offered --\nb — Bee: a hive');
  });

  it.each([
    ['a comment', 'difficulty: # e█'],
    ['a comment line', '# dif█'],
    ['block text', 'title: |\n  e█'],
    ['a nested map', 'difficulty:\n  more: █'],
    ['what is behind the list', 'tags: [calm] █'],
    ['what is behind the quote', 'title: "A" █'],
    ['an alias', 'difficulty: *e█'],
    ['the closing fence', 'id: a\n---█'],
  ])('none in %s', (_, lines) => playbook(lines, '\n-- offered --'));

  it.each(['---█\nid: a\n---', '+++\nid█ = 1\n+++', '{\n"█": 1\n}'])('none in %j', text => {
    expectCompletions(`-- playbooks/a.md --\n${text}\n-- offered --`);
  });
});

it('says whether there may be more', () => {
  const ids = Array.from({ length: 150 }, (_, n) => `-- topics/t${n}.md --\n---\nid: t${n}\ntype: concept\n---\n`).join(
    '',
  );
  const { view, offset } = askedAt(`-- topics/a.md --\n---\ntype: concept\nrelated: [█]\n---\n${ids}`);
  const { items, isIncomplete } = completionsAt(view, offset);
  expect([items.length, isIncomplete]).toEqual([100, true]);
});
