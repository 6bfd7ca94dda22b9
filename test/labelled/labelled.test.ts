/** Precision and recall on a knowledge base whose lines are labelled by hand, by what GitHub renders. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allFacts, checkDocument, defaultConfig, linesOf, positionAt } from '#core';
import { loadLibrary } from '../../disk/src/load.ts';
import { today } from '../support/fixtures.ts';

/** The rules of each group; what others report is not counted. */
const groups: Readonly<Record<string, readonly string[]>> = {
  links: ['broken-link', 'miscased-link', 'unportable-link', 'malformed-link', 'undefined-reference'],
  anchors: ['broken-anchor'],
  'TODO states': ['planned-topic', 'stale-todo', 'unlinked-todo'],
  frontmatter: ['missing-frontmatter', 'invalid-yaml', 'invalid-frontmatter', 'unknown-key'],
  sections: ['missing-section', 'misnamed-section', 'malformed-heading'],
};

/** `path:line rule` of each label, `ok` for a line without any fault. */
const labels = readFileSync(path.join(import.meta.dirname, 'labels.txt'), 'utf8')
  .trim()
  .split('\n');

/** `path:line rule` of each report, once a line. */
function reports(): Set<string> {
  const { library } = loadLibrary(path.join(import.meta.dirname, 'base'), { today });
  const found = new Set<string>();
  for (const facts of allFacts(library))
    for (const { rule, start } of checkDocument(facts, library, defaultConfig))
      found.add(`${facts.path}:${positionAt(linesOf(facts), start).line + 1} ${rule}`);
  return found;
}

const ruleOf = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

it('at least 150 lines are labelled, each as faulty or as fine', () => {
  const rules = new Set(['ok', ...Object.values(groups).flat()]);
  expect(labels.length).toBeGreaterThan(150);
  expect(labels.filter(label => !rules.has(ruleOf(label)))).toEqual([]);
});

it('precision and recall are at least 0.99 in every group', () => {
  const found = reports();
  const rows = Object.entries(groups).map(([group, rules]) => {
    const expected = labels.filter(label => rules.includes(ruleOf(label)));
    const reported = [...found].filter(report => rules.includes(ruleOf(report)));
    // A report on a line without a label is a false alarm, too.
    const falseAlarms = reported.filter(report => !expected.includes(report));
    const missed = expected.filter(label => !found.has(label));
    const hits = expected.length - missed.length;
    const precision = ratio(hits, hits + falseAlarms.length);
    return { group, faults: expected.length, precision, recall: ratio(hits, expected.length), falseAlarms, missed };
  });
  console.table(rows.map(({ falseAlarms, missed, ...numbers }) => numbers));
  for (const { group, precision, recall, falseAlarms, missed } of rows) {
    expect(precision, `false alarms about ${group}: ${falseAlarms.join('; ')}`).toBeGreaterThanOrEqual(0.99);
    expect(recall, `missed ${group}: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.99);
  }
});
