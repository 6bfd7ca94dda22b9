// npm run bench [-- documents…]      our own numbers: `playbook check` as whole processes, and the language server
// Default sizes: 1000 and 10000 documents. `npm run bench -- 1000 10000 50000` also measures how the time grows (700 MB of disk).
import { parseArgs } from 'node:util';
import { buildForUsers } from '../scripts/install.mjs';
import { measureEditor } from './editor.mjs';
import { hasCache, machine, makeCorpus, median, ownCheck, ownServer, timed } from './measure.mjs';
import { saveResults } from './results.mjs';
import { compare } from './truth.mjs';

const checkRuns = 7;
const editorRuns = 3;

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10000];
await buildForUsers();
const begun = machine();
const checks = [];
const editors = [await editorRow(10)];
for (const size of sizes) {
  const corpus = makeCorpus(size);
  console.log(`${size} documents: check`);
  checks.push(checkRow(corpus));
  console.log(`${size} documents: editor`);
  editors.push(await editorRow(size, corpus));
  corpus.remove();
}
saveResults('ours', { machine: { ...begun, loadAtEnd: machine().load }, checks, editors });

/** Whole processes: cold, warm, and what they find. */
function checkRow({ documents, bytes, planted, base }) {
  const byRule = faults => faults.map(({ file, rule, message }) => ({ file, kind: rule, message }));
  const { wrong, missed, kinds } = compare(byRule(planted), byRule(JSON.parse(timed(ownCheck(base, 'json')).stdout)));
  for (const { file, kind, message } of wrong.slice(0, 10)) console.error(`false: ${file} ${kind}: ${message}`);
  for (const key of missed.slice(0, 10)) console.error(`missed: ${key}`);
  const times = { cold: [], warm: [] };
  if (hasCache()) timed(ownCheck(base, 'pretty', false));
  for (let run = 0; run < checkRuns; run++) {
    times.cold.push(timed(ownCheck(base, 'pretty')).milliseconds);
    if (hasCache()) times.warm.push(timed(ownCheck(base, 'pretty', false)).milliseconds);
  }
  const found = Object.values(kinds).reduce((sum, kind) => sum + kind.found, 0);
  return {
    documents,
    megabytes: bytes / 1e6,
    cold: median(times.cold),
    warm: median(times.warm),
    planted: planted.length,
    found,
    wrong: wrong.length,
  };
}

/** Medians over several starts of the server. */
async function editorRow(documents, corpus = makeCorpus(documents)) {
  const runs = [];
  for (let run = 0; run < editorRuns; run++) runs.push(await measureEditor(ownServer, corpus));
  const middle = Object.fromEntries(Object.keys(runs[0]).map(key => [key, median(runs.map(run => run[key]))]));
  return { documents, ...middle };
}
