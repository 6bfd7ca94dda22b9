// An author in a real workbench, in a copy of the example: steps that are tests, and pictures of what is seen.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { newestRunnable, vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { linkExtension, makeDataFolder, startServer, workbenchUrl } from '../../scripts/vscode/server.mjs';
import { copyOfExample } from './fixture.mjs';
import { conclude } from './report.mjs';
import { failurePicture } from './workbench.mjs';

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  'explorer.autoReveal': true,
};

/**
 * Opens the example at a line of a document, lets `steps` look at it, and prints the counts.
 *
 * @param {{ file: string, placeOf: (text: string) => string, images: string, settings?: object }} options where to begin,
 *   relative to the example, with `line:column` in it, the folder for pictures, and the author's settings
 * @param {(author: { page: import('playwright-core').Page, example: string, test: (name: string, body: () => Promise<void>) => Promise<void>, takePicture: (name: string) => Promise<string> }) => Promise<void>} steps
 */
export function asAuthor({ file, placeOf, images, settings }, steps) {
  return inWindows({ settings }, async ({ open, test }) => {
    const example = copyOfExample();
    const document = path.join(example, file);
    const page = await open({ folder: example, file: `${document}:${placeOf(fs.readFileSync(document, 'utf8'))}` });
    await steps({ page, example, test, takePicture: picturesIn(page, images) });
  });
}

/**
 * Starts a server with the extension, lets `steps` open windows and look at them, and prints the counts.
 *
 * @param {{ settings?: object, trust?: boolean }} options without `trust` folders open in Restricted Mode
 * @param {(author: { open: (what: { folder?: string, file?: string }) => Promise<import('playwright-core').Page>, test: (name: string, body: () => Promise<void>) => Promise<void> }) => Promise<void>} steps
 *   `open` gives a new window; a file is given as `path:line:column`
 */
export async function inWindows({ settings = {}, trust = true }, steps) {
  const counts = { tests: 0, passes: 0, failures: 0 };
  const data = makeDataFolder({ ...SETTINGS, ...settings });
  let problem;
  let server;
  let browser;
  let page;
  try {
    linkExtension(data);
    server = await startServer(await vscodeHost(newestRunnable()), { data, trust });
    browser = await launchBrowser();
    const open = async what => {
      await page?.close();
      page = await browser.newPage({ viewport: { width: 1240, height: 760 }, deviceScaleFactor: 1 });
      page.setDefaultTimeout(30_000);
      const url = workbenchUrl(server, { ...what, payload: [['gotoLineMode', 'true']] });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    };
    await steps({ open, test: counted(counts) }).catch(error => failurePicture(page, error));
  } catch (error) {
    problem = error.message;
  } finally {
    await browser?.close().catch(() => {});
    await server?.stop();
    conclude(counts, problem);
  }
}

const counted = counts => async (name, body) => {
  counts.tests++;
  try {
    await body();
    counts.passes++;
    console.log(`    ✔ ${name}`);
  } catch (error) {
    counts.failures++;
    console.log(`    ✘ ${name}`);
    throw error;
  }
};

/** Gives the picture's path. Waits a moment first, for what fades in and for the marks in the explorer. */
export const picturesIn = (page, images) => async name => {
  await page.waitForTimeout(2500);
  const folder = path.join(root, images);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
};
