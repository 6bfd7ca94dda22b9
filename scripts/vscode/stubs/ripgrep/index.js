// The real package downloads its binary when it is installed; this one points at those that @vscode/ripgrep-universal ships.
const path = require('node:path');

const shipped = path.join(path.dirname(require.resolve('@vscode/ripgrep-universal')), '..', 'bin');
const binary = process.platform === 'win32' ? 'rg.exe' : 'rg';
exports.rgPath = path.join(shipped, `${process.platform}-${process.arch}`, binary);
