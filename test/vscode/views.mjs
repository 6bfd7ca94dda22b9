// The views and commands as an author uses them, in a copy of the example: looking, dragging, undoing, writing from the keyboard.
// node test/vscode/views.mjs [--write]      pictures go into out/images/; with --write that of the views into docs/images/, too
import fs from 'node:fs';
import path from 'node:path';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { asAuthor } from './author.mjs';
import { runCommand, until } from './workbench.mjs';

const QUERY = 'Chasing a Slow Query';
const MOVED = 'playbooks/leadership/chasing-a-slow-query.md';
const PLANNED = 'topics/people/stakeholder-mapping.md';
const WANTING = 'playbooks/leadership/leading-across-teams.md';
const NEW = 'playbooks/behavioral/asking-better-questions.md';

stopAllOnSignal();
await asAuthor(
  {
    file: 'playbooks/technical/replacing-a-live-system.md',
    placeOf: () => '12:1',
    images: 'out/images',
  },
  look,
);

async function look({ page, example, test, takePicture }) {
  const row = text => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const read = file => fs.readFileSync(path.join(example, file), 'utf8');
  const exists = file => fs.existsSync(path.join(example, file));
  await page
    .locator('#playbook-author\\.playbook-author\\.playbook\\.status', { hasText: 'problem' })
    .waitFor({ timeout: 60_000 });

  await test('the library shows kinds, categories and documents with their state', async () => {
    await runCommand(page, 'View: Show Playbooks');
    await row('leadership').waitFor();
    await row('technical').click();
    await row(QUERY).waitFor();
    await row('10/10').waitFor();
  });
  await test('what is planned, and what is related, stand below', async () => {
    await row('wanted by').waitFor();
    await row('Link here').waitFor();
  });
  const picture = await takePicture('views');
  if (process.argv.includes('--write')) fs.copyFileSync(picture, path.join(root, 'docs/images/views.png'));

  const before = textsBelow(example);
  await test('a playbook that is dragged to another category moves with its links and its line', async () => {
    await row(QUERY).dragTo(row('leadership'));
    await until(
      () =>
        exists(MOVED) &&
        /Leadership[^#]*leadership\/chasing-a-slow-query\.md\) — rank/.test(read('playbooks/_index.md')),
    );
    await until(() => read(MOVED).includes('category: leadership'));
  });
  await test('one undo takes all of it back', async () => {
    await page.locator('.tab.active', { hasText: 'chasing-a-slow-query.md' }).waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: 'category: leadership' }).first().click();
    await page.locator('.monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Control+z');
    await until(() => !exists(MOVED));
    await runCommand(page, 'File: Save All Files');
    await until(() => differing(before, textsBelow(example)) === '', {
      told: () => differing(before, textsBelow(example)),
    });
  });

  await test('who wants a planned topic is told from the keyboard, and shown at the place', async () => {
    await runCommand(page, 'Playbooks: Focus on Planned Topics View');
    await row('wanted by').waitFor();
    const wanting = row('Running a Review');
    for (let tries = 0; tries < 20 && !(await wanting.isVisible()); tries++) {
      // A view that is refreshed at this moment takes no keys.
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(500);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'review-without-blame.md' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 141,' }).waitFor();
  });
  await test('the menu of a document opens it to the side, or its preview', async () => {
    const choose = async title => {
      await row('Service Level Objectives').click({ button: 'right' });
      const item = page.locator('.monaco-menu .action-label', { hasText: title });
      await item.hover();
      await page.waitForTimeout(500); // a menu that has just come up takes the click for the end of the one that opened it
      await item.click();
    };
    await choose('Open Preview');
    await page.locator('.tab.active', { hasText: 'Preview service-level-objectives.md' }).waitFor();
    await choose('Open to the Side');
    await page
      .locator('.editor-group-container')
      .nth(1)
      .locator('.tab', { hasText: /^service-level/ })
      .waitFor();
    await runCommand(page, 'View: Close All Editors');
  });
  await test('a planned topic is created from the view, and no longer wanted', async () => {
    await row('Stakeholder Mapping').click();
    await page.locator('.tab.active', { hasText: 'stakeholder-mapping.md' }).waitFor();
    await until(() => exists(PLANNED));
    await row('wanted by 1').waitFor({ state: 'hidden' });
    await runCommand(page, 'File: Save All Files');
    await until(() => !read(WANTING).includes('(TODO) [Stakeholder Mapping]'));
    await runCommand(page, 'View: Close All Editors');
  });
  await test('a playbook is written from the keyboard alone', async () => {
    await runCommand(page, 'Playbook: New Playbook');
    await page.locator('.quick-input-widget input[aria-label*="Title"], .quick-input-widget input').first().waitFor();
    await answer(page, 'New Playbook', 'Asking Better Questions');
    await answer(page, 'Kind', 'playbook');
    await answer(page, 'Category', 'behavioral');
    await page.locator('.tab', { hasText: 'asking-better-questions.md' }).waitFor();
    await until(() => exists(NEW));
  });
  await test('Tab leads from one placeholder to the next', async () => {
    const typed = page.locator('.view-line', { hasText: 'The first answer' });
    await page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
    await page.keyboard.type('The first answer');
    await typed.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('The second answer');
    await page.locator('.view-line', { hasText: 'The second answer' }).waitFor();
    await runCommand(page, 'File: Save');
    await until(() => read(NEW).includes('- The first answer\n- The second answer\n'));
  });
  await takePicture('new-playbook');

  await test('related documents are listed, and Escape goes back', async () => {
    await page.locator('.monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Alt+r');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await takePicture('related');
    await page.keyboard.press('Escape');
    await page.locator('.tab.active', { hasText: 'asking-better-questions.md' }).waitFor();
  });
  await test('all safe fixes of the workspace are previewed', async () => {
    await runCommand(page, 'Playbook: Fix All in Workspace');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Choose in Preview' }).click();
    await page.locator('.refactor-preview, .bulk-edit-panel').first().waitFor();
  });
  await takePicture('fix-all');
}

/** The texts of all files below a folder. */
function textsBelow(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = files.map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(paths.map(file => [path.relative(folder, file), fs.readFileSync(file, 'utf8')]));
}

/** The files that are not the same in both. */
function differing(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter(file => a.get(file) !== b.get(file)).join(', ');
}

/** Types an answer once the question is there. */
async function answer(page, question, text) {
  const widget = page.locator('.quick-input-widget', {
    has: page.locator(`input[placeholder*="${question}"], .quick-input-title:has-text("${question}")`),
  });
  await widget.waitFor();
  await page.keyboard.type(text);
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}
