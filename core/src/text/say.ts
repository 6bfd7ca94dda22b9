/** Saying: short texts of the editor in the author's language. Problems and what mends them are told in English everywhere. */

/** A text as the author's language has it, with values for `{0}`, `{1}`…; it is English, and a literal, by which it is looked up. */
export type Say = (text: string, ...values: readonly (string | number)[]) => string;

/** Says it in the language of a table of translations, and in English what is not in it. */
export const sayIn =
  (table: Readonly<Record<string, unknown>>): Say =>
  (text, ...values) => {
    const told = Object.hasOwn(table, text) ? table[text] : undefined;
    return (typeof told === 'string' ? told : text).replace(/\{(\d)\}/g, (all, index) =>
      String(values[Number(index)] ?? all),
    );
  };

/** Says it in English. */
export const inEnglish: Say = sayIn({});
