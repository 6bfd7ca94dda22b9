// Lays out the served VS Code the way @vscode/test-web expects a download of VS Code for the Web, with a workbench that needs no server.
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './fetch.mjs';

const WORKBENCH = 'out/vs/workbench/workbench.web.main.internal';

/**
 * Makes the build once for each version of VS Code; everything but two files are links.
 *
 * @param {{ vscode: string }} host
 * @returns {{ folder: string, commit: string }} `folder` as test-web's `testRunnerDataDir`
 */
export function makeWebBuild({ vscode }) {
  const { commit } = JSON.parse(fs.readFileSync(path.join(vscode, 'product.json'), 'utf8'));
  const folder = path.join(cacheFolder, 'web');
  const name = `vscode-web-stable-${commit}`;
  const build = path.join(folder, name);
  if (fs.existsSync(path.join(build, 'version'))) return { folder, commit };

  fs.rmSync(build, { recursive: true, force: true });
  linkEverything(vscode, build);
  const page = path.join(vscode, 'out/vs/code/browser/workbench');
  const script = fs.readFileSync(path.join(page, 'workbench.js'), 'utf8');
  const style = fs.readFileSync(path.join(page, 'workbench.css'), 'utf8');
  fs.writeFileSync(path.join(build, `${WORKBENCH}.js`), withoutServer(asModule(script)));
  fs.writeFileSync(path.join(build, `${WORKBENCH}.css`), moveAddresses(style));
  fs.writeFileSync(path.join(build, 'version'), name);
  return { folder, commit };
}

/** Links instead of copies, but real folders down to the one that gets our two files. */
function linkEverything(vscode, build) {
  fs.mkdirSync(path.join(build, 'out/vs/workbench'), { recursive: true });
  const link = name => fs.symlinkSync(path.join(vscode, name), path.join(build, name));
  const inside = (folder, except) =>
    fs
      .readdirSync(path.join(vscode, folder))
      .filter(name => name !== except)
      .map(name => path.join(folder, name));
  for (const name of ['package.json', 'product.json', 'extensions', 'node_modules', 'resources']) {
    if (fs.existsSync(path.join(vscode, name))) link(name);
  }
  for (const name of [...inside('out', 'vs'), ...inside('out/vs', 'workbench'), ...inside('out/vs/workbench')])
    link(name);
}

/**
 * Cuts off the page's own start, which always connects to a server, and exports what a page needs to start by itself.
 * Names are minified, so they are found by what stands around them.
 */
function asModule(script) {
  const start = script.lastIndexOf('(function(){let s=');
  if (start < 0) throw unknown('the start of the page');
  const end = script.slice(-20_000);
  const name = (what, pattern) => {
    const found = pattern.exec(end)?.[1];
    if (!found) throw unknown(what);
    return found;
  };
  const create = name('create', /([\w$]+)\([\w$]+\.document\.body,\{\.\.\./);
  const uri = name('URI', /return ([\w$]+)\.parse\([\w$]+\.location\.href\)/);
  const emitter = name('Emitter', /this\._onCallback=this\._register\(new ([\w$]+)\)/);
  return `${script.slice(0, start)}\nexport { ${create} as create, ${uri} as URI, ${emitter} as Emitter };\n`;
}

/** Undoes what makes this workbench keep settings on a server and ask the page for answers that test-web does not give. */
function withoutServer(script) {
  const settings =
    /get userRoamingDataHome\(\)\{return [\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)\}/;
  if (!settings.test(script)) throw unknown('the place of the settings');
  return (
    script
      .replace(settings, 'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}')
      .replace(/throw new Error\("isEnabled\w+ was not provided to the browser"\)/g, 'return!0')
      // Webviews from the page's own origin: elsewhere they are third-party frames, which get no service worker.
      .replace(/(this\.productService\.webviewContentExternalBaseUrlTemplate)\|\|/g, '$1?.replace("{{uuid}}.","")||')
  );
}

/** The style sheet moves up, so what it refers to is further down. */
function moveAddresses(style) {
  return style
    .replaceAll(/url\((["']?)\.\//g, 'url($1../code/browser/workbench/')
    .replaceAll(/url\((["']?)\.\.\/\.\.\/\.\.\/\.\.\/media\//g, 'url($1../../media/');
}

const unknown = what => new Error(`Cannot find ${what} in VS Code's workbench: was its version changed?`);
