/** Snippet text: lines in LSP snippet syntax, their placeholders renumbered when parts are put together. */

/** `${1:text}` or `${1|a,b|}`; placeholders do not nest. */
const placeholder = /\$\{(\d+)(:(?:\\.|[^\\}])*|\|(?:\\.|[^\\|])*\|)\}/g;

/** Puts snippets together, one below the other, and numbers their placeholders from 1 on. */
export function joinSnippets(parts: readonly (readonly string[])[]): string[] {
  let count = 0;
  return parts.flatMap(lines => {
    const numbers = new Map<string, number>();
    return lines.map(line =>
      line.replace(placeholder, (_, number: string, rest: string) => {
        const known = numbers.get(number) ?? ++count;
        numbers.set(number, known);
        return `\${${known}${rest}}`;
      }),
    );
  });
}

/** A snippet as plain text, each placeholder as `<its text>` and each choice as its first word. */
export const withoutPlaceholders = (line: string): string =>
  withoutEscapes(
    line.replace(placeholder, (_, _number: string, rest: string) =>
      rest.startsWith('|') ? (rest.slice(1, -1).split(',')[0] ?? '') : `<${rest.slice(1)}>`,
    ),
  );

/** A snippet whose placeholders show `<its text>`, as the template writes it: what an author leaves is found then. */
export const withBrackets = (line: string): string =>
  line.replace(placeholder, (whole, number: string, rest: string) =>
    rest.startsWith(':') ? `\${${number}:<${rest.slice(1)}>}` : whole,
  );

/** The placeholders of a line, each as `<its text>`. */
export const placeholdersIn = (line: string): string[] =>
  [...line.matchAll(placeholder)].flatMap(([whole, , rest = '']) =>
    rest.startsWith(':') ? withoutPlaceholders(whole) : [],
  );

const withoutEscapes = (text: string): string => text.replace(/\\([\\$}])/g, '$1');

/** Text as a snippet writes it where it means itself. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A placeholder that shows `text`. */
export const asPlaceholder = (number: number, text: string): string => `\${${number}:${escapeSnippet(text)}}`;

/** A text with `<…>` where the author writes as a snippet; `undefined` where there is nothing to write. */
export function asSnippet(text: string): string | undefined {
  let count = 0;
  const parts = text.split(/(<[^<>\r\n]+>)/);
  if (parts.length === 1) return undefined;
  return parts.map((part, index) => (index % 2 === 1 ? asPlaceholder(++count, part) : escapeSnippet(part))).join('');
}

/** A placeholder that offers words to choose from. */
export const asChoice = (number: number, words: readonly string[]): string =>
  `\${${number}|${words.map(word => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
