/** The rule that CONTRIBUTING.md adds in ten minutes: it reports and mends what its page shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { defaultConfig, type Fix, factsAt, type Problem, parseDocument } from '#core';
import { formatMessage } from '../../core/src/rules/message.ts';
import type { DocumentRule } from '../../core/src/rules/rule.ts';
import { editFiles, libraryOf, today } from '../support/fixtures.ts';
import { readFixture, writeFixture } from '../support/notation.ts';

const root = path.join(import.meta.dirname, '../..');
const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').replace(/^ {3}/gm, '');
const [before = '', after = ''] = [...guide.matchAll(/^```text\n([\s\S]*?)\n```$/gm)].map(([, text]) => text);

/** The rule as it stands there, as if it were a file beside the other rules. */
function ruleOfGuide(): DocumentRule {
  const contents = /^```ts\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: path.join(root, 'core/src/rules'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'module',
    write: false,
  });
  return runInThisContext(`(() => { ${outputFiles[0]?.text}; return module; })()`).vagueLink;
}

it('reports what the carets show, and mends it', () => {
  const rule = ruleOfGuide();
  const files = readFixture(before);
  const library = libraryOf(files);
  const fixes: Fix[] = [];
  const problemsIn = (name: string, text: string): Problem[] => {
    const document = parseDocument(text);
    const input = { path: name, document, kind: undefined, today };
    const problems: Problem[] = [];
    rule.check(input, (range, messageId, data = {}) => {
      const message = formatMessage(rule.messages[messageId] ?? '', data);
      problems.push({ ...range, rule: rule.id, severity: rule.severity, message, messageId, data, related: [] });
    });
    const facts = factsAt(library, name);
    if (facts)
      for (const problem of problems)
        fixes.push(...(rule.fixes?.(problem, { ...input, facts, library, kinds: defaultConfig.kinds }) ?? []));
    return problems;
  };
  expect(writeFixture(files, name => problemsIn(name, files.find(file => file.path === name)?.text ?? ''))).toBe(
    before,
  );
  expect(fixes.map(({ title }) => title)).toEqual([/After \*\*(.+)\*\*/.exec(guide)?.[1]]);
  expect(writeFixture(editFiles(files, fixes[0]?.edits ?? []), () => [])).toBe(after);
});
