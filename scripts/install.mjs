// Brings a clone up to what it needs to run: packages installed, bundles built. Imports nothing that has to be installed.
import fs from 'node:fs';
import path from 'node:path';
import { npm, root, run } from './run.mjs';

/** The extension as users install it. */
export const PACKAGE = 'playbook-author.vsix';

/** Everything a bundle is made of. */
const SOURCES = [
  'client',
  'webview',
  'server',
  'cli',
  'core',
  'disk',
  'style',
  'schemas',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
];
/** What the package holds besides. */
const PACKAGED = ['README.md', 'CHANGELOG.md', 'LICENSE', '.vscodeignore', 'syntaxes', 'snippets', 'icons'];
const BUNDLES = [
  ...['client', 'server', 'style'].flatMap(part => [`${part}/node.js`, `${part}/browser.js`]),
  'server/main.js',
  'webview/preview.js',
  'cli.js',
  'playbook.js',
  'reader.js',
];

/** Installs the packages unless exactly those of the lock file are there; needs the network only then. */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing packages …');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
}

/** Builds the bundles unless they are newer than everything they are made of. */
export async function ensureBuilt() {
  const built = BUNDLES.map(name => path.join(root, 'dist', name));
  const oldest = Math.min(...built.map(file => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  if (oldest <= newestChange()) await build();
}

/** Builds the bundles as they are shipped. */
export const buildForUsers = () => build('--production');

async function build(...options) {
  console.log('Building …');
  const { code, output } = await run(process.execPath, ['scripts/build.mjs', ...options]);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}

/** Packages the extension unless the package is newer than everything in it; leaves minified bundles in dist/. */
export async function ensurePackaged() {
  const packaged = fs.statSync(path.join(root, PACKAGE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (packaged > newestChange([...SOURCES, ...PACKAGED])) return ensureBuilt();
  console.log('Packaging …');
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const { code, output } = await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', PACKAGE]);
  if (code !== 0) throw new Error(`Packaging failed.\n${output}`);
}

/** npm only warns of a Node.js that is too old. */
function requireNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < 20) throw new Error(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
}

/** Compares the lock file with npm's own record of what it installed; packages for other platforms may be absent. */
function isInstalled() {
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  const wanted = packagesOf(path.join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (installed[place] ? installed[place].version === version : optional === true),
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function newestChange(places = SOURCES) {
  const times = places.flatMap(name => filesBelow(path.join(root, name))).map(file => fs.statSync(file).mtimeMs);
  return Math.max(...times);
}

function filesBelow(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place, { recursive: true }).map(name => path.join(place, name));
}
