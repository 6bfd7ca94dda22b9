// The steps of `npm test`: each a program that prints `N passed, N failed`. Imports nothing that has to be installed.
import { chromium, emacs, neovim } from './tools.mjs';

/** What npm cannot bring, by the name steps use, with the environment variable in which a step gets its path. */
export const tools = {
  chromium: { variable: 'CHROMIUM', find: chromium },
  neovim: { variable: 'NVIM', find: neovim },
  emacs: { variable: 'EMACS_PROGRAM', find: emacs },
};

const vitest = (...projects) => ['scripts/vitest.mjs', ...projects];
const inVSCode = (title, name, ...command) => ({ title, name, groups: ['vscode'], needs: ['chromium'], command });

/** In this order: the quickest answer first. */
const STEPS = [
  {
    title: 'Core, rules, edges, labels, laws, grammar, style, preview',
    name: 'unit',
    command: vitest('core', 'rules', 'edges', 'labelled', 'laws', 'grammar', 'style', 'webview'),
  },
  { title: 'Command line', name: 'cli', command: vitest('cli') },
  { title: 'Language server protocol', name: 'protocol', command: vitest('server') },
  { title: 'Neovim, over stdio', name: 'nvim', needs: ['neovim'], command: ['test/nvim/run.mjs'] },
  { title: 'Emacs, over stdio', name: 'emacs', needs: ['emacs'], command: ['test/emacs/run.mjs'] },
  inVSCode('VS Code, newest', 'newest', 'test/vscode/served.mjs', 'newest'),
  inVSCode('VS Code, oldest supported', 'oldest', 'test/vscode/served.mjs', 'oldest'),
  inVSCode('VS Code for the Web', 'web', 'test/vscode/web.mjs'),
  inVSCode('VS Code by test-electron', 'desktop', 'test/vscode/desktop.mjs'),
  { ...inVSCode('VS Code, packaged .vsix', 'vsix', 'test/vscode/packaged.mjs'), packaged: true },
  inVSCode('What an author sees', 'pictures', 'test/vscode/pictures.mjs'),
  inVSCode('Every surface in each theme', 'surfaces', 'test/vscode/surfaces.mjs'),
  inVSCode('First steps, Spanish, the task', 'first-steps', 'test/vscode/firstSteps.mjs'),
  inVSCode('Restricted Mode, and without a folder', 'windows', 'test/vscode/windows.mjs'),
  inVSCode('Views and commands, used', 'views', 'test/vscode/views.mjs'),
  inVSCode('The preview', 'preview', 'test/vscode/preview.mjs'),
];

/** The steps with these names or in these groups; all without a name. Throws at a name that is none. */
export function chooseSteps(names) {
  const known = new Set(STEPS.flatMap(({ name, groups = [] }) => [...groups, name]));
  const wrong = names.find(name => !known.has(name));
  if (wrong) throw new Error(`There is no step '${wrong}'. There are: ${[...known].join(', ')}.`);
  if (names.length === 0) return STEPS;
  return STEPS.filter(({ name, groups = [] }) => [name, ...groups].some(each => names.includes(each)));
}
