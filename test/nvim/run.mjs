// Runs Neovim against both ways to start the language server, in a copy of the example knowledge base.
import fs from 'node:fs';
import path from 'node:path';
import { root, run, stopAllOnSignal } from '../../scripts/run.mjs';
import { neovim } from '../../scripts/tools.mjs';
import { copyOfExample } from '../vscode/fixture.mjs';
import { conclude } from '../vscode/report.mjs';

const SERVERS = [
  ['playbook lsp --stdio', ['dist/cli.js', 'lsp', '--stdio']],
  ['the bundled server', ['dist/server/node.js', '--stdio']],
];
const ARGS = ['--headless', '--clean', '-n', '-i', 'NONE', '-c', `luafile ${path.join(root, 'test/nvim/attach.lua')}`];

stopAllOnSignal();
const counts = { tests: 0, passes: 0, failures: 0 };
let problem;
try {
  const program = await neovim();
  for (const [name, [script, ...args]] of SERVERS) {
    console.log(`\n  ${name}`);
    await attach(program, [process.execPath, path.join(root, script), ...args]);
  }
} catch (error) {
  problem = error.message;
}
conclude(counts, problem);

async function attach(program, command) {
  const example = copyOfExample();
  const { file, link } = linkedPlaybook(example);
  const env = { LSP_COMMAND: JSON.stringify(command), LSP_ROOT: example, LSP_FILE: file, LSP_LINK: link };
  const { output, code } = await run(program, ARGS, { env, timeout: 90_000 });
  const told = output.split('\n').filter(line => /^(not )?ok /.test(line));
  for (const line of told) console.log(line.startsWith('ok') ? `    ✔ ${line.slice(3)}` : `    ✘ ${line.slice(7)}`);
  counts.tests += told.length;
  counts.passes += told.filter(line => line.startsWith('ok')).length;
  counts.failures += told.filter(line => line.startsWith('not ok')).length;
  if (told.length === 0) problem = `Neovim told nothing (exit code ${code}).\n${output}`;
}

/** The first playbook with a relative link to a Markdown file that exists. */
function linkedPlaybook(folder) {
  const names = fs
    .readdirSync(path.join(folder, 'playbooks'), { recursive: true })
    .filter(name => name.endsWith('.md'));
  for (const name of names.sort()) {
    const file = path.join(folder, 'playbooks', name);
    for (const [, link] of fs.readFileSync(file, 'utf8').matchAll(/\]\((\.\.?\/[^)#\s]+\.md)/g)) {
      if (fs.existsSync(path.resolve(path.dirname(file), link))) return { file, link };
    }
  }
  throw new Error('No playbook has a link that works.');
}
