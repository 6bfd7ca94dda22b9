// Brings a real VS Code from the npm registry: once for each lock file, into .vscode-test/, where it stays for the next run.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, root } from '../run.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Where downloaded editors live; a folder outside the clone may be shared by several clones. */
export const cacheFolder = process.env.VSCODE_TEST_CACHE ?? path.join(root, '.vscode-test');

/**
 * A VS Code server ready to start, installed first where it is missing.
 *
 * @param {'newest' | 'oldest'} edition `oldest` is the oldest version that package.json's `engines.vscode` allows
 * @returns {Promise<{ edition: string, vscode: string, node: string }>} `vscode` is its program folder, `node` the Node.js that runs it
 */
export async function vscodeHost(edition = 'newest') {
  const source = path.join(here, edition);
  const lock = fs.readFileSync(path.join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = path.join(cacheFolder, `${edition}-${hash}`);
  if (!fs.existsSync(folder)) await install(source, folder);
  const modules = path.join(folder, 'node_modules');
  return { edition, vscode: path.join(modules, 'code-server/lib/vscode'), node: nodeFor(edition, modules) };
}

/** The newest edition this machine can run: the current VS Code needs Node 22, which npm can bring to Linux only. */
export function newestRunnable() {
  return ownNodeIsEnough() || (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch))
    ? 'newest'
    : 'oldest';
}

/** Installs into a folder of its own name first and renames it, so that a broken or doubled run never leaves half an editor. */
async function install(source, folder) {
  const partial = `${folder}.${process.pid}`;
  console.log(`Installing VS Code (${path.basename(source)}) into ${path.relative(process.cwd(), folder)} …`);
  try {
    fs.cpSync(source, partial, { recursive: true, filter: file => !file.includes('node_modules') });
    fs.cpSync(path.join(here, 'stubs'), path.join(partial, 'stubs'), { recursive: true });
    // Its own install script would demand Node 24 and compile native modules that no test needs.
    await npm(
      ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
      {
        cwd: partial,
      },
    );
    bringPageModules(path.join(partial, 'node_modules'));
    if (!fs.existsSync(folder)) fs.renameSync(partial, folder);
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
}

/** The page asks the server for these under its own folder: without them there are no syntax colours and no terminal. */
function bringPageModules(modules) {
  for (const name of ['vscode-oniguruma', 'vscode-textmate', '@xterm']) {
    const to = path.join(modules, 'code-server/lib/vscode/node_modules', name);
    if (fs.existsSync(path.join(modules, name))) fs.cpSync(path.join(modules, name), to, { recursive: true });
  }
}

function nodeFor(edition, modules) {
  if (edition === 'oldest' || ownNodeIsEnough()) return process.execPath;
  const brought = path.join(modules, `node-linux-${process.arch}/bin/node`);
  return fs.existsSync(brought) ? brought : process.execPath;
}

/** Today's VS Code server imports `registerHooks` from node:module, which came with Node 22.15. */
function ownNodeIsEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await vscodeHost(process.argv[2]));
