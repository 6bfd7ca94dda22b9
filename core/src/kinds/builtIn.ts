/** The kinds that come with the product. */
import playbookOutline from '../../../schemas/playbook.outline.json';
import playbookSchema from '../../../schemas/playbook.schema.json';
import topicOutline from '../../../schemas/topic.outline.json';
import topicSchema from '../../../schemas/topic.schema.json';
import type { Kind, Kinds } from './kind.ts';
import type { Outline } from './outline.ts';
import type { Schema } from './schema.ts';
import { type CompiledSchema, validate } from './validate.ts';
import { playbook, topic } from './validators.generated.js';

function builtIn(
  name: string,
  types: readonly string[],
  schema: unknown,
  outline: unknown,
  compiled: CompiledSchema,
): Kind {
  return Object.freeze({
    name,
    files: [`**/${name}s/**/*.md`],
    own: false,
    types,
    schema: schema as Schema,
    validate: (data: Readonly<Record<string, unknown>>) => validate(compiled, schema as Schema, data),
    outline: outline as Outline,
  });
}

/** Playbooks and topics. */
export const builtInKinds: Kinds = Object.freeze([
  builtIn('playbook', ['playbook'], playbookSchema, playbookOutline, playbook),
  builtIn('topic', topicSchema.properties.type.enum, topicSchema, topicOutline, topic),
]);
