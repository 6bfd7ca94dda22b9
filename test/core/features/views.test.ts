/** What the views show and do: the library by kind and category, planned topics, relations, new documents. */
import { describe, expect, it } from 'vitest';
import {
  byTitle,
  factsAt,
  libraryTree,
  nameOfDocument,
  planDocument,
  plannedBy,
  plannedTopics,
  relationsOf,
} from '#core';
import { editFiles, libraryOf, problemsIn, today } from '../../support/fixtures.ts';
import { type FixtureFile, readFixture } from '../../support/notation.ts';

/** The files, each after a line with its path. */
const written = (files: readonly FixtureFile[]): string =>
  files.map(({ path, text }) => `-- ${path} --\n${text}`).join('\n');

const shownTree = (fixture: string): string =>
  libraryTree(libraryOf(readFixture(fixture)))
    .flatMap(({ name, categories }) => [
      name ?? 'others',
      ...categories.flatMap(category => [
        `  ${category.name || '-'}`,
        ...byTitle(category.documents).map(facts => `    ${nameOfDocument(facts)}`),
      ]),
    ])
    .join('\n');

describe('the library as a tree', () => {
  it('has kinds, categories and documents by title', () =>
    expect(
      shownTree(`
-- topics/data/queues.md --
# Queues
-- README.md --
# Read me
-- playbooks/technical/b.md --
---
category: technical
---
# Step 10
-- playbooks/technical/a.md --
# Step 9
-- playbooks/leadership/c.md --
---
category: technical
---
# Alone
-- playbooks/d.md --
# Loose
-- templates/x.md --
# Template
`),
    ).toBe(
      `
playbook
  -
    Loose
  technical
    Alone
    Step 9
    Step 10
topic
  data
    Queues
others
  -
    Read me`.trimStart(),
    ));
});

describe('planned topics', () => {
  const fixture = `
-- a.md --
(TODO) [Queues](topics/queues.md) and (TODO) [Caches](topics/caches.md)
-- b.md --
- (TODO) [queues](topics/queues.md)
- (TODO) [Queues](topics/queues.md#limits)
- (TODO) [Written](a.md)
- (TODO) [Heading](c.md#later)
-- c.md --
# C
(TODO) [Picture](x.png)
`;
  it('are ranked by how many documents want them', () => {
    const topics = plannedTopics(libraryOf(readFixture(fixture))).map(
      ({ name, target, canCreate, documents, wants }) =>
        `${documents}/${wants.length} ${name} ${target}${canCreate ? '' : ' (no file to create)'}`,
    );
    expect(topics).toEqual([
      '2/3 Queues topics/queues.md',
      '1/1 Caches topics/caches.md',
      '1/1 Heading c.md#later (no file to create)',
      '1/1 Picture x.png (no file to create)',
    ]);
  });

  it('are told of one document', () => {
    const library = libraryOf(readFixture(fixture));
    expect(plannedBy(library, { path: 'a.md' }).map(({ name }) => name)).toEqual(['Queues', 'Caches']);
  });
});

describe('relations', () => {
  it('put each document into the first group that fits', () => {
    const library = libraryOf(
      readFixture(`
-- playbooks/a.md --
---
id: a
tags: [one, two]
related: [named]
---
# A

[Linked](linked.md)

## Related Playbooks

- [B](b.md)
- [Silent](silent.md)
- [A](a.md)
-- playbooks/b.md --
# B

## Related Playbooks

- [A](a.md)
-- playbooks/silent.md --
# Silent
-- playbooks/named.md --
---
id: named
---
# Named
-- playbooks/linked.md --
# Linked
-- playbooks/lists.md --
# Lists

## Related Playbooks

- [A](a.md)
-- notes/mentions.md --
# Mentions

See [A](../playbooks/a.md).
-- notes/tagged.md --
---
tags: [one]
---
# Tagged
-- notes/both.md --
---
tags: [two, one]
---
# Both tags
`),
    );
    const facts = factsAt(library, 'playbooks/a.md');
    const groups = facts && relationsOf(library, facts);
    expect(groups?.map(({ group, documents }) => `${group}: ${documents.map(nameOfDocument).join(', ')}`)).toEqual([
      'related: B',
      'listedHere: Named, Silent',
      'listsThis: Lists',
      'linked: Linked',
      'linking: Mentions',
      'sameTags: Both tags, Tagged',
    ]);
  });
});

