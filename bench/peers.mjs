// npm run bench:peers [-- documents… --all]      our numbers beside those of others, from the same corpora in the same run
// Default sizes: 1000 and 10000 documents. Slow peers are run on 1000, with --all on every size (an hour, 4 GB of memory).
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildForUsers } from '../scripts/install.mjs';
import { makeTemporaryFolder, npm } from '../scripts/run.mjs';
import { measureEditor } from './editor.mjs';
import { hasCache, machine, makeCorpus, median, ownCheck, ownServer, timed } from './measure.mjs';
import { peers, peersFolder, servers, versionOf } from './peers/table.mjs';
import { saveResults } from './results.mjs';
import { compare, faultKinds, kindOfRule } from './truth.mjs';

const checkRuns = 3;
const editorRuns = 3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10000];
const packages = [...new Set(peers.flatMap(peer => peer.packages))].sort();
await install();
await buildForUsers();
const begun = machine();
const work = makeTemporaryFolder('peers');
const results = { checks: [], editors: [] };
for (const size of sizes) {
  const corpus = makeCorpus(size);
  const rows = checkRows(corpus);
  results.checks.push({ documents: size, rows });
  results.faults ??= faultsOf(corpus, rows);
  results.editors.push({ documents: size, rows: await editorRows(corpus) });
  corpus.remove();
}
const versions = Object.fromEntries(packages.map(name => [name, versionOf(name)]));
saveResults('peers', { machine: { ...begun, loadAtEnd: machine().load }, versions, ...results });

/** Installs the peers where no package of ours is. */
async function install() {
  if (packages.every(name => fs.existsSync(path.join(peersFolder, 'node_modules', name)))) return;
  fs.mkdirSync(peersFolder, { recursive: true });
  fs.writeFileSync(path.join(peersFolder, 'package.json'), '{ "private": true }');
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
    cwd: peersFolder,
  });
}

/** Whole processes, one of each in turn, so that whatever else the machine does falls on all alike. */
function checkRows({ base, documents, planted }) {
  const own = (name, isCold) => ({
    name,
    isOwn: isCold,
    isCached: !isCold,
    checks: 'all',
    command: () => ownCheck(base, 'pretty', isCold),
    findings: () =>
      JSON.parse(timed(ownCheck(base, 'json', isCold)).stdout).map(({ file, rule }) => ({
        file,
        kind: kindOfRule(rule),
      })),
  });
  const ours = [own('playbook-author', true), ...(hasCache() ? [own('playbook-author, cached', false)] : [])];
  const tools = [...ours, ...peers.filter(({ most }) => values.all || documents <= most)];
  const faults = planted.map(({ file, rule }) => ({ file, kind: kindOfRule(rule) }));
  const times = new Map(tools.map(tool => [tool, []]));
  const outputs = new Map();
  for (const tool of tools) if (tool.isCached) run(tool);
  for (let round = 0; round < checkRuns; round++) for (const tool of tools) times.get(tool).push(run(tool));
  return tools.map(tool => {
    const { name, checks, isOwn, findings } = tool;
    return { name, checks, isOwn, time: median(times.get(tool)), ...compare(faults, findings(outputs.get(tool))) };
  });

  function run(tool) {
    const output = timed({ cwd: base, ...tool.command(base, work) });
    outputs.set(tool, output);
    console.log(`${documents} documents: ${tool.name} ${(output.milliseconds / 1000).toFixed(2)} s`);
    return output.milliseconds;
  }
}

/** Planted and found, by kind of fault. */
function faultsOf({ documents }, rows) {
  const [{ kinds }] = rows;
  return {
    documents,
    kinds: Object.keys(faultKinds).map(kind => ({ kind, planted: kinds[kind]?.planted ?? 0 })),
    tools: rows.map(({ name, kinds, wrong }) => ({
      name,
      found: Object.fromEntries(Object.entries(kinds).map(([kind, { found }]) => [kind, found])),
      wrong: wrong.length,
    })),
  };
}

/** Servers, one start of each in turn; a start of somebody's server that no longer answers is one less. */
async function editorRows(corpus) {
  const all = [ownServer, ...servers.map(({ name, command }) => ({ name, ...command(work) }))];
  const runs = new Map(all.map(({ name }) => [name, []]));
  for (let round = 0; round < editorRuns; round++)
    for (const server of all) {
      console.log(`${corpus.documents} documents: server of ${server.name}`);
      const run = measureEditor(server, corpus).catch(error => {
        if (server === ownServer) throw error;
        console.error(`${server.name}: ${error.message}`);
      });
      runs.get(server.name).push(...[await run].filter(Boolean));
    }
  return [...runs].map(([name, results]) => ({
    name,
    ...Object.fromEntries(Object.keys(results[0] ?? {}).map(key => [key, median(results.map(result => result[key]))])),
  }));
}
