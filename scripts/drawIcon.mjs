// Draws icons/playbook.png, 128 × 128 pixels, from the SVG beside it: the gallery takes no SVG.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';
import { launchBrowser } from './vscode/browser.mjs';

const svg = fs.readFileSync(path.join(root, 'icons/playbook.svg'), 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: path.join(root, 'icons/playbook.png'), omitBackground: true });
await browser.close();
