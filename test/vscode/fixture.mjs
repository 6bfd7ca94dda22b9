// A copy of the example knowledge base for one run, so that a suite may break it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

/** The folder with examples/knowledge-base in it, and how to remove it. */
export function copyOfExample() {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'playbook-example-'));
  const folder = path.join(parent, 'knowledge-base');
  fs.cpSync(path.join(root, 'examples/knowledge-base'), folder, { recursive: true });
  return { folder, remove: () => fs.rmSync(parent, { recursive: true, force: true }) };
}
