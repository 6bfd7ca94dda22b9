/** The second threads that read: the same facts, whatever becomes of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configsOf, defaultConfig } from '#core';
import { type FactsJob, type Helpers, readFacts } from '../../disk/src/threads/facts.ts';
import { today } from '../support/fixtures.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const dist = path.join(import.meta.dirname, '../../dist');
const never = Number.POSITIVE_INFINITY;
const files = (script: string): Helpers => ({ files: { script, from: 1 }, facts: { script, from: never } });
const facts = (script: string): Helpers => ({ files: { script, from: never }, facts: { script, from: 1 } });
const names = Array.from({ length: 700 }, (_, index) => `topics/t${index}.md`);

/** A folder of documents; the last one is named in the job and not there. */
function job(proves = false): FactsJob {
  const root = temporaryFolder();
  for (const [index, name] of names.entries())
    writeBelow(root, name, `# Topic ${index}\n\n[next](t${index + 1}.md#more) ü\n\n${'Words. '.repeat(index)}\n`);
  return { root, files: [...names, 'gone.md'], today, proves };
}

/** What is read, in the order of the paths, for batches come in any; of its proofs only what does not depend on the time. */
const read = (wanted: FactsJob, helpers?: Helpers) =>
  [...readFacts(wanted, configsOf(defaultConfig), helpers)]
    .flatMap(batch => batch.map(({ facts, proof }) => ({ path: facts?.path ?? '', facts, hash: proof?.hash })))
    .sort((a, b) => a.path.localeCompare(b.path));

it.each([
  ['reads files ahead', files(path.join(dist, 'reader.js'))],
  ['makes facts', facts(path.join(dist, 'cli.js'))],
])('finds what one thread finds where the other one %s', (_, helpers) => {
  const wanted = job(true);
  const found = read(wanted, helpers);
  expect(found).toEqual(read(wanted));
  expect(found).toHaveLength(701);
});

it.each([
  ['reading', files],
  ['making facts', facts],
])('does by itself what a thread that fails while %s has taken', (_, helpers) => {
  const wanted = job();
  const fails = "require('node:worker_threads').workerData.counters[1] = 3; throw new Error('no');";
  writeBelow(wanted.root, 'fails.cjs', fails);
  expect(read(wanted, helpers(path.join(wanted.root, 'fails.cjs')))).toEqual(read(wanted));
});

it('reads files that are larger than the memory of the threads, and what is no text', () => {
  const wanted = job(true);
  const large = '# Large\n\n'.padEnd(1_500_000, 'word ');
  for (const index of [3, 5, 90, 400]) writeBelow(wanted.root, `topics/t${index}.md`, large);
  writeBelow(wanted.root, 'topics/t6.md', large.repeat(2));
  writeBelow(wanted.root, 'topics/t7.md', '');
  writeBelow(wanted.root, 'topics/t8.md', readFileSync(path.join(dist, 'webview/codicon.ttf')));
  const found = read(wanted, files(path.join(dist, 'reader.js')));
  expect(found).toEqual(read(wanted));
  expect(found.filter(({ facts }) => facts?.readable === false).map(one => one.path)).toEqual([
    'topics/t6.md',
    'topics/t8.md',
  ]);
});
