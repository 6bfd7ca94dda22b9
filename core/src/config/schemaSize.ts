/** Sizes of schemas: how many there are to try once every reference is written out. */

/** More than this takes longer than an author waits for. */
export const largestSchema = 100_000;

/** Where a reference leads; `undefined` where that is Ajv's to know. */
export type Follow = (ref: string) => object | undefined;

/**
 * The number of schemas that a schema comes to with its references written out, each circle counted once. A few lines of
 * references to references can come to more than anybody can try.
 */
export function schemaSize(root: object, followFrom: (schema: object) => Follow): number {
  const known = new Map<object, number>();
  const sizeOf = (schema: object): number => {
    const size = known.get(schema);
    if (size !== undefined) return size;
    known.set(schema, 1);
    let sum = 1;
    const ref = (schema as { $ref?: unknown }).$ref;
    const target = typeof ref === 'string' ? followFrom(schema)(ref) : undefined;
    if (target) sum += sizeOf(target);
    for (const child of Object.values(schema)) if (typeof child === 'object' && child !== null) sum += sizeOf(child);
    known.set(schema, sum);
    return sum;
  };
  return sizeOf(root);
}
