// npm start [folder] [-- --no-open --port <n> --desktop]
// Checks a folder of playbooks, then serves a real VS Code with the extension on it, until Ctrl+C.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './install.mjs';
import { root, run, start, stopAllOnSignal } from './run.mjs';
import { desktopCode } from './tools.mjs';
import { newestRunnable, vscodeHost } from './vscode/fetch.mjs';
import { linkExtension, makeDataFolder, startServer, workbenchUrl } from './vscode/server.mjs';

const USAGE = 'npm start [folder] [-- --no-open --port <number> --desktop]';

try {
  await main(readArguments());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main({ folder, port, open, desktop }) {
  await ensureInstalled();
  await ensureBuilt();
  await check(folder);

  const data = makeDataFolder();
  linkExtension(data);
  const ending = stopAllOnSignal({ code: 0 });
  const token = randomBytes(16).toString('hex');
  const server = await startServer(await vscodeHost(newestRunnable()), { data, port, token });
  const payload = [['gotoLineMode', 'true']];
  const address = workbenchUrl(server, { folder, file: await firstProblem(folder), token, payload });
  console.log(`\nVS Code with Playbook Author is at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (open) openInBrowser(address);
  if (desktop) openOnDesktop(folder);
  server.child.once('exit', () => {
    if (ending.aborted) return;
    console.error('VS Code ended.');
    process.exit(1);
  });
}

/** npm hands on what stands after `--`; what stands before it, like `--port=3000`, it keeps as settings of its own. */
function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        'no-open': { type: 'boolean', default: false },
        desktop: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    });
  } catch (error) {
    throw new Error(`${error.message}\nUsage: ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = positionals[0] ? path.resolve(from, positionals[0]) : path.join(root, 'examples/knowledge-base');
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`'${values.port}' is no port.`);
  return { folder, port, open: !values['no-open'], desktop: values.desktop };
}

/** Shows what the command line says of the folder; problems there are what the editor is for. */
function check(folder) {
  const shown = path.relative(process.cwd(), folder) || '.';
  console.log(`\n$ playbook check ${shown}\n`);
  return new Promise(resolve => {
    start(process.execPath, [path.join(root, 'dist/cli.js'), 'check', shown])
      .once('exit', resolve)
      .once('error', resolve);
  });
}

/** Where the first error is, or else the first problem, as `path:line:column`; undefined when all is well. */
async function firstProblem(folder) {
  const command = [path.join(root, 'dist/cli.js'), 'check', '--format', 'json'];
  const { output } = await run(process.execPath, command, { cwd: folder });
  try {
    const problems = JSON.parse(output);
    const { file, line, column } = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    return `${path.resolve(folder, file)}:${line}:${column}`;
  } catch {
    return undefined;
  }
}

function openInBrowser(address) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ];
  start(command, [...args, address], { stdio: 'ignore' }).once('error', () => {}); // the address is printed anyway
}

function openOnDesktop(folder) {
  const code = desktopCode();
  if (!code) return console.log('There is no desktop VS Code on the PATH, so only the one above is open.');
  start(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], { stdio: 'ignore' });
}
