// Looks at the workbench as an author does, in a copy of the example: the underlined link, the Problems panel, the status bar, the fix.
// node test/vscode/pictures.mjs [--write]      with --write the pictures go into docs/images/, else into out/images/
import { stopAllOnSignal } from '../../scripts/run.mjs';
import { asAuthor } from './author.mjs';

const BROKEN = '../../topics/technology/feature-flags.md';
const MENDED = '../../topics/delivery/feature-flags.md';

stopAllOnSignal();
await asAuthor(
  {
    file: 'playbooks/technical/replacing-a-live-system.md',
    placeOf: text => `${text.split('\n').findIndex(line => line.includes(BROKEN)) + 1}:24`,
    images: process.argv.includes('--write') ? 'docs/images' : 'out/images',
  },
  look,
);

async function look({ page, test, takePicture }) {
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
  await takePicture('problems');
  await test('the quick fix is offered', async () => {
    await page.keyboard.press('Control+1'); // back to the editor, with the cursor where it was
    await page.locator('.monaco-editor.focused').first().waitFor();
    await openFixes(page);
  });
  await takePicture('quick-fix');
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
