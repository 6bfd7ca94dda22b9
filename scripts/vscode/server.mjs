// Starts VS Code's own server, which serves a real workbench to a browser and runs extensions in a Node.js extension host.
import fs from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder, root, run, start, stop } from '../run.mjs';

const READY = /Extension host agent listening on (\d+)/;

/** No gallery, so that nothing is looked up outside. */
const ENVIRONMENT = { EXTENSIONS_GALLERY: '{}' };

/**
 * Starts the server on this machine only.
 *
 * @param {{ vscode: string, node: string }} host as `vscodeHost` hands it out
 * @param {{ data: string, port?: number, token?: string, trust?: boolean, env?: Record<string, string>, args?: string[] }} options
 *   `data` is the folder for settings, extensions and logs; port 0 takes any free one; without a `token` anyone on this machine may connect;
 *   without `trust` folders open in Restricted Mode
 * @returns {Promise<{ port: number, authority: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 */
export async function startServer({ vscode, node }, { data, port = 0, token, trust = true, env = {}, args = [] }) {
  const all = [
    ...serverArguments(vscode, data),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments'],
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...['--without-browser-env-var', '--force-disable-user-env'],
    ...args,
  ];
  const child = start(node, all, { env: { ...ENVIRONMENT, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const listening = await portOf(child, path.join(data, 'server.log'));
  return { port: listening, authority: `127.0.0.1:${listening}`, child, stop: () => stop(child) };
}

/** Puts this clone where VS Code looks for installed extensions: build again and reload the page to see a change. */
export function linkExtension(data) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const extensions = path.join(data, 'extensions');
  fs.mkdirSync(extensions, { recursive: true });
  fs.symlinkSync(root, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/** Installs a packaged extension into the server's data folder, as a user would. */
export async function installExtension({ vscode, node }, data, vsix) {
  const args = [...serverArguments(vscode, data), '--install-extension', vsix, '--force'];
  const { code, output } = await run(node, args, { env: ENVIRONMENT });
  if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`Cannot install ${vsix}:\n${output}`);
}

/**
 * The address that opens a folder in the served workbench; without one it opens an empty window.
 *
 * @param {{ authority: string }} server
 * @param {{ folder?: string, file?: string, token?: string, payload?: [string, string][] }} what absolute paths
 */
export function workbenchUrl({ authority }, { folder, file, token, payload = [] }) {
  const quiet = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const open = file ? [['openFile', remoteUri({ authority }, file)]] : [];
  const query = new URLSearchParams({
    ...(token && { tkn: token }),
    ...(folder === undefined ? { ew: 'true' } : { folder }),
    payload: JSON.stringify([...quiet, ...open, ...payload]),
  });
  return `http://${authority}/?${`${query}`.replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** The address of a file of this machine inside the workbench. Its authority has to be the page's own. */
export const remoteUri = ({ authority }, file) => `vscode-remote://${authority}${file}`;

/** A new data folder with settings that keep the workbench quiet. */
export function makeDataFolder(settings = {}) {
  const data = makeTemporaryFolder('vscode');
  const all = {
    'telemetry.telemetryLevel': 'off',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'update.mode': 'none',
    'chat.disableAIFeatures': true,
    'git.enabled': false,
    ...settings,
  };
  for (const scope of ['data/Machine', 'data/User']) {
    fs.mkdirSync(path.join(data, scope), { recursive: true });
    fs.writeFileSync(path.join(data, scope, 'settings.json'), JSON.stringify(all, undefined, 2));
  }
  return data;
}

function serverArguments(vscode, data) {
  return [path.join(vscode, 'out/server-main.js'), '--server-data-dir', data, '--accept-server-license-terms'];
}

function portOf(child, logFile) {
  const log = fs.createWriteStream(logFile);
  child.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', chunk => {
      log.write(chunk);
      if (text !== undefined) text += chunk;
      const port = text && READY.exec(text)?.[1];
      if (!port) return;
      text = undefined;
      resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const said = fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8').trim() : '';
      reject(new Error(`VS Code's server ended early (${code ?? signal}). ${said}`));
    });
  });
}
