// Runs an editor against both ways to start the language server, each time in a copy of the example knowledge base.
import fs from 'node:fs';
import path from 'node:path';
import { root, run, stopAllOnSignal } from '../../scripts/run.mjs';
import { copyOfExample } from '../vscode/fixture.mjs';
import { conclude } from '../vscode/report.mjs';

const SERVERS = [
  ['playbook lsp --stdio', ['dist/cli.js', 'lsp', '--stdio']],
  ['the bundled server', ['dist/server/node.js', '--stdio']],
];

/** Runs the editor that `find` gives, with these arguments; it prints "ok …" or "not ok …" for each test. */
export async function testEditor(find, args) {
  stopAllOnSignal();
  const counts = { tests: 0, passes: 0, failures: 0 };
  let problem;
  try {
    const program = await find();
    for (const [name, [script, ...rest]] of SERVERS) {
      console.log(`\n  ${name}`);
      problem ??= await attach(program, args, [process.execPath, path.join(root, script), ...rest], counts);
    }
  } catch (error) {
    problem = error.message;
  }
  conclude(counts, problem);
}

/** One run; gives a sentence where the editor told nothing. */
async function attach(program, args, command, counts) {
  const example = copyOfExample();
  const { file, link } = linkedPlaybook(example);
  const env = { LSP_COMMAND: JSON.stringify(command), LSP_ROOT: example, LSP_FILE: file, LSP_LINK: link };
  const { output, code } = await run(program, args, { env, timeout: 90_000 });
  const told = output.split('\n').filter(line => /^(not )?ok /.test(line));
  for (const line of told) console.log(line.startsWith('ok') ? `    ✔ ${line.slice(3)}` : `    ✘ ${line.slice(7)}`);
  counts.tests += told.length;
  counts.passes += told.filter(line => line.startsWith('ok')).length;
  counts.failures += told.filter(line => line.startsWith('not ok')).length;
  return told.length === 0 ? `The editor told nothing (exit code ${code}).\n${output}` : undefined;
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
