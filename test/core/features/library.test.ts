/** What an editor shows of the library: workspace symbols, lenses above a title, hints behind links. */
import { describe, expect, it } from 'vitest';
import { inlayHints, lensesOf, lensText, withChange, workspaceSymbols } from '#core';
import { viewIn } from '../../support/actions.ts';
import { libraryOf } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

const files = readFixture(`
-- playbooks/giving-feedback.md --
---
id: giving-feedback
title: How to Say Hard Things
---

# How to Say Hard Things

## Situation

text

## Self-assessment

- [ ] a
-- topics/feedback.md --
# Feedback

## Straße & Ärger
-- notes/log.md --
text, no heading
-- notes/links.md --
# Links

[../topics/feedback.md](../topics/feedback.md) [feedback.md](../topics/feedback.md#x) [\`feedback\`](../topics/feedback.md)
[Feedback](../topics/feedback.md) [words](../topics/feedback.md) [](../topics/feedback.md) [gone.md](gone.md)

[hard](../playbooks/giving-feedback.md) [again](../playbooks/giving-feedback.md#situation)
`);

const found = (query: string, headings = true, limit = 10): string[] =>
  workspaceSymbols(libraryOf(files), query, { limit, headings }).map(
    ({ name, container, range, path }) =>
      `${name} (${container}) ${path === container ? '' : `${path} `}${range.start}`,
  );

describe('workspace symbols', () => {
  it('are documents by title before those by id before headings', () =>
    expect(found('feedback')).toEqual([
      'Feedback (topics/feedback.md) 2',
      'giving-feedback (How to Say Hard Things) playbooks/giving-feedback.md 8',
    ]));

  it.each([
    ['self ass', 'Self-assessment'],
    ['htsht', 'How to Say Hard Things'],
    ['STRASSE', undefined],
    ['straße', 'Straße & Ärger'],
    ['ärg', 'Straße & Ärger'],
    ['log', 'log'],
    ['situation', 'Situation'],
    ['things hard', 'How to Say Hard Things'],
    ['zzz', undefined],
  ])('%s finds %s', (query, name) => expect(found(query)[0]?.split(' (')[0]).toBe(name));

  it('without a query are the documents', () =>
    expect(found('')).toEqual([
      'Links (notes/links.md) 2',
      'log (notes/log.md) 0',
      'How to Say Hard Things (playbooks/giving-feedback.md) 61',
      'Feedback (topics/feedback.md) 2',
    ]));

  it('are no headings where these are not wanted, and no more than the limit', () => {
    expect(found('situation', false)).toEqual([]);
    expect(found('e', true, 2)).toHaveLength(2);
  });
});

describe('lenses', () => {
  it.each([
    ['playbooks/giving-feedback.md', ['1 document links here', '2/10 sections']],
    ['topics/feedback.md', ['1 document links here', '0/7 sections']],
    ['notes/log.md', ['nothing links here']],
  ])('above %s', (path, titles) => {
    const view = viewIn(files, path);
    expect(lensesOf(view).map(({ kind }) => lensText(view, kind).title)).toEqual(titles);
  });

  it('do not say that nothing links to a document of whose folder nothing is known', () => {
    const files = readFixture('-- playbooks/a.md --\n# A\n\n[b](b.md)\n-- playbooks/b.md --\n# B\n');
    const kindsAt = (path: string) => {
      const view = viewIn(files, path);
      const library = withChange(view.library, { entries: [['', 'unlisted']] });
      return lensesOf({ ...view, library }).map(({ kind }) => kind);
    };
    expect(kindsAt('playbooks/a.md')).toEqual(['sections']);
    expect(kindsAt('playbooks/b.md')).toEqual(['backlinks', 'sections']);
  });

  it('know where the links stand', () => {
    const view = viewIn(files, 'playbooks/giving-feedback.md');
    const text = files.find(({ path }) => path === 'notes/links.md')?.text ?? '';
    expect(lensText(view, 'backlinks').links.map(({ start, end }) => text.slice(start, end))).toEqual([
      '../playbooks/giving-feedback.md',
      '../playbooks/giving-feedback.md#situation',
    ]);
  });
});

it('hints give the title behind a link that shows a path, or nothing', () => {
  const view = viewIn(files, 'notes/links.md');
  const { text } = view.document;
  const hints = inlayHints(view, { start: 0, end: text.length });
  expect(hints.map(({ at, label }) => `${text.slice(text.lastIndexOf('[', at), at)} ${label}`)).toEqual([
    '[../topics/feedback.md](../topics/feedback.md) Feedback',
    '[feedback.md](../topics/feedback.md#x) Feedback',
    '[`feedback`](../topics/feedback.md) Feedback',
    '[](../topics/feedback.md) Feedback',
  ]);
  expect(inlayHints(view, { start: 0, end: 9 })).toEqual([]);
});
