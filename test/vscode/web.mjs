// The suite in VS Code for the Web: no server at all, the extension and its language server run in Web Workers.
import { createServer } from 'node:net';
import path from 'node:path';
import { root, start, stop, stopAllOnSignal } from '../../scripts/run.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { makeWebBuild } from '../../scripts/vscode/webBuild.mjs';
import { bundleForWeb } from './bundle.mjs';
import { copyOfExample } from './fixture.mjs';
import { conclude } from './report.mjs';
import { failurePicture, watchWorkbench } from './workbench.mjs';

const MARK = '[mocha] ';
const RESULT = 'result ';

stopAllOnSignal();
let counts;
let problem;
const example = copyOfExample();
let server;
let browser;
try {
  const suite = await bundleForWeb();
  const port = await freePort();
  server = await serve(makeWebBuild(await vscodeHost()), suite, port);
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const workbench = await watchWorkbench(page, 180_000, takeLine);
  // By this name, not by its number: the worker's own origin is a name below it.
  await page.goto(`http://localhost:${port}`, { waitUntil: 'domcontentloaded' });
  const code = await workbench.ended.catch(error => failurePicture(page, error));
  if (code !== 0 && !counts) problem = `The suite could not be run.\n${workbench.errors()}`;
} catch (error) {
  problem = error.message;
} finally {
  await browser?.close().catch(() => {});
  if (server) await stop(server);
  conclude(counts, problem);
}

/** Prints mocha's lines among all that the workbench logs, and keeps its counts. */
function takeLine(line) {
  if (!line.startsWith(MARK)) return;
  const text = line.slice(MARK.length);
  if (text.startsWith(RESULT)) counts = JSON.parse(text.slice(RESULT.length));
  else console.log(text);
}

async function serve({ folder, commit }, suite, port) {
  const options = {
    commit,
    testRunnerDataDir: folder,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    folderPath: example,
    port,
  };
  const child = start(process.execPath, [path.join(root, 'test/vscode/serveWeb.mjs'), JSON.stringify(options)], {
    stdio: process.env.PLAYBOOK_VERBOSE ? 'inherit' : 'ignore',
  });
  await untilServed(`http://localhost:${port}`, child);
  return child;
}

async function untilServed(address, child) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (child.exitCode !== null) break;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('VS Code for the Web was not served in time.');
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
