// The preview as an author uses it, in a real VS Code: typing, adding a section, following links, rehearsing, a hostile document, and axe-core in three themes.
// node test/vscode/preview.mjs [--write]      with --write the pictures go into docs/images/, else into out/images/
import fs from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { root, stopAllOnSignal } from '../../scripts/run.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { newestRunnable, vscodeHost } from '../../scripts/vscode/fetch.mjs';
import { linkExtension, makeDataFolder, startServer, workbenchUrl } from '../../scripts/vscode/server.mjs';
import { copyOfExample } from './fixture.mjs';
import { HOSTILE } from './hostile.mjs';
import { conclude } from './report.mjs';
import { withServerGone } from './serverGone.mjs';
import { changeTheme, failurePicture, focusEditor, runCommand, textsOf, themes, until } from './workbench.mjs';

const PLAYBOOK = 'playbooks/technical/replacing-a-live-system.md';
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
};

const images = path.join(root, process.argv.includes('--write') ? 'docs/images' : 'out/images');
// Pictures to be looked at, which no page shows.
const looks = path.join(root, 'out/images');
const counts = { tests: 0, passes: 0, failures: 0 };
let problem;

stopAllOnSignal();
const example = copyOfExample();
const file = path.join(example, PLAYBOOK);
const original = fs.readFileSync(file, 'utf8');
// One section less, so that there is something to add.
fs.writeFileSync(file, original.replace(/## Success Signals[\s\S]*?(?=\n## )/, ''));
fs.writeFileSync(path.join(example, 'playbooks/technical/hostile.md'), HOSTILE);
const row = `| ${'cell | '.repeat(20)}\n`;
fs.writeFileSync(
  path.join(example, 'playbooks/technical/long.md'),
  `# Long\n\n${row}${row.replaceAll('cell', '---')}${row.repeat(14_000)}`,
);
const headings = Array.from({ length: 5000 }, (_, index) => `## Heading ${index}\n\nSome [text](long.md).\n`);
fs.writeFileSync(path.join(example, 'playbooks/technical/many.md'), `# Many\n\n${headings.join('\n')}`);
fs.writeFileSync(
  path.join(example, 'topics/wants.md'),
  '# Wants\n\nSee (TODO) [Written in the Preview](written-in-the-preview.md).\n',
);
const data = makeDataFolder(SETTINGS);
let server;
let browser;
try {
  linkExtension(data);
  server = await startServer(await vscodeHost(newestRunnable()), { data });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(30_000);
  await page.goto(workbenchUrl(server, { folder: example, file }), { waitUntil: 'domcontentloaded' });
  await look(page).catch(error => failurePicture(page, error));
} catch (error) {
  problem = error.message;
} finally {
  await browser?.close().catch(() => {});
  await server?.stop();
  conclude(counts, problem);
}

/** The page of the preview, which stands in a frame in a frame. */
function previewIn(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

async function look(page) {
  const preview = previewIn(page);
  await test('its script is small', () => {
    const { size } = fs.statSync(path.join(root, 'dist/webview/preview.js'));
    if (size > 60_000) throw new Error(`It has ${size} bytes.`);
  });
  const editor = page.locator('.monaco-editor .view-lines').first();
  await editor.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');

  await test('it opens beside the source, with the head and the checklist', async () => {
    await runCommand(page, 'Playbook: Open Preview to the Side');
    const badge = preview.locator('.pb-head .pb-badge', { hasText: 'technical' });
    await badge.waitFor({ timeout: 40_000 }).catch(async () => {
      console.log(`    A second try is needed:\n${await textsOf(page)}`);
      await runCommand(page, 'Playbook: Open Preview to the Side');
      await badge.waitFor({ timeout: 40_000 });
    });
    await preview.locator('.pb-summary', { hasText: '9 of 10 sections' }).waitFor();
    await preview.locator('h1', { hasText: 'Replacing' }).waitFor();
  });
  await test('what is typed is shown', async () => {
    await goToLine(page, '# ');
    await page.keyboard.type(' typed');
    await preview.locator('h1', { hasText: 'typed' }).waitFor();
    for (let times = 0; times < 6; times++) await page.keyboard.press('Backspace');
    await preview.locator('h1', { hasText: 'typed' }).waitFor({ state: 'detached' });
  });
  await test('links are marked: broken ones, planned ones, related playbooks as chips', async () => {
    await preview.locator('.pb-link-broken', { hasText: 'feature' }).first().waitFor();
    await preview.locator('a.pb-chip').first().waitFor();
  });
  await test('after a restart it is there again', async () => {
    await restart(page);
    await preview.locator('.pb-summary', { hasText: '9 of 10 sections · 2' }).waitFor();
  });
  await inEveryTheme(page, preview, 'preview');
  await test('editor and page scroll in step, both ways', async () => {
    await focusEditor(page);
    const first = page.locator('.monaco-editor .view-line', { hasText: 'title:' }).first();
    await first.waitFor(); // the editor may still be following the page
    await page.keyboard.press('Control+End');
    await until(async () => (await scrollOf(preview)) > 1000);
    await preview.locator('body').evaluate(() => window.scrollTo(0, 0));
    await first.waitFor();
    // Each is heard as soon as it comes after the other.
    await page.keyboard.press('Control+End');
    await until(async () => (await scrollOf(preview)) > 1000);
    await preview.locator('body').evaluate(() => window.scrollTo(0, 0));
    await first.waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+End');
    await until(async () => (await scrollOf(preview)) > 1000);
    await preview.locator('body').evaluate(() => window.scrollTo(0, 0));
    await page.locator('.monaco-editor .view-line', { hasText: 'title:' }).first().waitFor();
  });
  await test('a mark in the margin tells the problem and offers its fixes', async () => {
    await clickStill(preview, preview.locator('.pb-body .pb-mark[aria-label*=feature-flags]'));
    const fix = preview.locator('.pb-popover .pb-link-button', { hasText: 'feature-flags.md' }).first();
    await fix.waitFor();
    await picture(page, 'preview-fixes');
    await page.keyboard.press('Escape');
    await preview.locator('.pb-body .pb-mark[aria-label*=feature-flags]:focus').waitFor();
    await page.keyboard.press('Enter');
    await fix.press('Enter');
    await preview.locator('.pb-link-broken').waitFor({ state: 'detached' });
    // Where the mark was, the link that is mended now has the focus.
    await preview.locator('a:focus', { hasText: /feature flags/i }).waitFor();
  });
  await test('Add puts the missing section into the source', async () => {
    const ghost = preview.locator('.pb-ghost', { hasText: 'Success Signals' });
    await ghost.scrollIntoViewIfNeeded();
    await picture(page, 'preview-ghost', looks);
    await ghost.locator('button').press('Enter');
    await ghost.waitFor({ state: 'detached' });
    await preview.locator('h2 :focus').waitFor();
    await preview.locator('h2', { hasText: 'Success Signals' }).waitFor();
    await preview.locator('.pb-body li', { hasText: '<Something that can be observed>' }).waitFor();
    await clickStill(preview, preview.locator('.pb-section', { hasText: 'Success Signals' }));
    await editor.getByText('Success Signals').first().waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
  });
  await test('a chip is followed, and Back comes back', async () => {
    const chip = preview.locator('a.pb-chip').first();
    const title = (await chip.textContent()).trim();
    await clickStill(preview, chip);
    await preview.locator('h1', { hasText: title }).waitFor();
    await page.locator('.editor-actions .codicon-arrow-left').first().click();
    await preview.locator('h1', { hasText: 'Replacing' }).waitFor();
  });
  await test('the neighborhood is drawn', async () => {
    await preview.locator('.pb-map button.pb-node').first().waitFor();
  });
  await test('rehearsing asks, answers, and ticks in the source', async () => {
    await clickStill(preview, preview.locator('.pb-summary'));
    await page.locator('.editor-actions .codicon-mortar-board').first().click();
    await preview.locator('.pb-card').waitFor();
    await preview.locator('button', { hasText: 'Show Answer' }).click();
    await preview.locator('.pb-answer p, .pb-answer li').first().waitFor();
    await preview.locator('button', { hasText: 'Next' }).click();
    await preview.locator('.pb-card-top', { hasText: '2 of' }).waitFor();
    const box = preview.locator('.pb-boxes input').first();
    await box.click();
    await preview.locator('.pb-boxes input[checked]').first().waitFor();
    await picture(page, 'preview-rehearse');
    await violations(page, 'while rehearsing');
    for (const theme of ['dark', 'high-contrast', 'light']) {
      await changeTheme(page, theme);
      await preview.locator(`body.${themes[theme].webview}`).waitFor();
      if (theme !== 'light') await picture(page, `preview-rehearse-${theme}`);
      const border = await preview.locator('.pb-boxes input[checked]').first().evaluate(borderOf);
      if (border === 'none') throw new Error(`A ticked box has no border in ${theme}.`);
    }
    await page.locator('.editor-actions .codicon-book').first().click();
    await preview.locator('.pb-body').waitFor();
  });
  await withServerGone({ page, preview, test, data });
  await test('it follows a document that is renamed', async () => {
    await runCommand(page, 'File: Save All Files');
    await openFile(page, 'chasing-a-slow-query.md');
    await preview.locator('h1', { hasText: 'Chasing' }).waitFor();
    await runCommand(page, 'File: Reveal Active File in Explorer View');
    await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: 'chasing' }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.explorer-item-edited input').fill('chasing-it.md');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: /^OK$/ }).click(); // the links may follow
    await page.locator('.tab', { hasText: 'Preview chasing-it.md' }).waitFor();
    await preview.locator('h1', { hasText: 'Chasing' }).waitFor();
    await page.keyboard.press('Control+b');
  });
  await test('a planned topic is created from the page', async () => {
    await openFile(page, 'wants.md');
    await preview.locator('.pb-link-planned', { hasText: 'Written in the Preview' }).waitFor();
    await clickStill(preview, preview.locator('.pb-body button', { hasText: 'Create' }));
    await until(() => fs.existsSync(path.join(example, 'topics/written-in-the-preview.md')));
  });
  await test('five thousand headings are shown, and followed', async () => {
    await openFile(page, 'many.md');
    await preview.locator('h2', { hasText: 'Heading 4999' }).waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: '# Many' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' more');
    await preview.locator('h1', { hasText: 'Many more' }).waitFor();
  });
  await test('a hostile document runs nothing and covers nothing', async () => {
    await openFile(page, 'hostile.md');
    await preview.locator('h1', { hasText: 'Hostile' }).waitFor();
    await preview.locator('p', { hasText: 'The last line' }).waitFor();
    const found = await preview.locator('body').evaluate(body => ({
      ran: globalThis.ran ?? parent.ran ?? top.ran ?? null,
      dangerous: [
        ...body.querySelectorAll('.pb-body script, .pb-body iframe, .pb-body object, .pb-body form, .pb-body style'),
      ].length,
      handlers: [...body.querySelectorAll('.pb-body *')]
        .flatMap(one => one.getAttributeNames())
        .filter(name => /^on|^style$/.test(name)),
      links: [...body.querySelectorAll('.pb-body [href]')]
        .map(one => one.getAttribute('href'))
        .filter(href => /^\s*(javascript|command|vscode|data):/i.test(href)),
      forged: body.querySelectorAll('.pb-body p[data-pb-act], .pb-body a[data-pb-uri]').length,
      remote: [...body.querySelectorAll('.pb-body img')].filter(one => /^https?:\/\/evil/.test(one.src)).length,
    }));
    const wanted = { ran: null, dangerous: 0, handlers: [], links: [], forged: 0, remote: 0 };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`Found ${JSON.stringify(found)}`);
  });
  await test('a document that is deleted is said to be', async () => {
    fs.rmSync(path.join(example, 'playbooks/technical/hostile.md'));
    await preview.locator('.pb-notice', { hasText: 'was deleted or moved' }).waitFor();
  });
  await test('a very long document is shown only when asked for', async () => {
    await openFile(page, 'long.md');
    await preview.locator('.pb-notice', { hasText: 'To keep the editor quick' }).waitFor();
    await preview.locator('.pb-notice button', { hasText: 'Show Anyway' }).waitFor();
  });
  await test("without VS Code's Markdown extension it says so, and shows where to find it", async () => {
    await runCommand(page, 'Extensions: Show Built-in Extensions');
    const extension = page.locator('.extensions-viewlet .monaco-list-row', { hasText: 'Markdown Language Features' });
    await page.locator('.extensions-viewlet .monaco-editor').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('@builtin markdown-language-features');
    await extension.locator('.codicon-extensions-manage').click();
    await page.locator('.context-view .action-label', { hasText: /^Disable$/ }).click();
    await extension.filter({ hasText: 'Restart Required' }).waitFor();
    // Unlike a browser that goes away, this waits until VS Code has kept what was changed.
    await runCommand(page, 'Developer: Reload Window');
    const notice = preview.locator('.pb-notice', { hasText: 'is disabled' });
    const isRestored = await notice.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (!isRestored) await runCommand(page, 'Playbook: Open Preview to the Side');
    await notice.locator('button', { hasText: 'Show Extension' }).click();
    await extension.waitFor();
  });
}

