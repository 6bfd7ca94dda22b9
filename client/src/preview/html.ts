/** The frame of the preview's page: what it may load and run, which is our own script and nothing else. */
import { env, extensions, l10n, Uri, type Webview, workspace } from 'vscode';
import { MARKDOWN } from '../givenFeatures.ts';

/** The folders from which the page of a document may load: our bundle, the workspace or else its own folder, and the styles of other extensions. */
export const resourceRoots = (extension: Uri, document: Uri): Uri[] => [
  Uri.joinPath(extension, 'dist', 'webview'),
  ...(workspace.getWorkspaceFolder(document) ? [] : [Uri.joinPath(document, '..')]),
  ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri),
  ...contributedStyles().map(style => Uri.joinPath(style, '..')),
];

/** The page, empty: its script asks for what it shows. */
export function pageHtml(webview: Webview, extension: Uri, document: Uri): string {
  const nonce = newNonce();
  const own = (name: string) => Uri.joinPath(extension, 'dist', 'webview', name);
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const links = [...contributedStyles(), ...authorsStyles(document), own('preview.css')].map(
    style => `<link rel="stylesheet" href="${attribute(webview.asWebviewUri(style))}">`,
  );
  return `<!DOCTYPE html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${l10n.t('Preview')}</title>
${links.join('\n')}
</head>
<body class="vscode-body" data-words="${attribute(JSON.stringify(l10n.bundle ?? {}))}">
<script nonce="${nonce}" src="${attribute(webview.asWebviewUri(own('preview.js')))}"></script>
</body>
</html>`;
}

const attribute = (value: Uri | string): string => value.toString().replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Styles that extensions bring for Markdown previews, VS Code's own first. */
function contributedStyles(): Uri[] {
  const all = [...extensions.all].sort((a, b) => Number(b.id === MARKDOWN) - Number(a.id === MARKDOWN));
  return all.flatMap(({ extensionUri, packageJSON }) => {
    const styles: unknown = packageJSON?.contributes?.['markdown.previewStyles'];
    return Array.isArray(styles) ? styles.map(style => Uri.joinPath(extensionUri, String(style))) : [];
  });
}

/** The style sheets that the author names for Markdown previews; those of a workspace only where it is trusted. */
function authorsStyles(document: Uri): Uri[] {
  const styles: unknown = workspace.getConfiguration('markdown', document).get('styles');
  const folder = workspace.getWorkspaceFolder(document)?.uri ?? Uri.joinPath(document, '..');
  if (!workspace.isTrusted || !Array.isArray(styles)) return [];
  const local = styles.filter(style => typeof style === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(style));
  return local.map(style => Uri.joinPath(folder, style));
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}
