/** Tokenizes Markdown as VS Code does: its own Markdown grammar with our injection, in its own engine. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, Registry } from 'vscode-textmate';

const MARKDOWN = 'text.html.markdown';
const PLAYBOOK = 'markdown.playbook.injection';

const EMPTY = { patterns: [], repository: { $self: {}, $base: {} } };

/** A piece of text with the scopes we gave it. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Makes the grammar; `markdownGrammar` is the file of VS Code's own one. */
export async function loadGrammar(markdownGrammar: string): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(fs.readFileSync(wasm));
  const files = new Map([
    [MARKDOWN, markdownGrammar],
    [PLAYBOOK, path.resolve('syntaxes/playbook.tmLanguage.json')],
  ]);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    async loadGrammar(scope) {
      const file = files.get(scope);
      // Other languages, like the frontmatter's YAML, only have to be there.
      return file === undefined ? { ...EMPTY, scopeName: scope } : JSON.parse(fs.readFileSync(file, 'utf8'));
    },
    getInjections: scope => (scope === MARKDOWN ? [PLAYBOOK] : undefined),
  });
  const grammar = await registry.loadGrammar(MARKDOWN);
  if (!grammar) throw new Error('no Markdown grammar');
  return grammar;
}

/** The tokens of a text, whitespace alone left out. */
export function tokenize(grammar: IGrammar, text: string): Token[] {
  let state = INITIAL;
  return text.split('\n').flatMap(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
      .filter(token => token.text.trim() !== '');
  });
}
