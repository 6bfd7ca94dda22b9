// VS Code's Markdown language service as a command line.
// node markdownCheck.mjs      checks the working folder; prints a line of JSON for each finding
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace } from './markdownWorkspace.mjs';

const folder = process.cwd();
const { documents, diagnostics } = openWorkspace(folder);
for (const document of documents()) {
  const file = path.relative(folder, fileURLToPath(document.uri)).replaceAll(path.sep, '/');
  for (const { code } of await diagnostics(document)) {
    const kind = code === 'link.no-such-file' ? 'link to a missing file' : 'link to a missing heading';
    console.log(JSON.stringify({ file, kind }));
  }
}
