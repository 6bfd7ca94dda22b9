/** Kinds: what one sort of document must look like. */
import type { SchemaFault } from './faults.ts';
import type { Outline } from './outline.ts';

/** What validating the data of a frontmatter finds. */
export interface Validation {
  /** One fault for each mistake, in the order of the data; missing keys first, in the order of the schema. */
  readonly faults: readonly SchemaFault[];
  /** The top-level keys that the schema does not name. */
  readonly unknownKeys: readonly string[];
}

/** The part of a JSON Schema that we read ourselves; Ajv reads all of it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean | readonly (Schema | boolean)[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  /** What a text that matches `pattern` looks like, in words; VS Code's JSON editor knows the same key. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
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
