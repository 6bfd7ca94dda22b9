// A preview whose language server is restarted, is killed, and ends again and again.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { focusEditor, runCommand, until } from './workbench.mjs';

/**
 * The steps: a document stands beside its preview before and after them.
 *
 * @param {{ page: import('playwright-core').Page, preview: import('playwright-core').FrameLocator, test: (name: string, body: () => Promise<void>) => Promise<void>, data: string }} workbench
 *   with the data folder that its processes name
 */
export async function withServerGone({ page, preview, test, data }) {
  await test('it goes on when the server is restarted', async () => {
    await runCommand(page, 'Playbook: Restart Server');
    await focusEditor(page); // the palette may still have the keys
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('after the restart');
    await preview.locator('.pb-body', { hasText: 'after the restart' }).waitFor();
  });
  await test('it goes on when the server was killed', async () => {
    await until(() => serverProcesses(data).length === 1); // the one before the restart may still be ending
    const [killed] = serverProcesses(data);
    process.kill(killed, 'SIGKILL');
    await until(() => serverProcesses(data).some(id => id !== killed));
    await page.locator('.notification-list-item', { hasText: 'was started again' }).waitFor();
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', and [nothing](nowhere.md)');
    await preview.locator('.pb-link-broken', { hasText: 'nothing' }).waitFor();
  });
  await test('a server that is killed while it starts is started again, without a further word', async () => {
    const before = serverProcesses(data);
    await runCommand(page, 'Playbook: Restart Server');
    await until(() => serverProcesses(data).some(id => !before.includes(id)), { pause: 5 });
    const killed = serverProcesses(data);
    for (const id of killed) process.kill(id, 'SIGKILL');
    await until(() => serverProcesses(data).some(id => !killed.includes(id)));
    await statusBar(page, 'problem');
    const told = await page.locator('.notification-list-item').allInnerTexts();
    if (told.some(text => !text.includes('was started again'))) throw new Error(`The author was told ${told}`);
  });
  await test('one that keeps ending stays off, and the page starts it again', async () => {
    await until(async () => {
      for (const id of serverProcesses(data)) process.kill(id, 'SIGKILL');
      return (await page.locator('.notification-list-item', { hasText: 'keeps ending' }).count()) > 0;
    });
    await statusBar(page, 'stopped');
    await preview.locator('.pb-notice button', { hasText: 'Restart Server' }).click();
    await statusBar(page, 'problem');
    await preview.locator('.pb-notice', { hasText: 'not running' }).waitFor({ state: 'hidden' });
  });
}

/** The language servers of this workbench, by the ids of their processes. */
function serverProcesses(data) {
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const ours = lines.filter(line => line.includes(data) && line.includes(path.join('dist', 'server', 'node.js')));
  return ours.map(line => Number.parseInt(line, 10));
}

/** The status bar item tells this; the bar itself is hidden. */
function statusBar(page, text) {
  return page
    .locator('#playbook-author\\.playbook-author\\.playbook\\.status', { hasText: text })
    .waitFor({ state: 'attached' });
}
