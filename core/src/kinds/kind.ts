/** Kinds: what one sort of document must look like. */
import type { SchemaFault } from './faults.ts';
import type { Outline } from './outline.ts';
import type { Schema } from './schema.ts';

/** What validating the data of a frontmatter finds. */
export interface Validation {
  /** One fault for each mistake, in the order of the data; missing keys first, in the order of the schema. */
  readonly faults: readonly SchemaFault[];
  /** The top-level keys that the schema does not name. */
  readonly unknownKeys: readonly string[];
}

/** One kind of document. */
export interface Kind {
  readonly name: string;
  /** Globs over paths relative to the library's root; `own` ones come before what the document says of itself. */
  readonly files: readonly string[];
  /** Whether the globs are an author's own, from the configuration. */
  readonly own: boolean;
  /** The values of `type` in the frontmatter that mean this kind. */
  readonly types: readonly string[];
  readonly schema: Schema;
  /** Validates the data of a frontmatter. Never throws. */
  readonly validate: (data: Readonly<Record<string, unknown>>) => Validation;
  readonly outline: Outline;
}

/** Every kind that a document can have, the first that fits wins. */
export type Kinds = readonly Kind[];
