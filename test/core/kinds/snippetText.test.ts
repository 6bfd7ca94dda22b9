/** What is to be written in a text, as a snippet leads through it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSnippet } from '#core';
import { runs } from '../../support/runs.ts';

it.each([
  ['- <One>\n- <Two>', '- ${1:<One>}\n- ${2:<Two>}'],
  ['costs $5 {a} \\ <b}>', 'costs \\$5 {a\\} \\\\ ${1:<b\\}>}'],
])('%j is %j', (text, snippet) => expect(asSnippet(text)).toBe(snippet));

it.each(['', 'nothing to write', 'a < b', '<\n>', '<>'])('there is no stop in %j', text =>
  expect(asSnippet(text)).toBeUndefined(),
);

/** What a client writes of a snippet. */
const written = (snippet: string): string =>
  snippet
    .replace(/(\\.)|\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, escaped = '', text = '') => escaped + text)
    .replace(/\\([\\$}])/g, '$1');

it('a snippet writes its text', () => {
  const part = fc.constantFrom('<', '>', '<a>', '$', '${1:x}', '}', '\\', '\n', 'word ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), parts => {
      const text = parts.join('');
      expect(written(asSnippet(text) ?? text.replace(/[\\$}]/g, '\\$&'))).toBe(text);
    }),
    { numRuns: runs(300) },
  );
});
