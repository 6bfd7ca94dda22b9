/** Slugs of headings as GitHub makes them. */
import { slug } from 'github-slugger';
import { DASH, isDigit, isLetter, SPACE, UNDERSCORE } from './chars.ts';

/** The slug of a heading's text (`headingText`), not yet told apart from equal ones: lower case, punctuation dropped, a `-` for each space. */
export const slugOf = (text: string): string => {
  if (/^[\w -]*$/.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return slug(text);
    if (isLetter(code) || isDigit(code) || code === DASH || code === UNDERSCORE) result += text[at];
    else if (code === SPACE) result += '-';
  }
  return result.toLowerCase();
};

/** A function that gives the slugs of one document's headings, to be called with their texts in order: equal ones are numbered, `foo`, `foo-1`. */
export const slugger = (): ((text: string) => string) => {
  /** How often each slug has been asked for again. */
  const repeats = new Map<string, number>();
  return text => {
    const original = slugOf(text);
    let result = original;
    while (repeats.has(result)) {
      const count = repeats.get(original)! + 1;
      repeats.set(original, count);
      result = `${original}-${count}`;
    }
    repeats.set(result, 0);
    return result;
  };
};
