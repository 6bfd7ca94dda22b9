// What an author meets first: the offer not to check links twice, the walkthrough, the sample, the task in a terminal, and all of it in Spanish.
// node test/vscode/firstSteps.mjs [--write]      pictures go into out/images/; with --write those of the walkthrough and the task into docs/images/, too
import fs from 'node:fs';
import path from 'node:path';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { asAuthor } from './author.mjs';
import { changeTheme, choose, runCommand, themes, until } from './workbench.mjs';

const WALKTHROUGH = 'Get Started with Playbook Author';

stopAllOnSignal();
await asAuthor(
  {
    file: 'playbooks/technical/replacing-a-live-system.md',
    placeOf: () => '12:1',
    images: 'out/images',
    // The editor leaves this rule out; what Problems say of it comes from the command line.
    settings: { 'markdown.validate.enabled': true, 'playbook.rules': { 'invalid-frontmatter': 'off' } },
  },
  look,
);

async function look({ page, example, test, takePicture }) {
  const status = page.locator('#playbook-author\\.playbook-author\\.playbook\\.status');
  const notification = text => page.locator('.notification-list-item', { hasText: text }).first();
  const settings = path.join(example, '.vscode/settings.json');

  await test('where VS Code checks links, too, one of the two is offered to be turned off', async () => {
    await notification('so that broken ones are reported twice').waitFor({ timeout: 60_000 });
    await takePicture('coexistence');
    await page.locator('.notification-list-item .monaco-button', { hasText: "Turn Off VS Code's" }).click();
    await until(() => /"markdown\.validate\.enabled": false/.test(read(settings)));
  });
  await test('that is asked only once', async () => {
    fs.rmSync(settings);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await status.filter({ hasText: 'problem' }).waitFor({ timeout: 60_000 });
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center.visible').waitFor();
    if (await notification('reported twice').count()) throw new Error('It was asked again.');
    await runCommand(page, 'Notifications: Hide Notifications');
  });

  await test('the walkthrough has four steps, each with something to look at', async () => {
    // In a narrower window there is no room for what stands beside the steps.
    await page.setViewportSize({ width: 1500, height: 800 });
    await openWalkthrough(page, WALKTHROUGH);
    const steps = page.locator('.getting-started-step');
    await steps.nth(3).waitFor();
    for (let index = 3; index >= 0; index--) {
      await steps.nth(index).click();
      await mediaOf(page).locator(['pre', 'pre', 'table', 'ul'][index]).first().waitFor();
    }
    for (const theme of Object.keys(themes)) {
      await changeTheme(page, theme);
      await openWalkthrough(page, WALKTHROUGH);
      await mediaOf(page).locator('pre').first().waitFor();
      keep(await takePicture(`walkthrough-${theme}`));
    }
    await changeTheme(page, 'light');
    await openWalkthrough(page, WALKTHROUGH);
  });
  await test('it opens a copy of the sample', async () => {
    const opened = page.context().waitForEvent('page');
    await page.locator('.getting-started-step a, .getting-started-step button', { hasText: 'Open the Sample' }).click();
    const sample = await opened;
    await sample.locator('.explorer-folders-view .monaco-list-row', { hasText: 'playbooks' }).waitFor();
    if (!/globalStorage\/.*knowledge-base/.test(sample.url())) throw new Error(`It opened ${sample.url()}.`);
    await sample.close();
  });

  await test('the task checks in a terminal, and what it finds is in Problems, once', async () => {
    await runCommand(page, 'Tasks: Run Task');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'playbook' }).first().waitFor();
    await choose(page, 'playbook');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'playbook: check' }).first().waitFor();
    await choose(page, 'playbook: check');
    await page.locator('.terminal-wrapper .xterm').first().waitFor();
    await runCommand(page, 'View: Toggle Problems');
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: "'importance' is 120" }).first().waitFor({ timeout: 60_000 });
    keep(await takePicture('task'));
    const same = await problems.filter({ hasText: 'has no heading' }).count();
    if (same !== 1) throw new Error(`One problem is listed ${same} times.`);
  });

  await test('everything is told in Spanish, where VS Code is', async () => {
    await page.addInitScript(() => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'es' }));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await status.filter({ hasText: 'problema' }).waitFor({ timeout: 60_000 });
    await runCommand(page, 'View: Show Playbooks');
    const row = text => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    await page.locator('.pane-header', { hasText: 'Biblioteca' }).waitFor();
    await row('Temas').waitFor();
    await row('lo piden').waitFor();
    await takePicture('spanish');
    await openWalkthrough(page, 'Primeros pasos con Playbook Author');
    // The next step that is not done yet is open.
    await mediaOf(page)
      .locator('h1', { hasText: /Una base de conocimiento|De un título a un archivo/ })
      .waitFor();
    await runCommand(page, 'View: Close Editor');
    await runCommand(page, 'Playbook: Abrir vista previa en el lateral');
    await page.locator('.tab', { hasText: 'Vista previa' }).waitFor();
    const preview = mediaOf(page);
    await preview.locator('.pb-summary', { hasText: /secciones · \d+ problema/ }).waitFor();
    await preview.locator('.pb-title', { hasText: 'Enlazado desde' }).waitFor();
    await page.locator('.codelens-decoration', { hasText: 'secciones' }).waitFor();
    await takePicture('spanish-preview');
    await runCommand(page, 'Preferences: Open Settings (UI)');
    await page.locator('.settings-editor .settings-header .monaco-editor').first().click();
    await page.keyboard.type('@ext:playbook-author.playbook-author rules');
    await page.locator('.settings-editor', { hasText: 'La gravedad de cada regla' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.settings-editor').waitFor({ state: 'hidden' });
  });
}

async function openWalkthrough(page, title) {
  await runCommand(page, 'Welcome: Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  await page.locator('.getting-started-step').first().waitFor();
}

/** What stands beside a step of the walkthrough, in a frame in a frame. */
function mediaOf(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

/** With --write a picture is one of the documentation. */
function keep(picture) {
  if (process.argv.includes('--write'))
    fs.copyFileSync(picture, path.join(root, 'docs/images', path.basename(picture)));
}
