// How long language features take over the protocol, in a large knowledge base: from the keystroke to the answer.
// node bench/features.mjs [documents] [runs]      (default 10000 and 40; needs the bundles: npm run build)
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { corpusDocuments, writeCorpus } from './corpus.mjs';

const [documents = 10_000, runs = 40] = process.argv.slice(2).map(Number);
const server = path.resolve(import.meta.dirname, '../dist/server/node.js');
const completion = 'textDocument/completion';
const hover = 'textDocument/hover';
const references = 'textDocument/references';
const withDeclaration = { context: { includeDeclaration: true } };

/** A document to which this many others link, or all of a smaller corpus. */
const hub = { path: 'topics/hub.md', text: '# Hub\n\n## Busy part\n\nWords.\n', linkers: 1000 };

/**
 * A row of the table: what is asked of a playbook in which `text` stands at the end (`front`: in the frontmatter) with
 * the cursor at `█`. `params`: what a request takes besides document and position.
 * @typedef {{ name: string, method: string, text: string, front?: boolean, params?: object }} Row
 */

/** @type {readonly Row[]} */
const rows = [
  { name: 'completion: a key', method: completion, text: 'sta█', front: true },
  { name: 'completion: a tag', method: completion, text: 'aliases: [a]\ntags: [█]', front: true },
  { name: 'completion: a related id', method: completion, text: 'related: [top█]', front: true },
  { name: 'completion: a section', method: completion, text: '## █' },
  { name: 'completion: a path, nothing typed', method: completion, text: '- [x](█)' },
  { name: 'completion: a path, a word typed', method: completion, text: '- [x](scaling█)' },
  { name: 'completion: a path, a folder typed', method: completion, text: '- [x](../../topics/█)' },
  { name: 'completion: a whole link', method: completion, text: 'See [review█]' },
  { name: 'completion: an anchor', method: completion, text: '[x](#█)' },
  { name: 'completion: a heading of the library', method: completion, text: '[x](##why█)' },
  { name: 'completion: prose', method: completion, text: 'Some words █' },
  { name: 'hover: a link', method: hover, text: 'See [x](playbook-0█.md)' },
  { name: 'hover: a tag', method: hover, text: 'tags: [relia█bility]', front: true },
  { name: 'hover: a planned topic', method: hover, text: '- (TODO) Pati█ence' },
  { name: 'definition: a link', method: 'textDocument/definition', text: 'See [x](playbook-0█.md)' },
  {
    name: 'references: a tag',
    method: references,
    text: 'tags: [relia█bility]',
    front: true,
    params: withDeclaration,
  },
  {
    name: 'references: a document with 1,000 links',
    method: references,
    text: '[x](/topics/hub█.md)',
    params: withDeclaration,
  },
  {
    name: 'references: a heading with 1,000 links',
    method: references,
    text: '[x](/topics/hub.md#busy█-part)',
    params: withDeclaration,
  },
  {
    name: 'rename: a heading with 1,000 links',
    method: 'textDocument/rename',
    text: '[x](/topics/hub.md#busy█-part)',
    params: { newName: 'Quiet part' },
  },
  {
    name: 'rename: a file with 1,000 links',
    method: 'textDocument/rename',
    text: '[x](/topics/hub█.md)',
    params: { newName: '/topics/centre.md' },
  },
  {
    name: 'rename: a tag',
    method: 'textDocument/rename',
    text: 'tags: [relia█bility]',
    front: true,
    params: { newName: 'steadiness' },
  },
  { name: 'symbols of the workspace', method: 'workspace/symbol', text: '█', params: { query: 'rev' } },
  {
    name: 'symbols of the workspace: every letter',
    method: 'workspace/symbol',
    text: '█',
    params: { query: 'scalqueue' },
  },
];

let version = 0;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'playbook-features-'));
try {
  writeCorpus(documents, folder);
  writeHub(path.join(folder, 'base'));
  await measureAll(path.join(folder, 'base'), corpusDocuments(documents)[0].path);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function measureAll(base, file) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(path.join(base, file)).href;
  const text = fs.readFileSync(path.join(base, file), 'utf8');
  try {
    await start(connection, pathToFileURL(base).href);
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 0, text },
    });
    console.log(`Node ${process.version}, ${os.cpus().length} cores; ${documents} documents, ${runs} runs a row\n`);
    console.log('| request | p50 ms | p95 ms | answers | KB |\n| --- | --- | --- | --- | --- |');
    for (const row of rows) console.log(await measure(connection, uri, text, row));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
  } finally {
    connection.dispose();
    child.kill();
  }
}

/** Writes the hub, and links to its heading into every so many-th document. */
function writeHub(base) {
  fs.writeFileSync(path.join(base, hub.path), hub.text);
  const step = Math.max(1, Math.floor(documents / hub.linkers));
  for (const [index, document] of corpusDocuments(documents).entries())
    if (index % step === 1 % step)
      fs.appendFileSync(path.join(base, document.path), `\n[Hub](/${hub.path}#busy-part)\n`);
}

/** Starts the server; resolves when the whole library is read. */
async function start(connection, rootUri) {
  const read = new Promise(resolve => {
    connection.onNotification('playbook/status', ({ loading }) => loading || resolve(undefined));
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: {
      textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
      workspace: {
        workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] },
        symbol: { resolveSupport: { properties: ['location.range'] } },
      },
    },
    initializationOptions: { status: true },
  });
  await connection.sendNotification('initialized', {});
  await read;
}

/** The row's line of the table: an edit and a request, again and again, as when somebody types. */
async function measure(connection, uri, text, { name, method, text: marked, front, params }) {
  const at = front ? text.indexOf('\n---', 3) + 1 : text.length;
  const typed = `${front ? '' : '\n'}${marked}\n`;
  const offset = at + typed.indexOf('█');
  const whole = text.slice(0, at) + typed.replace('█', '') + text.slice(at);
  const before = whole.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  const times = [];
  let answer;
  for (let run = 0; run < runs; run++) {
    // A word at the very end, so that each text is another one.
    const contentChanges = [{ text: `${whole}\nword ${run}\n` }];
    const begin = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges,
    });
    answer = await connection.sendRequest(method, { textDocument: { uri }, position, ...params });
    times.push(performance.now() - begin);
  }
  const sorted = times.sort((a, b) => a - b);
  const share = part => sorted[Math.min(runs - 1, Math.floor(runs * part))].toFixed(1);
  const answers = Array.isArray(answer)
    ? answer.length
    : ((answer?.items ?? answer?.documentChanges)?.length ?? (answer ? 1 : 0));
  const size = (JSON.stringify(answer).length / 1000).toFixed(0);
  return `| ${name} | ${share(0.5)} | ${share(0.95)} | ${answers} | ${size} |`;
}
