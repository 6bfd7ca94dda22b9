/** Fixes by their titles alone: what a report of many problems pays for. */
import { expect, it } from 'vitest';
import { checkDocument, configFor, factsAt, fixesOf, parseDocument } from '#core';
import { libraryOf, today } from '../support/fixtures.ts';
import { readFixture } from '../support/notation.ts';

it('the document of a problem is asked for only by fixes that need it', () => {
  const files = readFixture(`
-- playbooks/a.md --
---
id: a
type: playbook
---

# A

## Related Playbooks

- [B](b.md)
- [gone](gone.md)
-- playbooks/b.md --
---
id: b
type: playbook
---

# B

## Related Playbooks
`);
  const library = libraryOf(files);
  const [path, config] = ['playbooks/a.md', configFor(library.configs, 'playbooks/a.md')];
  const facts = factsAt(library, path);
  if (!facts) throw new Error('the fixture has no such document');
  let asked = 0;
  const context = {
    path,
    library,
    config,
    today,
    get document() {
      asked++;
      return parseDocument(files[0]?.text ?? '');
    },
  };
  const problems = checkDocument(facts, library, config);
  const fixesFor = (rule: string) =>
    problems.filter(each => each.rule === rule).flatMap(each => fixesOf(each, context));
  expect(fixesFor('one-way-relation').map(({ title }) => title)).toEqual(["Add the link back to 'playbooks/b.md'"]);
  const create = fixesFor('broken-link').find(({ title }) => title === "Create 'playbooks/gone.md'");
  expect(asked).toBe(0);
  expect(create?.edits).toHaveLength(1);
  expect(asked).toBe(1);
});
