// Serves VS Code for the Web with @vscode/test-web, in a process of its own: it logs each request and knows no end.
// node test/vscode/serveWeb.mjs '<options as JSON>'      the options of test-web's `open`
import { open } from '@vscode/test-web';

await open({ browserType: 'none', quality: 'stable', ...JSON.parse(process.argv[2]) });
