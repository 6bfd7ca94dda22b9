// How long `playbook check` takes on a generated knowledge base, and whether it finds what is planted there, and only that.
// node bench/check.mjs [documents…]      (default 1000; needs the bundles: npm run build)
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeCorpus } from './corpus.mjs';

const RUNS = 7;
const cli = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../dist/cli.js');
const sizes = process.argv.slice(2).map(Number);

console.log(`Node ${process.version}, ${os.cpus().length} cores; whole processes, ${RUNS} runs each\n`);
console.log(
  '| documents | MB | least s | median s | planted | found | false |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const size of sizes.length > 0 ? sizes : [1000]) measure(size);

function measure(size) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'playbook-bench-'));
  try {
    const bytes = writeCorpus(size, folder);
    const base = path.join(folder, 'base');
    const times = Array.from({ length: RUNS }, () => timeOf(() => check(base, 'pretty'))).sort((a, b) => a - b);
    const { planted, found, wrong } = compare(folder, JSON.parse(check(base, 'json')));
    const seconds = milliseconds => (milliseconds / 1000).toFixed(2);
    const median = times[Math.floor(RUNS / 2)];
    console.log(
      `| ${size} | ${(bytes / 1e6).toFixed(1)} | ${seconds(times[0])} | ${seconds(median)} | ${planted} | ${found} | ${wrong} |`,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function check(folder, format) {
  const { stdout, status, stderr } = spawnSync(process.execPath, [cli, 'check', '--format', format], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

/** Planted faults against problems, by file and rule; each planted fault can be found once. */
function compare(folder, problems) {
  const truth = JSON.parse(fs.readFileSync(path.join(folder, 'truth.json'), 'utf8'));
  const open = new Map();
  for (const { file, rule } of truth) open.set(`${file} ${rule}`, (open.get(`${file} ${rule}`) ?? 0) + 1);
  const wrong = [];
  for (const { file, rule, message } of problems) {
    const key = `${file} ${rule}`;
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    else wrong.push(`${key}: ${message}`);
  }
  const missed = [...open].filter(([, left]) => left > 0).map(([key]) => key);
  for (const line of wrong.slice(0, 10)) console.error(`false: ${line}`);
  for (const line of missed.slice(0, 10)) console.error(`missed: ${line}`);
  return { planted: truth.length, found: problems.length - wrong.length, wrong: wrong.length };
}
