/** Temporary folders with files that a test writes down. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readFixture } from './notation.ts';

/** A new folder that holds the fixture's files; it is removed after the test. Gives its real path. */
export function temporaryFolder(fixture = ''): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'playbook-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (fixture !== '') for (const { path: file, text } of readFixture(fixture)) writeBelow(folder, file, text);
  return folder;
}

/** Writes a file below a folder, with the folders that it needs. */
export function writeBelow(folder: string, file: string, content: string | Uint8Array): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
