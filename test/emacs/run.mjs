// Runs Emacs against both ways to start the language server.
import path from 'node:path';
import { root } from '../../scripts/run.mjs';
import { emacs } from '../../scripts/tools.mjs';
import { testEditor } from '../support/editor.mjs';

await testEditor(emacs, ['--batch', '-Q', '-l', path.join(root, 'test/emacs/attach.el')]);
