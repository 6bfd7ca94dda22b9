// The packaged extension: it holds what it needs and nothing else, and the suite passes against it, installed as a user would.
import fs from 'node:fs';
import path from 'node:path';
import { ensurePackaged, PACKAGE } from '../../scripts/install.mjs';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { conclude } from './report.mjs';
import { runSuite } from './runSuite.mjs';
import { namesInZip } from './zip.mjs';

const WANTED = [
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest)$/,
  /^extension\/(package\.json|readme\.md|changelog\.md|LICENSE(\.txt)?)$/i,
  /^extension\/dist\/(client|server|style)\/(node|browser)\.js$/,
  // What the launchers of the server and of the command line start, and the second thread.
  /^extension\/dist\/(server\/main|playbook|reader)\.js$/,
  // The licenses of what is bundled into the page stand beside it.
  /^extension\/dist\/webview\/(preview\.(js|css|js\.LEGAL\.txt)|codicon\.ttf)$/,
  /^extension\/(schemas|syntaxes|snippets)\/[^.].*\.json$/,
  /^extension\/icons\/(.+\.png|activity\.svg)$/,
  // The task runs the command line; the sample and the walkthrough are opened from the package.
  /^extension\/dist\/cli\.js$/,
  /^extension\/(examples\/knowledge-base|docs\/walkthrough)\/.+/,
  /^extension\/(package\.nls(\.es)?|l10n\/bundle\.l10n\.es)\.json$/,
];

stopAllOnSignal();
await ensurePackaged();
const vsix = path.join(root, PACKAGE);
const problems = examine(namesInZip(vsix));
for (const problem of problems) console.error(`    ✘ ${problem}`);
if (problems.length === 0) console.log('    ✔ the package holds what it needs and nothing else');

// VS Code wants some extension under development even where the one under test is installed.
const extension = path.join(root, 'test/vscode/empty-extension');
const { counts, problem } = await runSuite({ extension, vsix });
if (counts) {
  counts.tests++;
  counts[problems.length === 0 ? 'passes' : 'failures']++;
}
conclude(counts, problem);

function examine(names) {
  const needless = names
    .filter(name => !WANTED.some(pattern => pattern.test(name)))
    .map(name => `${name} is not needed`);
  const missing = promised()
    .filter(name => !names.includes(`extension/${name}`))
    .map(name => `${name} is missing`);
  return [...needless, ...missing];
}

/** Every file the manifest names, and what the client and its servers start. */
function promised() {
  const { main, browser, icon, contributes } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const contributed = [...contributes.grammars, ...contributes.snippets].map(each => each.path);
  const servers = ['server', 'style'].flatMap(part => [`dist/${part}/node.js`, `dist/${part}/browser.js`]);
  const started = [...servers, 'dist/server/main.js', 'dist/cli.js', 'dist/playbook.js', 'dist/reader.js'];
  const page = ['preview.js', 'preview.css', 'preview.js.LEGAL.txt', 'codicon.ttf'].map(name => `dist/webview/${name}`);
  const named = [main, browser, icon, ...contributed, ...started, ...page];
  return named.map(name => path.posix.normalize(name));
}
