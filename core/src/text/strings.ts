/** Strings that are kept: one copy of each, and none that holds a whole text alive. */

/** Gives an equal string that may be kept for long. */
export type Keep = (text: string) => string;

/** Keeps what it is given: for what lives no longer than its text. */
export const asIs: Keep = text => text;

/** So many different strings are remembered; then the remembering begins anew. */
const most = 200_000;

/**
 * A `Keep` that gives the same string for equal ones. Of what was cut out of a text it keeps a copy: engines make a
 * slice a view of the whole text, which could not go as long as its title is known.
 */
export function keeper(): Keep {
  const known = new Map<string, string>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const copy = copyOf(text);
    known.set(copy, copy);
    return copy;
  };
}

/** The same text in a string of its own: for what may be kept for long and is hardly ever the same in two documents. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);

/** So many code units a function may surely take as arguments. */
const mostArguments = 8192;

/** The string of these code units. */
export function stringOf(units: readonly number[]): string {
  if (units.length <= mostArguments) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += mostArguments)
    text += String.fromCharCode(...units.slice(at, at + mostArguments));
  return text;
}
