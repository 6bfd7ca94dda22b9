// Every surface around the editor in each theme: views, completion, hover, quick fixes, Problems with the status bar, New Playbook…
// node test/vscode/surfaces.mjs [--write]      with --write the pictures go into docs/images/, else into out/images/
import fs from 'node:fs';
import path from 'node:path';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { asAuthor } from './author.mjs';
import { changeTheme, runCommand, themes } from './workbench.mjs';

const BROKEN = '../../topics/technology/feature-flags.md';
const FILE = 'playbooks/technical/replacing-a-live-system.md';
const images = path.join(root, process.argv.includes('--write') ? 'docs/images' : 'out/images');
const placeOf = text => `${text.split('\n').findIndex(line => line.includes(BROKEN)) + 1}:24`;

stopAllOnSignal();
fs.mkdirSync(images, { recursive: true });
await asAuthor({ file: FILE, placeOf, images: 'out/images', settings: { 'files.autoSave': 'off' } }, look);

async function look({ page, example, test }) {
  const place = placeOf(fs.readFileSync(path.join(example, FILE), 'utf8'));
  await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
  for (const theme of Object.keys(themes)) {
    const keep = (name, ...parts) => picture(page, `${name}-${theme}`, ...parts);
    await test(`the views, in ${theme}`, async () => {
      await changeTheme(page, theme);
      await runCommand(page, 'View: Show Playbooks');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'wanted by' }).first().waitFor();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Related' }).first().waitFor();
      await keep('views', '.part.sidebar');
    });
    await test(`New Playbook asks for the kind, in ${theme}`, async () => {
      await runCommand(page, 'Playbook: New Playbook');
      await page.locator('.quick-input-widget .quick-input-title', { hasText: 'New Playbook' }).waitFor();
      await page.keyboard.type('Asking Better Questions');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'topic' }).first().waitFor();
      await keep('new-playbook', '.quick-input-widget');
      await page.keyboard.press('Escape');
    });
    await test(`Problems and the status bar, in ${theme}`, async () => {
      await runCommand(page, 'View: Close Primary Side Bar');
      await runCommand(page, 'Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'broken-link' }).first().waitFor();
      await keep('problems-panel', '.part.panel', '.part.statusbar');
      await runCommand(page, 'View: Hide Panel');
    });
    await test(`hover tells of a link, in ${theme}`, async () => {
      await goTo(page, place);
      await opened(page, '.monaco-hover:not(.hidden) .hover-row', () => runCommand(page, 'Show or Focus Hover'));
      await keep('hover', '.monaco-editor .monaco-hover', '.monaco-editor .current-line');
      await page.keyboard.press('Escape');
    });
    await test(`fixes are offered, in ${theme}`, async () => {
      await goTo(page, place);
      await opened(page, '.action-widget .monaco-list-row', () => page.keyboard.press('Control+.'));
      await keep('fixes', '.action-widget', '.monaco-editor .current-line');
      await page.keyboard.press('Escape');
    });
    await test(`completion offers the keys that are missing, in ${theme}`, async () => {
      await opened(page, '.tab.active.dirty', async () => {
        await goTo(page, '11:1');
        await page.keyboard.press('Control+Enter'); // a line below, wherever the cursor is in this one
      });
      await opened(page, '.suggest-widget.visible .monaco-list-row:has-text("related")', () =>
        page.keyboard.press('Control+Space'),
      );
      await keep('completion', '.suggest-widget', '.suggest-details-container', '.monaco-editor .current-line');
      await page.keyboard.press('Escape');
      await runCommand(page, 'File: Revert File');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    });
  }
}

async function goTo(page, place) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().fill(`:${place}`);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Asks again where nothing opens: VS Code drops a question when some extension just then registers to answer it, and a key when the focus moves. */
async function opened(page, selector, ask, tries = 5) {
  await ask();
  const first = page.locator(selector).first();
  await first.waitFor({ timeout: 4000 }).catch(async error => {
    if (tries === 1) throw error;
    await page.keyboard.press('Escape');
    await opened(page, selector, ask, tries - 1);
  });
}

/** Cut to what encloses these parts of the page, those of them that are there. */
async function picture(page, name, ...parts) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(700); // what fades in, and the details beside a list
  const visible = parts.map(part => page.locator(part).filter({ visible: true }));
  const boxes = (
    await Promise.all(visible.map(async each => ((await each.count()) ? each.first().boundingBox() : null)))
  ).filter(Boolean);
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - 8);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - 8);
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + 8;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 8;
  const { width, height } = page.viewportSize();
  const clip = { x: left, y: top, width: Math.min(right, width) - left, height: Math.min(bottom, height) - top };
  await page.screenshot({ path: path.join(images, `${name}.png`), clip });
}
