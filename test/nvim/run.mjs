// Runs Neovim against both ways to start the language server.
import path from 'node:path';
import { root } from '../../scripts/run.mjs';
import { neovim } from '../../scripts/tools.mjs';
import { testEditor } from '../support/editor.mjs';

const script = path.join(root, 'test/nvim/attach.lua');
await testEditor(neovim, ['--headless', '--clean', '-n', '-i', 'NONE', '-c', `luafile ${script}`]);
