/** Schemas: the part of JSON Schema that messages, suggestions and templates are made from. */

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

/** The keys that data must have, in the order in which the schema describes them. */
export const requiredKeys = ({ properties = {}, required = [] }: Schema): string[] => [
  ...Object.keys(properties).filter(key => required.includes(key)),
  ...required.filter(key => !Object.hasOwn(properties, key)),
];
