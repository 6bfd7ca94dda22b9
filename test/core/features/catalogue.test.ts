/** The catalogue: what is kept of a library while documents change is what a fresh look would find. */
import { expect, it } from 'vitest';
import { completionsAt, type Library, readDocument, withChange } from '#core';
import { type Asked, askedAt } from '../../support/features.ts';
import { today } from '../../support/fixtures.ts';

const documents = (marked: string) => `
-- topics/own.md --
${marked}
-- topics/b.md --
---
title: Bee
tags: [calm, calm, craft]
---
-- topics/c.md --
---
title: Cee
tags: [craft]
---
`;

/** The labels that are offered, with the documents of a library in which others changed. */
const offered = ({ view, offset }: Asked, library: Library = view.library): string[] =>
  completionsAt({ ...view, library }, offset).items.map(({ label, detail }) => `${label} ${detail}`);

it('tags and titles follow what is edited, created and deleted, and the own document never counts', () => {
  const tags = askedAt(documents('---\ntags: [own, █]\n---'));
  const paths = askedAt(documents('[x](█)'));
  const { library, config } = tags.view;
  const facts = (path: string, text: string) => readDocument(path, text, config, today);
  expect(offered(tags)).toEqual(['craft 2 documents', 'calm 1 document']);
  expect(offered(paths)).toEqual(['Bee topic', 'Cee topic']);
  const changes = [
    ['topics/b.md', facts('topics/b.md', '---\ntitle: Buzz\ntags: [calm, new]\n---')],
    ['topics/c.md', undefined],
    ['topics/d.md', facts('topics/d.md', '---\ntitle: Dee\ntags: [new]\n---')],
  ] as const;
  expect(offered(tags, withChange(library, { documents: changes }))).toEqual(['new 2 documents', 'calm 1 document']);
  const after = withChange(paths.view.library, { documents: changes, entries: [['topics/c.md', undefined]] });
  expect(offered(paths, after)).toEqual(['Buzz topic', 'Dee topic']);
});
