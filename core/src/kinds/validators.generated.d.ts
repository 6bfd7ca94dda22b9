/** The built-in schemas, compiled by `npm run generate`. */
import type { CompiledSchema } from './validate.ts';

/** Validates the data of a playbook's frontmatter. */
export const playbook: CompiledSchema;
/** Validates the data of a topic's frontmatter. */
export const topic: CompiledSchema;
/** Validates an outline. */
export const outline: CompiledSchema;
/** Validates a `playbook.config.json`. */
export const config: CompiledSchema;
