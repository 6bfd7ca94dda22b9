// Finds the programs that npm cannot bring, Chromium, Neovim and Emacs, and installs them where it may. Imports nothing that has to be installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const CHROMIUM = {
  title: 'Chromium',
  variable: 'CHROMIUM',
  debian: ['chromium'],
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome.exe',
    'msedge.exe',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const NEOVIM = { title: 'Neovim', variable: 'NVIM', debian: ['neovim'], names: ['nvim', 'nvim.exe'], places: [] };

/** Emacs 29 or newer has eglot, its language client; an older one needs it as a package. */
const EMACS = {
  title: 'Emacs with eglot',
  variable: 'EMACS_PROGRAM',
  debian: ['emacs-nox', 'elpa-eglot'],
  names: ['emacs', 'emacs.exe'],
  places: [],
  works: program =>
    spawnSync(program, ['--batch', '-l', 'package', '-f', 'package-initialize', '-l', 'eglot']).status === 0,
};

/** The path of a Chromium (or Chrome, or Edge); throws one sentence saying what to install where there is none. */
export const chromium = () => tool(CHROMIUM);

/** The path of a Neovim; throws one sentence saying what to install where there is none. */
export const neovim = () => tool(NEOVIM);

/** The path of an Emacs that has eglot; throws one sentence saying what to install where there is none. */
export const emacs = () => tool(EMACS);

/** The path of the desktop VS Code's `code` command, or undefined: it is never installed for anyone. */
export const desktopCode = () => onPath(['code', 'code.cmd', 'code-insiders', 'codium']);

async function tool(wanted) {
  const found = find(wanted);
  if (found) return found;
  if (!process.env[wanted.variable] && mayInstall()) await installDebian(wanted);
  const installed = find(wanted);
  if (installed) return installed;
  throw new Error(`${wanted.title} is missing: install it, or set ${wanted.variable} to its path.`);
}

function find({ variable, names, places, works = () => true }) {
  const named = process.env[variable];
  const found = named || (onPath(names) ?? places.find(place => fs.existsSync(place)));
  return found && fs.existsSync(found) && works(found) ? found : undefined;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map(folder => path.join(folder, name)).find(file => fs.existsSync(file));
    if (found) return found;
  }
  return undefined;
}

/** Only root on a Debian machine gets packages without being asked: that is a container or a CI machine. */
function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
}

let installing = Promise.resolve();

/** One installation at a time: apt holds a lock. */
function installDebian({ title, debian }) {
  installing = installing.then(async () => {
    console.log(`${title} is missing: installing Debian's package …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-qq'], { env });
    const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], { env });
    if (install.code !== 0) console.error(update.output + install.output);
  });
  return installing;
}