/** How far the page is scrolled, in CSS pixels. */
function scrollOf(preview) {
  return preview.locator('body').evaluate(() => window.scrollY);
}

/** Clicks a place of the page when the page no longer moves, as it may while the editor follows: the click would meet something else. */
async function clickStill(preview, place) {
  await place.scrollIntoViewIfNeeded();
  let before;
  await until(
    async () => {
      const last = before;
      before = await scrollOf(preview);
      return before === last;
    },
    { pause: 200 },
  );
  await place.click();
}

/** The border of a box as it is seen; `none` where it is of no width or of the colour behind it. */
function borderOf(box) {
  const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
  const isSeen = Number.parseFloat(borderTopWidth) > 0 && !/, 0\)$/.test(borderTopColor);
  return isSeen && borderTopColor !== backgroundColor ? borderTopColor : 'none';
}

/** Pictures in every theme, and what axe-core says of each. */
async function inEveryTheme(page, preview, name) {
  for (const theme of ['dark', 'high-contrast', 'light'])
    await test(`it is accessible in ${theme}`, async () => {
      await changeTheme(page, theme);
      await preview.locator(`body.${themes[theme].webview} .pb-summary`, { hasText: '9 of 10 sections · 2' }).waitFor();
      // The source went with the page to its foot.
      await focusEditor(page);
      await page.keyboard.press('Control+Home');
      await picture(page, `${name}-${theme}`);
      await violations(page, `in ${theme}`);
      await preview.locator('body').evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await picture(page, `${name}-${theme}-foot`, looks);
      await preview.locator('body').evaluate(() => window.scrollTo(0, 0));
    });
}

