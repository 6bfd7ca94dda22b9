/** The page's own words, in the language of the editor. */

let words: Readonly<Record<string, string>> | undefined;

/** A text as the author's language has it, with values for `{0}`, `{1}`…; it is English, and a literal, by which it is looked up. */
export function say(text: string, ...values: readonly (string | number)[]): string {
  words ??= JSON.parse(document.body.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  return (words[text] ?? text).replace(/\{(\d)\}/g, (all, index) => String(values[Number(index)] ?? all));
}

/** `1 problem`, `2 problems`. */
export const countProblems = (count: number): string => (count === 1 ? say('1 problem') : say('{0} problems', count));

/** `And 3 more.` */
export const more = (count: number): string => say('And {0} more.', count);
