// Windows that are not what an author usually has: without a folder, with one where no playbook is, and in Restricted Mode.
// node test/vscode/windows.mjs      pictures go into out/images/
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder, root, stopAllOnSignal } from '../../scripts/run.mjs';
import { inWindows, picturesIn } from './author.mjs';
import { copyOfExample } from './fixture.mjs';
import { runCommand, until } from './workbench.mjs';

const LONE =
  '---\nid: lone\ntitle: Lone\n---\n\n# Lone\n\n[x](beside.md) [y](missing.md)\n\n[There](../other/there.md) ![A dot](dot.png)\n';

/** A picture of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BROKEN = '../../topics/technology/feature-flags.md';

/** Runs a file as those would who run code: what is no Markdown as a module, else its frontmatter. */
const RUN =
  'const [file] = process.argv.slice(1);' +
  'if (file.endsWith(".md")) require("gray-matter").read(file); else require(file);';

stopAllOnSignal();
await inWindows({ trust: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } }, look);

async function look({ open, test }) {
  await emptyWindow(open, test);
  await loneFile(open, test);
  await foldersWithoutPlaybooks(open, test);
  await restricted(open, test);
}

async function emptyWindow(open, test) {
  const page = await open({});
  await test('without a folder the library says what is needed', async () => {
    await runCommand(page, 'View: Show Playbooks');
    await welcome(page, 'Open a folder with playbooks').waitFor();
    await page.locator('.pane-body .monaco-button', { hasText: 'Open Folder' }).waitFor();
    await page.locator('.pane-body .monaco-button', { hasText: 'Open the Sample' }).waitFor();
    await welcome(page, 'Nothing is planned').waitFor();
    await welcome(page, 'Open a document of the library').waitFor();
  });
  await test('the palette lists nothing that needs a folder', () =>
    listed(page, { never: ['New Playbook', 'New Topic', 'Check Workspace', 'Fix All'], always: ['Open Sample'] }));
  await test('a text that is not saved is checked and previewed', async () => {
    await runCommand(page, 'File: New Untitled Text File');
    await page.locator('.monaco-editor.focused').first().waitFor();
    await runCommand(page, 'Change Language Mode');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Batch' }).first().waitFor();
    await page.keyboard.type('Markdown');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '(markdown)' }).first().click();
    await status(page, '').waitFor();
    await page.locator('.monaco-editor.focused').first().waitFor();
    await page.keyboard.type('# A title\n\n[y](#nothing)\n');
    await page.locator('.squiggly-error').first().waitFor();
    await status(page, '1 problem').waitFor();
    if (await page.locator('.codelens-decoration', { hasText: 'link' }).count()) throw new Error('Links are counted.');
    await preview(page, 'A title');
  });
  await test('there, nothing is offered that needs a library', async () => {
    const always = ['Open Preview', 'Insert Section', 'Toggle TODO'];
    await listed(page, { never: ['New Playbook', 'New Topic', 'Check Workspace', 'Fix All'], always });
  });
  await picturesIn(page, 'out/images')('window-untitled');
  await quiet(page, test);
}

