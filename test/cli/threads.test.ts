/** The second thread that reads: the same facts in the same order, whatever becomes of it. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { configsOf, defaultConfig } from '#core';
import { type ReadJob, readDocuments } from '../../disk/src/readers.ts';
import { today } from '../support/fixtures.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const bundle = path.join(import.meta.dirname, '../../dist/playbook.js');
const names = Array.from({ length: 700 }, (_, index) => `topics/t${index}.md`);

/** A folder of documents; the last one is named in the job and not there. */
function job(): ReadJob {
  const root = temporaryFolder();
  for (const [index, name] of names.entries())
    writeBelow(root, name, `# Topic ${index}\n\n[next](t${index + 1}.md#more) ü\n\n${'Words. '.repeat(index)}\n`);
  return { root, documents: [...names, 'gone.md'], today, proves: false };
}

const read = (wanted: ReadJob, script?: string) => {
  const told: number[] = [];
  const facts = readDocuments(wanted, configsOf(defaultConfig), script, done => told.push(done), 1);
  return { facts, told: told.at(-1) };
};

it('finds what one thread finds', () => {
  const wanted = job();
  expect(read(wanted, bundle)).toEqual(read(wanted));
  expect(read(wanted).told).toBe(701);
});

it('reads by itself what a thread that fails has taken', () => {
  const wanted = job();
  writeBelow(
    wanted.root,
    'fails.cjs',
    "require('node:worker_threads').workerData.shared[1] = 3; throw new Error('no');",
  );
  expect(read(wanted, path.join(wanted.root, 'fails.cjs'))).toEqual(read(wanted));
});
