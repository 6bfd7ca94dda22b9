// Looks at the workbench as an author does, in a copy of the example: the underlined link, the Problems panel, the status bar, the fix.
// node test/vscode/pictures.mjs [--write]      with --write the pictures go into docs/images/, else into out/images/
import fs from 'node:fs';
import path from 'node:path';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { newestRunnable, vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { linkExtension, makeDataFolder, startServer, workbenchUrl } from '../../scripts/vscode/server.mjs';
import { copyOfExample } from './fixture.mjs';
import { conclude } from './report.mjs';
import { failurePicture } from './workbench.mjs';

const PLAYBOOK = 'playbooks/technical/replacing-a-live-system.md';
const BROKEN = '../../topics/technology/feature-flags.md';
const MENDED = '../../topics/delivery/feature-flags.md';
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  'explorer.autoReveal': true,
};

const images = path.join(root, process.argv.includes('--write') ? 'docs/images' : 'out/images');
const counts = { tests: 0, passes: 0, failures: 0 };
let problem;

stopAllOnSignal();
const example = copyOfExample();
const data = makeDataFolder(SETTINGS);
let server;
let browser;
try {
  linkExtension(data);
  server = await startServer(await vscodeHost(newestRunnable()), { data });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1240, height: 760 }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(30_000);
  await page.goto(addressOf(server), { waitUntil: 'domcontentloaded' });
  await look(page).catch(error => failurePicture(page, error));
} catch (error) {
  problem = error.message;
} finally {
  await browser?.close().catch(() => {});
  await server?.stop();
  conclude(counts, problem);
}

/** The address that opens the playbook at the line of its broken link. */
function addressOf({ authority }) {
  const file = path.join(example, PLAYBOOK);
  const line =
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(text => text.includes(BROKEN)) + 1;
  const payload = [['gotoLineMode', 'true']];
  return workbenchUrl({ authority }, { folder: example, file: `${file}:${line}:24`, payload });
}

async function look(page) {
  const editor = page.locator('.monaco-editor .view-lines').first();
  await test('the broken link is underlined', () =>
    page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 }));
  await test('the status bar counts the problem', () =>
    page.locator('#playbook-author\\.playbook-author\\.playbook\\.status', { hasText: '1 problem' }).waitFor());
  await test('a click on it opens the Problems panel with every document', async () => {
    await page.locator('#playbook-author\\.playbook-author\\.playbook\\.status a').click();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'telling-customers.md' }).waitFor();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'broken-link' }).first().waitFor();
  });
  await takePicture(page, 'problems');
  await test('the quick fix is offered', async () => {
    await page.keyboard.press('Control+1'); // back to the editor, with the cursor where it was
    await page.locator('.monaco-editor.focused').first().waitFor();
    await openFixes(page);
  });
  await takePicture(page, 'quick-fix');
  await test('the quick fix mends the link', async () => {
    await page.keyboard.press('Enter');
    await editor.getByText(MENDED).first().waitFor();
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });
}

/** Again when nothing opens: VS Code drops the question when some extension just then registers to answer it. */
async function openFixes(page, tries = 5) {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: MENDED }).first();
  await page.keyboard.press('Control+.');
  await fix.waitFor({ timeout: 4000 }).catch(async error => {
    if (tries === 1) throw error;
    await page.keyboard.press('Escape');
    await openFixes(page, tries - 1);
  });
}

async function test(name, body) {
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
}

/** Waits a moment first, for what fades in and for the marks in the explorer. */
async function takePicture(page, name) {
  await page.waitForTimeout(2500);
  fs.mkdirSync(images, { recursive: true });
  await page.screenshot({ path: path.join(images, `${name}.png`) });
}
