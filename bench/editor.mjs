/** What an author waits for in an editor: the first problems, those after a keystroke, those after another file came or went. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { corpusTexts } from './corpus.mjs';
import { startServer } from './lsp.mjs';
import { quantile } from './measure.mjs';

const warmUps = 50;
const keystrokes = 300;
const linkedFiles = 15;
const [created, deleted] = [1, 3];

/** The playbook in which is typed, of about 12 kB: the shortest among the first documents of a corpus. */
function playbookIn(documents) {
  const playbooks = [...corpusTexts(Math.min(documents, 100))].filter(({ kind }) => kind === 'playbook');
  return playbooks.reduce((best, other) => (other.text.length < best.text.length ? other : best));
}

/** Starts a server on a corpus and works in one of its playbooks. Milliseconds; memory in MB. */
export async function measureEditor(server, { base, documents }) {
  const playbook = playbookIn(documents);
  const uri = pathToFileURL(path.join(base, playbook.path)).href;
  const started = performance.now();
  const since = () => performance.now() - started;
  const client = await startServer(server, base);
  const indexed = server.initializationOptions?.status ? client.indexed().then(since) : undefined;
  client.open(uri, playbook.text);
  await client.diagnostics(uri);
  const result = { first: since(), indexed: await indexed };
  result.idle = (await untilIdle(client.pid)) - started;
  Object.assign(result, residentMemory(client.pid));
  const linked = await linkedTimes(client, uri, playbook);
  Object.assign(result, linked, await typingTimes(client, uri, playbook.text));
  await client.stop();
  return result;
}

/** Types at the end of the first item of a list: one character, then its diagnostics, and so on. */
async function typingTimes(client, uri, text) {
  const lines = text.split('\n');
  const line = lines.findIndex(content => content.startsWith('- '));
  const times = [];
  for (let typed = 0; typed < warmUps + keystrokes; typed++) {
    const start = performance.now();
    const position = { line, character: lines[line].length + typed };
    client.insert(uri, 100 + typed, position, typed % 6 === 5 ? ' ' : 'e');
    await client.diagnostics(uri);
    if (typed >= warmUps) times.push(performance.now() - start);
  }
  return { keystroke: quantile(times, 0.5), keystroke95: quantile(times, 0.95) };
}

/** Links to a file that is not there, writes it and deletes it again: how long until the link's problem goes and comes. */
async function linkedTimes(client, uri, { text }) {
  const times = { came: [], went: [] };
  const file = new URL('bench-target.md', uri);
  const name = 'bench-target.md';
  const tells = diagnostics => diagnostics.some(({ message }) => String(message).includes(name));
  const line = text.split('\n').length - 1;
  client.insert(uri, 2, { line, character: 0 }, `\n[target](${name})\n`);
  let isFollowing = await client.until(uri, tells);
  for (let count = 0; count < 2 * linkedFiles && isFollowing; count++) {
    const comes = count % 2 === 0;
    const start = performance.now();
    if (comes) fs.writeFileSync(file, '# Target\n');
    else fs.rmSync(file);
    client.watched(file.href, comes ? created : deleted);
    isFollowing = await client.until(uri, diagnostics => tells(diagnostics) !== comes);
    if (isFollowing) times[comes ? 'came' : 'went'].push(performance.now() - start);
  }
  fs.rmSync(file, { force: true });
  // A server that does not look again when a file comes or goes is one without a number in the table.
  return { came: quantile(times.came, 0.5), went: quantile(times.went, 0.5) };
}

/** When the process last used a processor before it used none for half a second; without /proc: at once. */
async function untilIdle(pid) {
  let [busy, ticks] = [performance.now(), ticksOf(pid)];
  for (;;) {
    await wait(50);
    const now = ticksOf(pid);
    if (now !== ticks) [busy, ticks] = [performance.now(), now];
    if (performance.now() - busy > 500) return busy;
  }
}

function ticksOf(pid) {
  try {
    // What follows the name in parentheses: utime and stime are the 12th and 13th.
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

/** Resident memory now and at its highest, in MB; nothing where there is no /proc. */
function residentMemory(pid) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = name => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1000;
    return { memory: megabytes('VmRSS'), highest: megabytes('VmHWM') };
  } catch {
    return {};
  }
}
