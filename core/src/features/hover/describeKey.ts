/** Describing a key of the frontmatter, from the schema of the kind. */
import { describeSchema, describeValue } from '../../kinds/describe.ts';
import type { Schema } from '../../kinds/schema.ts';
import { writeYaml } from '../../kinds/writeYaml.ts';
import type { Description } from '../description.ts';

/** What a key is for, what is expected of its value, and an example. */
export function describeKey(schema: Schema, key: string): Description {
  const own = schema.properties?.[key];
  if (!own) return [];
  const need = schema.required?.includes(key) ? 'required' : 'optional';
  const expected = describeSchema(own);
  const usual = own.default === undefined ? '' : ` Default: ${describeValue(own.default)}.`;
  const example = own.examples?.[0];
  return [
    [{ strong: own.title ?? key }, ` (${need})`],
    ...(own.description ? [[own.description]] : []),
    ...(expected ? [[`Expected: ${expected}.${usual}`]] : []),
    ...(example === undefined ? [] : [['Example: ', { code: `${key}: ${writeYaml(example)}` }]]),
  ];
}
