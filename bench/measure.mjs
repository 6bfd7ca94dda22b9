/** Measuring: whole processes, medians, temporary corpora, and what machine it is. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeTemporaryFolder, root } from '../scripts/run.mjs';
import { writeCorpus } from './corpus.mjs';

/** The value below which a part of the values lies: 0.5 is the median. */
export function quantile(values, part) {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const median = values => quantile(values, 0.5);

/** Runs a program to its end: what it printed, and for how many milliseconds it ran. Exit code 1 tells of findings. */
export function timed({ program, args, cwd }) {
  const start = performance.now();
  const { stdout, stderr, status, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  const milliseconds = performance.now() - start;
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${path.basename(program)} failed (exit ${status}): ${error?.message ?? stderr}`);
  return { milliseconds, stdout, stderr };
}

/** Writes a corpus; gives its folder, its size in bytes and the faults planted in it. */
export function makeCorpus(documents) {
  const folder = makeTemporaryFolder('bench');
  const bytes = writeCorpus(documents, folder);
  const planted = JSON.parse(fs.readFileSync(path.join(folder, 'truth.json'), 'utf8'));
  return {
    documents,
    bytes,
    planted,
    base: path.join(folder, 'base'),
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}

/** `playbook check` on a corpus. `isCold`: without what an earlier run remembered. */
export function ownCheck(base, format, isCold = true) {
  const args = [path.join(root, 'dist/cli.js'), 'check', '--format', format];
  return { program: process.execPath, args: isCold && hasCache() ? [...args, '--no-cache'] : args, cwd: base };
}

let help;

/** Whether `playbook check` remembers anything between two runs. */
export function hasCache() {
  help ??= execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), '--help'], { encoding: 'utf8' });
  return help.includes('--no-cache');
}

/** Our own language server. */
export const ownServer = {
  name: 'playbook-author',
  program: process.execPath,
  // As the extension starts it.
  args: ['--v8-pool-size=0', path.join(root, 'dist/server/node.js'), '--stdio'],
  initializationOptions: { status: true },
};

/** What the numbers depend on besides the code. */
export function machine() {
  const cpus = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.machine()}`,
    node: process.version,
    version: JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    load: os.loadavg()[0],
  };
}
