/** Messages: how what a rule reports is put into words. */

/** The message with its `{name}`s filled in; lists are joined, missing values are left empty. */
export function formatMessage(template: string, data: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}

/** The sentence that proposes words, to follow a message: empty, `Did you mean 'a'?` or `Did you mean 'a' or 'b'?`. */
export function didYouMean(words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = words.map(word => `'${word}'`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? ` Did you mean ${last}?` : ` Did you mean ${quoted.join(', ')} or ${last}?`;
}
