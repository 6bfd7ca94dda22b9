/** Suppressions: which problems a comment silences. */
import { expect, it } from 'vitest';
import { libraryOf, problemsIn } from '../../support/fixtures.ts';

/** The broken links that are still reported. */
const reported = (text: string): string[] =>
  problemsIn(libraryOf([{ path: 'a.md', text }]), 'a.md').flatMap(({ rule, data }) =>
    rule === 'broken-link' ? [String(data['path'])] : [],
  );

it.each([
  ['ignore: the next block', '<!--lint ignore broken-link-->\n\n[a](a1) [b](b1)\n\n[c](c1)', ['c1']],
  ['ignore: a whole list', '<!--lint ignore broken-link-->\n\n- [a](a1)\n- [b](b1)\n\n[c](c1)', ['c1']],
  [
    'disable and enable',
    '[a](a1)\n\n<!-- lint disable broken-link -->\n\n[b](b1)\n\n<!-- lint enable broken-link -->\n\n[c](c1)',
    ['a1', 'c1'],
  ],
  ['disable: to the end', '<!--lint disable broken-link-->\n\n[b](b1)', []],
  ['no rule: all of them', '<!--lint disable-->\n\n[b](b1)', []],
  ['another rule', '<!--lint disable broken-anchor-->\n\n[b](b1)', ['b1']],
  [
    'one of several enabled again',
    '<!--lint disable broken-anchor broken-link-->\n\n[b](b1)\n\n<!--lint enable broken-link-->\n\n[c](c1)',
    ['c1'],
  ],
  ['no directive', '<!--linted disable broken-link-->\n\n[b](b1)', ['b1']],
  ['in code', '`<!--lint disable broken-link-->`\n\n[b](b1)', ['b1']],
])('%s', (_, text, paths) => expect(reported(text)).toEqual(paths));

it.each([
  [
    'disable, at the top of the body: the frontmatter, too',
    '\n<!--lint disable broken-link-->\n<!--lint disable invalid-frontmatter-->\n',
    false,
  ],
  ['disable, further below: only what follows', '\n# A\n\n<!--lint disable invalid-frontmatter-->\n', true],
  ['ignore: never the frontmatter', '\n<!--lint ignore invalid-frontmatter-->\n# A\n', true],
])('%s', (_, body, isReported) => {
  const files = [{ path: 'topics/a.md', text: `---\nid: A\n---\n${body}` }];
  const found = problemsIn(libraryOf(files), 'topics/a.md').map(({ rule }) => rule);
  expect(found.includes('invalid-frontmatter')).toBe(isReported);
});
