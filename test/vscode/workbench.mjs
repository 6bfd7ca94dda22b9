// Listens to a workbench in a page: what it logs, and when its test run ends.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

const verbose = Boolean(process.env.PLAYBOOK_VERBOSE);

/**
 * Prepares a page, before it goes anywhere, to be told by VS Code how the test run ends.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} timeout in milliseconds
 * @param {(line: string) => void} onLog sees each first argument of what the extension host logs
 * @returns {Promise<{ ended: Promise<number>, errors: () => string }>} the run's exit code, and the last errors the workbench logged
 */
export async function watchWorkbench(page, timeout, onLog = () => {}) {
  const errors = [];
  const ended = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The suite did not end within ${timeout / 1000} s.`)), timeout);
    const settle = settled => value => {
      clearTimeout(timer);
      settled(value);
    };
    page.once('crash', () => settle(reject)(new Error('The page crashed.')));
    page.once('close', () => settle(reject)(new Error('Chromium went away.')));
    page.exposeFunction('codeAutomationExit', settle(resolve)).catch(settle(reject));
  });
  ended.catch(() => {}); // handled by whoever waits for it, maybe later
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ').slice(0, 600);
    if (type === 'error') errors.push(line);
    if (verbose) console.log(`[workbench ${type}] ${line}`);
    onLog(String(args[0] ?? ''), args);
  });
  if (verbose) page.on('console', message => console.log(`[page ${message.type()}] ${message.text().slice(0, 600)}`));
  if (verbose) page.on('pageerror', error => console.log(`[page] ${error.message}`));
  return { ended, errors: () => errors.slice(-10).join('\n') };
}

/** Keeps a picture of a workbench in which something went wrong, then throws what went wrong with what the workbench shows. */
export async function failurePicture(page, error) {
  const file = path.join(root, 'out/failure.png');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file }).catch(() => {});
  throw new Error(
    `${error.message} (a picture is at ${path.relative(process.cwd(), file)})\n${await textsOf(page).catch(String)}`,
  );
}

/** What can be read in a workbench: its tabs, its quick input, its notifications, and the pages of its webviews. */
export async function textsOf(page) {
  const parts = {
    tabs: '.tab',
    'quick input': '.quick-input-title, .quick-input-list .monaco-list-row',
    notifications: '.notification-list-item',
  };
  const lines = [];
  for (const [name, selector] of Object.entries(parts))
    lines.push(`${name}: ${JSON.stringify(await page.locator(selector).allInnerTexts())}`);
  for (const frame of page.frames().slice(1)) {
    const text = await frame.evaluate(() => document.body?.textContent ?? '').catch(String);
    lines.push(`frame ${frame.url().slice(0, 80)}: ${JSON.stringify(text.slice(0, 400))}`);
  }
  return lines.join('\n');
}

/** Themes by what their pictures are called: as the picker names them, with the class that they give to the workbench and to webviews. */
export const themes = {
  light: { name: 'Light Modern', workbench: 'vs', webview: 'vscode-light' },
  dark: { name: 'Dark Modern', workbench: 'vs-dark', webview: 'vscode-dark' },
  'high-contrast': { name: 'Dark High Contrast', workbench: 'hc-black', webview: 'vscode-high-contrast' },
};

/** Changes the theme as an author does. */
export async function changeTheme(page, theme) {
  const { name, workbench } = themes[theme];
  await runCommand(page, 'Preferences: Color Theme');
  const chosen = page.locator(`.monaco-workbench.${workbench}`);
  await choose(page, name).catch(() => {});
  await page.mouse.move(0, 0);
  await chosen.waitFor({ timeout: 5000 }).catch(() => changeTheme(page, theme));
}

/**
 * Runs a command from the palette, by its whole name, but for the dots at its end. It is tried again when it is not
 * listed, for a palette that opened before the extension was known does not learn of it, or when something else takes
 * the focus.
 */
export async function runCommand(page, name, tries = 8) {
  await page.keyboard.press('F1');
  const isChosen = await choose(page, name, '>').then(
    () => true,
    () => false,
  );
  if (isChosen) return;
  if (tries === 1) throw new Error(`'${name}' is not in the palette.`);
  await page.keyboard.press('Escape');
  await runCommand(page, name, tries - 1);
}

/** Chooses an entry, by its whole name, from the list that is open; throws where it does not come to that soon. */
export async function choose(page, name, sign = '') {
  const soon = { timeout: 5000 };
  await page.locator('.quick-input-widget input').first().fill(`${sign}${name}`, soon);
  const whole = new RegExp(`^\\s*${name.replace(/[^\w\s]/g, '\\$&')}(?:…|\\.{3})?$`);
  const row = page.locator('.quick-input-list .monaco-list-row', {
    has: page.locator('.label-name', { hasText: whole }),
  });
  await row.first().click(soon);
}

/** Gives the first editor the keys. Not by a click, for which the editor would be scrolled: its text is taller than its place. */
export async function focusEditor(page, tries = 6) {
  await page.keyboard.press('Control+1');
  const focused = page.locator('.monaco-editor.focused').first();
  await focused.waitFor({ timeout: 5000 }).catch(async error => {
    if (tries === 1) throw error;
    await focusEditor(page, tries - 1);
  });
}

/** Waits until it holds, half a minute at most, and then says what `told` tells; `pause` in milliseconds. */
export async function until(holds, { told = () => `${holds}`, pause = 100 } = {}) {
  for (let waited = 0; waited < 30_000; waited += pause) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  throw new Error(`Waited in vain for ${told()}.`);
}
