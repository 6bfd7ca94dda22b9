/** The laws of ARCHITECTURE.md about who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** A source file with what it imports: paths inside the project, or names of packages. */
interface Source {
  readonly file: string;
  readonly imports: readonly string[];
}

const folders = ['core/src', 'disk/src', 'style/src', 'cli/src', 'server/src', 'client/src', 'webview/src'];
const sources = folders.flatMap(folder => filesBelow(folder).map(readSource));

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|js)$/.test(name))
    .map(name => `${folder}/${name.split(path.sep).join('/')}`);
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  );
  const imports = [...specifiers].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
  return {
    file,
    imports: imports.map(name => {
      if (name === '#core') return 'core/src/index.ts';
      return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    }),
  };
}

/** Whether a file holds messages that server and client exchange. */
const isProtocol = (file: string): boolean => /^server\/src\/(?:protocol|\w+Protocol)\.ts$/.test(file);

/** Every import that breaks a law, as `file → import`. */
const breaking = (isBreach: (file: string, imported: string) => boolean): string[] =>
  sources.flatMap(({ file, imports }) => imports.filter(name => isBreach(file, name)).map(name => `${file} → ${name}`));

describe('imports', () => {
  it('finds the sources', () => expect(sources.length).toBeGreaterThan(60));

  it('vscode is imported in client/ only', () =>
    expect(
      breaking((file, name) => /^vscode$|^vscode-languageclient/.test(name) && !file.startsWith('client/')),
    ).toEqual([]));

  it('vscode-languageserver is imported in server/ only', () =>
    expect(breaking((file, name) => /^vscode-languageserver/.test(name) && !file.startsWith('server/'))).toEqual([]));

  it('remark is imported in style/src/lint.ts only', () => {
    const isRemark = (name: string) => /^(remark-|unified|vfile|mdast|unist|micromark)/.test(name);
    expect(breaking((file, name) => isRemark(name) && file !== 'style/src/lint.ts')).toEqual([]);
  });

  it('what loads remark is imported by the workers only', () => {
    const workers = /^style\/src\/((node|browser)\/worker|answer)\.ts$/;
    const loads = /^style\/src\/(answer|lint)\.ts$/;
    expect(breaking((file, name) => loads.test(name) && !workers.test(file))).toEqual([]);
  });

  it('style takes types from the core, and nothing else of the project', () => {
    const isOwn = (name: string) => name.startsWith('style/src/');
    const foreign = breaking((file, name) => file.startsWith('style/') && /^[a-z]+\/src\//.test(name) && !isOwn(name));
    expect(foreign.filter(breach => !breach.endsWith('→ core/src/index.ts'))).toEqual([]);
    const texts = filesBelow('style/src').map(file => readFileSync(path.join(root, file), 'utf8'));
    expect(texts.filter(text => /import (?!type )[^;]*'#core'/.test(text))).toEqual([]);
  });

  it('node: is imported in cli/, disk/ and the node entries only', () => {
    const allowed = /^(cli|disk|style\/src\/node|server\/src\/node|client\/src\/node)\//;
    expect(breaking((file, name) => name.startsWith('node:') && !allowed.test(file))).toEqual([]);
  });

  it('core imports nothing of the project but itself, and no package of a host', () => {
    const packages = new Set([
      'yaml',
      'gray-matter',
      'ajv',
      'ajv-formats',
      'github-slugger',
      'ignore',
      'character-entities',
      'jsonc-parser',
      're2js',
    ]);
    const nameOf = (name: string) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    const isOwn = (name: string) => /^(core\/src|schemas)\//.test(name);
    expect(breaking((file, name) => file.startsWith('core/') && !isOwn(name) && !packages.has(nameOf(name)))).toEqual(
      [],
    );
  });

  it('doors use the core through its index', () =>
    expect(
      breaking((file, name) => !file.startsWith('core/') && name.startsWith('core/') && name !== 'core/src/index.ts'),
    ).toEqual([]));

  it('the client takes from the server only the protocol, and from the page its messages', () => {
    const isShared = (name: string) => isProtocol(name) || /^webview\/src\/(messages|transfer)\.ts$/.test(name);
    const isForeign = (name: string) => /^(core|disk|style|cli|server|webview)\//.test(name) && !isShared(name);
    expect(breaking((file, name) => file.startsWith('client/') && isForeign(name))).toEqual([]);
  });

  it('the page takes types of the protocol, and two packages', () => {
    const allowed = /^webview\/src\/|^server\/src\/protocol\.ts$|^(morphdom|dompurify)$/;
    expect(breaking((file, name) => file.startsWith('webview/') && !allowed.test(name))).toEqual([]);
    const texts = filesBelow('webview/src').map(file => readFileSync(path.join(root, file), 'utf8'));
    expect(texts.filter(text => /import (?!type )[^;]*protocol\.ts'/.test(text))).toEqual([]);
  });

  it('the protocol imports nothing', () => {
    const protocol = sources.filter(({ file }) => isProtocol(file));
    expect(protocol.map(({ file }) => file)).toContain('server/src/protocol.ts');
    expect(protocol.flatMap(({ imports }) => imports)).toEqual([]);
  });

  it('a room of the core imports only itself and the rooms above it', () => {
    const rooms = ['text', 'parse', 'kinds', 'config', 'library', 'rules', 'features'];
    const roomOf = (file: string) => rooms.indexOf(/^core\/src\/(\w+)\//.exec(file)?.[1] ?? '');
    const isBreach = (file: string, name: string) => {
      const from = roomOf(file);
      if (from < 0 || !name.startsWith('core/src/')) return false;
      return roomOf(name) < 0 || roomOf(name) > from;
    };
    expect(breaking(isBreach)).toEqual([]);
  });

  it('there are no cycles', () => {
    const graph = new Map(sources.map(({ file, imports }) => [file, imports]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) cycles.push([...above.slice(above.indexOf(file)), file].join(' → '));
      if (done.has(file) || above.includes(file)) return;
      for (const name of graph.get(file) ?? []) visit(name, [...above, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
