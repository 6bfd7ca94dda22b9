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
export async function asAuthor({ file, placeOf, images, settings = {} }, steps) {
  const counts = { tests: 0, passes: 0, failures: 0 };
  const example = copyOfExample();
  const data = makeDataFolder({ ...SETTINGS, ...settings });
  let problem;
  let server;
  let browser;
  try {
    linkExtension(data);
    server = await startServer(await vscodeHost(newestRunnable()), { data });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1240, height: 760 }, deviceScaleFactor: 1 });
    page.setDefaultTimeout(30_000);
    const document = path.join(example, file);
    const payload = [['gotoLineMode', 'true']];
    const place = `${document}:${placeOf(fs.readFileSync(document, 'utf8'))}`;
    await page.goto(workbenchUrl(server, { folder: example, file: place, payload }), { waitUntil: 'domcontentloaded' });
    const author = { page, example, test: counted(counts), takePicture: picturesIn(page, images) };
    await steps(author).catch(error => failurePicture(page, error));
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
const picturesIn = (page, images) => async name => {
  await page.waitForTimeout(2500);
  const folder = path.join(root, images);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
};
