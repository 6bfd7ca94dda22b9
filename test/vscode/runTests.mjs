// Runs a suite inside a served VS Code: the server's extension host runs it, a headless Chromium shows the workbench around it.
import fs from 'node:fs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import {
  installExtension,
  makeDataFolder,
  remoteUri,
  startServer,
  workbenchUrl,
} from '../../scripts/vscode/server.mjs';
import { failurePicture, watchWorkbench } from './workbench.mjs';

/** A built VS Code takes an extension and a suite from its address only with this. */
const DRIVEN = ['--enable-smoke-test-driver'];

/**
 * The same contract as `runTests` of @vscode/test-electron: hands back the exit code of the run, 0 for passed. It rejects when the
 * suite could not be run. Whether any test ran, only the report at `report` tells.
 *
 * @param {{ host: { vscode: string, node: string }, extension: string, suite: string, folder: string, report: string, vsix?: string, timeout?: number }} options
 *   absolute paths: `extension` is the one under development, `suite` the module to run without its ending, `vsix` a packaged extension to install first
 */
export async function runTests({ host, extension, suite, folder, report, vsix, timeout = 180_000 }) {
  const data = makeDataFolder();
  let server;
  let browser;
  try {
    if (vsix) await installExtension(host, data, vsix);
    server = await startServer(host, { data, args: DRIVEN, env: { PLAYBOOK_TEST_REPORT: report } });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const workbench = await watchWorkbench(page, timeout);
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, extension)],
      ['extensionTestsPath', remoteUri(server, suite)],
    ];
    await page.goto(workbenchUrl(server, { folder, payload }), { waitUntil: 'domcontentloaded' });
    const code = await workbench.ended.catch(error => failurePicture(page, error));
    if (code !== 0 && fs.statSync(report).size === 0)
      console.error(`The suite could not be loaded.\n${workbench.errors()}`);
    return code;
  } finally {
    await browser?.close().catch(() => {});
    await server?.stop();
  }
}