async function loneFile(open, test) {
  const folder = makeTemporaryFolder('lone');
  const file = path.join(folder, 'one/lone.md');
  for (const [name, content] of Object.entries({
    'one/lone.md': LONE,
    'one/beside.md': '# Beside\n',
    'one/dot.png': DOT,
    'other/there.md': '# There\n\n![A dot](dot.png)\n',
    'other/dot.png': DOT,
  })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  const page = await open({ file: `${file}:1:1` });
  await test('a file without a folder is checked, also against the files beside it', async () => {
    await status(page, '1 problem').waitFor({ timeout: 60_000 });
  });
  await test('its preview shows the pictures beside it, and those beside the documents that it leads to', async () => {
    const shown = await preview(page, 'Lone');
    const isLoaded = () => shown.locator('img').evaluate(image => image.naturalWidth > 0);
    await until(isLoaded);
    await shown.locator('a', { hasText: 'There' }).press('Enter');
    await shown.locator('h1', { hasText: 'There' }).waitFor();
    await until(isLoaded);
  });
  await picturesIn(page, 'out/images')('window-lone');
  await quiet(page, test);
}

async function foldersWithoutPlaybooks(open, test) {
  const folder = makeTemporaryFolder('folder');
  fs.writeFileSync(path.join(folder, 'main.py'), 'print(1)\n');
  let page = await open({ folder });
  await test('a folder without Markdown offers to write the first playbook', async () => {
    await runCommand(page, 'View: Show Playbooks');
    await welcome(page, 'no Markdown document').waitFor();
    await page.locator('.pane-body .monaco-button', { hasText: 'New Playbook' }).click();
    await page.locator('.quick-input-widget .quick-input-title', { hasText: 'New Playbook' }).waitFor();
    await page.keyboard.press('Escape');
  });
  await picturesIn(page, 'out/images')('window-no-markdown');
  await quiet(page, test);

  fs.writeFileSync(path.join(folder, 'README.md'), '# Notes\n\nSome notes, [see more](more.md).\n');
  fs.writeFileSync(path.join(folder, 'more.md'), '# More\n\n## Why\n\n- [x] Done\n');
  page = await open({ folder, file: `${path.join(folder, 'README.md')}:1:1` });
  await test('Markdown that is no playbook has no problems, and is listed', async () => {
    await status(page, '').waitFor({ timeout: 60_000 });
    await runCommand(page, 'View: Show Playbooks');
    await row(page, 'Notes').waitFor();
    await row(page, 'Linked from here').waitFor();
    const said = await status(page, '').textContent();
    if (/problem|\d/.test(said)) throw new Error(`The status bar says '${said}'.`);
  });
  await picturesIn(page, 'out/images')('window-notes');
  await quiet(page, test);
}

async function restricted(open, test) {
  const example = copyOfExample();
  const ran = path.join(example, 'ran');
  const planted = plantCode(example, ran);
  const file = path.join(example, 'playbooks/technical/replacing-a-live-system.md');
  const line =
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(text => text.includes(BROKEN)) + 1;
  const page = await open({ folder: example, file: `${file}:${line}:1` });
  await test('in Restricted Mode problems are reported', async () => {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await status(page, 'problem').waitFor({ timeout: 60_000 });
    await page.locator('.squiggly-error').first().waitFor();
  });
  await test('in Restricted Mode the views show the library', async () => {
    await runCommand(page, 'View: Show Playbooks');
    await row(page, 'leadership').waitFor();
    await row(page, 'wanted by').waitFor();
    await row(page, 'Link here').waitFor();
  });
  await test('in Restricted Mode completion offers what is missing', async () => {
    await runCommand(page, 'View: Focus Active Editor Group');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n[](../');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'md' }).first().waitFor();
    await page.keyboard.press('Escape');
  });
  await test('in Restricted Mode there is a preview', () => preview(page, 'Replacing a System While It Runs'));
  await picturesIn(page, 'out/images')('window-restricted');
  await test('in Restricted Mode no code of the workspace runs', async () => {
    if (fs.existsSync(ran)) throw new Error(`Run: ${fs.readFileSync(ran, 'utf8')}`);
  });
  await test('it would have been seen: each of it tells when it is run', () => {
    for (const { file } of planted) execFileSync(process.execPath, ['-e', RUN, file], { cwd: root });
    const told = fs.readFileSync(ran, 'utf8');
    const wanted = planted.map(({ name }) => `${name}\n`).join('');
    if (told !== wanted) throw new Error(`Told: ${told}`);
  });
  await quiet(page, test);
}

/**
 * Puts code wherever a checker of Markdown may look for some; each, when run, writes its name into a file. Gives the
 * files and what they write.
 */
function plantCode(folder, ran) {
  const planted = [];
  const code = name => `require('node:fs').appendFileSync(${JSON.stringify(ran)}, ${JSON.stringify(`${name}\n`)})`;
  const plant = (name, text) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };
  const plantRunning = (file, name, text) => planted.push({ file: plant(file, text), name });
  for (const name of ['.remarkrc.js', '.remarkrc.cjs', 'playbook.config.js', 'playbook.config.cjs'])
    plantRunning(name, name, `${code(name)};\nmodule.exports = {};\n`);
  plant('.remarkrc.json', '{ "plugins": ["./plugin.cjs"] }\n');
  plantRunning('plugin.cjs', 'plugin.cjs', `${code('plugin.cjs')};\n`);
  plantRunning('node_modules/remark/index.js', 'remark', `${code('remark')};\n`);
  plantRunning('hostile.md', 'frontmatter', `---js\n${code('frontmatter')}\n---\n\n# Hostile\n`);
  return planted;
}

function row(page, text) {
  return page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
}

function welcome(page, text) {
  return page.locator('.welcome-view-content', { hasText: text }).first();
}

function status(page, text) {
  return page.locator('#playbook-author\\.playbook-author\\.playbook\\.status', { hasText: text });
}

/** Opens the preview of a document with this title, and gives its page. */
async function preview(page, title) {
  await runCommand(page, 'Playbook: Open Preview to the Side');
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await shown.locator('h1', { hasText: title }).first().waitFor();
  return shown;
}

/** What the palette lists of ours. */
async function listed(page, { never, always }) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Playbook:');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  for (const name of always)
    await rows
      .filter({ hasText: `Playbook: ${name}` })
      .first()
      .waitFor();
  for (const name of never)
    if (await rows.filter({ hasText: `Playbook: ${name}` }).count()) throw new Error(`'${name}' is in the palette.`);
  await page.keyboard.press('Escape');
}

/** Nothing of ours complained. */
async function quiet(page, test) {
  await test('nothing is complained of', async () => {
    const said = await page.locator('.notification-list-item').allInnerTexts();
    if (said.length > 0) throw new Error(`There are notifications: ${said.join(' | ')}`);
  });
}
