/** Roots: which folder a document belongs to, and its path there. */
import { URI } from 'vscode-uri';

/** A folder of the workspace. */
export interface Root {
  /** The folder's URI as the client writes it, without a slash at its end. */
  readonly uri: string;
  /** The decoded path of the URI, without a slash at its end; with scheme and authority, what roots are compared by. */
  readonly prefix: string;
}

/** The root of a folder's URI. */
export function rootOf(uri: string): Root {
  return { uri: uri.replace(/\/+$/, ''), prefix: prefixOf(uri).replace(/(?<!:\/?)\/+$/, '') };
}

function prefixOf(uri: string): string {
  const { scheme, authority, path } = URI.parse(uri);
  // The path of `untitled:Untitled-1` begins with no slash.
  return `${scheme}://${authority}${path === '' || path.startsWith('/') ? '' : '/'}${path}`;
}

/** The path of a document relative to a root; `undefined` where it lies elsewhere. */
export function pathIn({ prefix }: Root, uri: string): string | undefined {
  const full = prefixOf(uri);
  return full.startsWith(`${prefix}/`) ? full.slice(prefix.length + 1) : undefined;
}

/** Whether a URI is that of a root or of a folder above it. */
export function holds(uri: string, { prefix }: Root): boolean {
  const other = rootOf(uri).prefix;
  return prefix === other || prefix.startsWith(`${other}/`);
}

/** The URI of a path below a root; the path may climb out of it. */
export function uriOf({ uri }: Root, path: string): string {
  const root = URI.parse(uri);
  const segments = [...root.path.split('/').filter(Boolean)];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return root.with({ path: `${isNowhere({ uri }) ? '' : '/'}${segments.join('/')}` }).toString();
}

/** The folder in which a document lies on its own, outside every folder of the workspace. */
export const folderUri = (uri: string): string => uri.slice(0, Math.max(uri.lastIndexOf('/'), uri.indexOf(':') + 1));

/** Whether the root is that of documents that have never been saved, such as `untitled:Untitled-1`: nothing lies beside them. */
export const isNowhere = ({ uri }: Pick<Root, 'uri'>): boolean => uri === 'untitled:';

/** The scheme of a URI. */
export const schemeOf = (uri: string): string => URI.parse(uri).scheme;

/** The folder that holds a root; `undefined` at the top of a file system. */
export function rootAbove({ uri }: Root): Root | undefined {
  const { path } = URI.parse(uri);
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const isTop = above === '' || /^\/[a-z]:$/i.test(above);
  return isTop ? undefined : rootOf(uri.slice(0, uri.lastIndexOf('/')));
}