/** The workbench starts anew; the preview is restored as it was. */
async function restart(page) {
  await page.waitForTimeout(7000); // what was open is kept a moment after it was opened
  await page.goto(workbenchUrl(server, { folder: example }), { waitUntil: 'domcontentloaded' });
}

/** What axe-core says of the preview; it is brought in from outside, for the page itself runs no code but its own. */
async function violations(page, where) {
  const element = await page.frameLocator('iframe.webview.ready').locator('iframe#active-frame').elementHandle();
  const frame = await element.contentFrame();
  await frame.evaluate(axe.source);
  const found = await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  const lines = found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
  if (lines.length > 0) throw new Error(`axe-core ${where}:\n${lines.join('\n')}`);
}

/** Puts the cursor at the end of the line that begins so. */
async function goToLine(page, beginning) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  await focusEditor(page);
  await page.keyboard.press('Control+p');
  await page
    .locator('.quick-input-widget input')
    .first()
    .fill(`:${lines.findIndex(line => line.startsWith(beginning)) + 1}`);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.focused').first().waitFor();
  await page.keyboard.press('End');
}

/** Tried again when something else takes the focus meanwhile. */
async function openFile(page, name, tries = 5) {
  const soon = { timeout: 5000 };
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+p');
  try {
    await page.locator('.quick-input-widget input').first().fill(name, soon);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click(soon);
  } catch (error) {
    if (tries === 1) throw error;
    await page.keyboard.press('Escape');
    await openFile(page, name, tries - 1);
  }
}

async function test(name, body) {
  counts.tests++;
  try {
    await body();
    counts.passes++;
    console.log(`    ✔ ${name}`);
  } catch (error) {
    counts.failures++;
    console.log(`    ✘ ${name}\n${error.message}`);
    if (!/axe-core/.test(error.message)) throw error;
  }
}

/** Waits a moment first, for what fades in. */
async function picture(page, name, folder = images) {
  await page.waitForTimeout(1200);
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
