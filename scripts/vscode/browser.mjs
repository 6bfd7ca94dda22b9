// Starts a headless Chromium for the workbench.
import { chromium } from 'playwright-core';
import { chromium as findChromium } from '../tools.mjs';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless browser that asks nothing of the outside. Root (in a container) has to do without Chromium's sandbox. */
export async function launchBrowser() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  // Signals are ours to handle: Playwright would end this program before it has ended the server. It ends Chromium at exit anyway.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath: await findChromium(), headless: true, args, ...signals });
}
