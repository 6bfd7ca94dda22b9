// A copy of the example knowledge base for one run, so that a suite may break it.
import fs from 'node:fs';
import path from 'node:path';
import { makeTemporaryFolder, root } from '../../scripts/run.mjs';

/** A folder with examples/knowledge-base in it, gone when this program ends. */
export function copyOfExample() {
  const folder = path.join(makeTemporaryFolder('example'), 'knowledge-base');
  fs.cpSync(path.join(root, 'examples/knowledge-base'), folder, { recursive: true });
  return folder;
}
