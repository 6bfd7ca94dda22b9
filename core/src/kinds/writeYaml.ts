/** Writing YAML: one value on one line, quoted only where it would else be read as something different. */
import { parse } from 'yaml';

/** A value as it stands behind `key: `; lists in brackets. Anything else but text, numbers and booleans as JSON. */
export function writeYaml(value: unknown): string {
  if (typeof value === 'string') return writeText(value, readsBack(value));
  if (Array.isArray(value))
    return `[${value.map(item => (typeof item === 'string' ? writeText(item, readsBackInList(item)) : writeYaml(item))).join(', ')}]`;
  return JSON.stringify(value) ?? 'null';
}

/** Words that mean themselves wherever they stand: no number, date or name of a value begins or looks like them. */
const plainWord = /^[a-z]{2}[a-z0-9]*(?:-[a-z0-9]+)+$|^[a-z]{6,}$/;

/** Whether the plain text means itself here, and to readers of YAML 1.1, to which `yes` and `1:30` are no words. */
const readsBack = (text: string): boolean => plainWord.test(text) || means(`k: ${text}`, { k: text });
const readsBackInList = (text: string): boolean => plainWord.test(text) || means(`k: [${text}]`, { k: [text] });

function means(yaml: string, data: unknown): boolean {
  if (/[\r\n\t]/.test(yaml)) return false;
  const wanted = JSON.stringify(data);
  try {
    return (['1.2', '1.1'] as const).every(
      version => JSON.stringify(parse(yaml, { version, logLevel: 'error' })) === wanted,
    );
  } catch {
    return false;
  }
}

function writeText(text: string, plain: boolean): string {
  // To YAML 1.1 a date is no text, but every schema that wants a date wants it so.
  if ((plain && text !== '') || /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return text.includes('"') && !/['\\\r\n\t]/.test(text) ? `'${text}'` : JSON.stringify(text);
}