describe('a new document', () => {
  const index = `
-- playbooks/_index.md --
# Playbooks

## Technical
- [Queries](technical/queries.md) — find the slow one

## Leadership
- (TODO) [Saying No](leadership/saying-no.md)
-- playbooks/technical/queries.md --
---
category: technical
---
# Queries
-- topics/notes.md --
# Notes

(TODO) [Deploys](../playbooks/technical/safe-deploys.md)
`;
  const plan = (title: string, category: string | undefined, kind = 'playbook', fixture = index) => {
    const files = readFixture(fixture);
    const planned = planDocument(libraryOf(files), { title, kind, category, today });
    if ('refused' in planned) return { refused: planned.refused, path: '', after: [], text: '', stops: [] };
    const after = editFiles(files, planned.edits);
    const text = after.find(({ path }) => path === planned.path)?.text ?? '';
    return {
      refused: '',
      path: planned.path,
      after,
      text,
      stops: planned.stops.map(({ start, end }) => text.slice(start, end)),
    };
  };

  it('lies with its category, is listed in the index, and leads from placeholder to placeholder', () => {
    const { path, text, after, stops } = plan('Safe Deploys', 'technical');
    expect(path).toBe('playbooks/technical/safe-deploys.md');
    expect(text).toMatch(/^---\nid: safe-deploys\ntitle: Safe Deploys\ntype: playbook\ncategory: technical\n/);
    expect(stops.slice(0, 2)).toEqual(['<A circumstance that calls for this playbook>', '<Another circumstance>']);
    expect(stops).toEqual(text.match(/<[^<>]+>/g));
    expect(written(after.filter(file => file.path !== path))).toBe(
      index
        .trimStart()
        .replace('find the slow one', 'find the slow one\n- [Safe Deploys](technical/safe-deploys.md)')
        .replace('(TODO) [Deploys]', '[Deploys]')
        .trimEnd()
        .concat('\n'),
    );
  });

  it('has no problem but its placeholders', () => {
    for (const kind of ['playbook', 'topic']) {
      const { path, after } = plan('Safe Deploys', kind === 'playbook' ? 'technical' : undefined, kind);
      const found = problemsIn(libraryOf(after), path).map(({ rule }) => rule);
      const expected = ['leftover-placeholder', 'unlinked-todo', 'orphan-playbook'];
      expect(found.filter(rule => !expected.includes(rule))).toEqual([]);
      expect(found).toContain('leftover-placeholder');
    }
  });

  it('that an index plans already is listed there once', () => {
    const { after } = plan('Saying No', 'leadership');
    expect(after.find(file => file.path === 'playbooks/_index.md')?.text).toContain(
      '## Leadership\n- [Saying No](leadership/saying-no.md)',
    );
  });

  it('begins a folder where its category has none', () =>
    expect(plan('One on One', 'incident-response').path).toBe('playbooks/incident-response/one-on-one.md'));

  it('begins a library', () => {
    expect(plan('First', 'technical', 'playbook', '-- README.md --\n# Mine').path).toBe('playbooks/technical/first.md');
    expect(plan('First', undefined, 'topic', '-- README.md --\n# Mine').path).toBe('topics/first.md');
  });

  it('is refused where its file exists, or nothing could be named after it', () => {
    expect(plan('Queries', 'technical').refused).toBe("There is a file 'playbooks/technical/queries.md' already.");
    expect(plan('???', 'technical').refused).toContain('no letter or digit');
    expect(plan('Queries', 'technical', 'essay').refused).toBe("There is no kind 'essay'.");
  });
});
