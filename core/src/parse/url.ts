/** URLs: what the URL of a link says about its target, before anything is looked up. */

/** A URL that leads to a file of the same tree; every other one is none of our concern. */
export interface LocalUrl {
  /** The path, percent-decoded, without query and fragment; empty for a link into its own document. */
  readonly path: string;
  /** The fragment, percent-decoded, without `#`; `undefined` where there is none. */
  readonly fragment: string | undefined;
  /** Whether some `%` begins no valid escape; it is then kept as it is. */
  readonly malformed: boolean;
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A URL that a site generator still has to fill in: `{{ site.url }}/a.md`, `{% link a.md %}`, `{useBaseUrl('a')}`, or one
 * that begins at a place which only it knows: `@site/a.md`, `@/a.md`.
 */
export const isFilledInLater = (url: string): boolean => /\{\{|\{%|^(?:\{|@(?:site)?\/)/.test(url);

/**
 * Reads a URL (escapes and entities already decoded); `undefined` for other schemes, `//host`, `C:\…` and what is filled
 * in later. RFC 3986, 3 and 4.2.
 */
export function readUrl(url: string): LocalUrl | undefined {
  if (isFilledInLater(url) || scheme.test(url) || url.startsWith('//') || url.startsWith('\\\\')) return undefined;
  const hash = url.indexOf('#');
  const beforeHash = hash < 0 ? url : url.slice(0, hash);
  const query = beforeHash.indexOf('?');
  const path = decodePercent(query < 0 ? beforeHash : beforeHash.slice(0, query));
  const fragment = hash < 0 ? undefined : decodePercent(url.slice(hash + 1));
  return {
    path: path.text,
    fragment: fragment?.text,
    malformed: path.malformed || fragment?.malformed === true,
  };
}

/** Whether a URL names a file of the author's own machine: `file:…`, `C:\…`, `\\server\…`. */
export const isMachinePath = (url: string): boolean => /^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url);

/** Percent-decodes once; what is no valid escape of UTF-8 stays as it is. */
function decodePercent(text: string): { text: string; malformed: boolean } {
  if (!text.includes('%')) return { text, malformed: false };
  try {
    return { text: decodeURIComponent(text), malformed: false };
  } catch {
    const lenient = text.replace(/(?:%[0-9a-f]{2})+/gi, escapes => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
    return { text: lenient, malformed: true };
  }
}

/** Percent-encodes what may not stand in a Markdown destination without angle brackets, and what would end the path. */
export const encodePath = (path: string): string => path.replace(/[\s%#?<>()\\`]/g, percentEncoded);

/** The text with every character percent-encoded that may not stand in a URL as it is, parentheses and quotes included. */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[()'|]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
