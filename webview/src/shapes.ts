/** Shapes: what a message must look like, as a function that tells and a type at once. */

/** Tells whether a value has a shape. */
export type Shape<Value> = (value: unknown) => value is Value;

/** The type that a shape describes. */
export type Of<S> = S extends Shape<infer Value> ? Value : never;

/** Any text. */
export const text: Shape<string> = value => typeof value === 'string';

/** A whole number from 0. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A place among lines, from 0, between two lines as well. */
export const place: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Yes or no. */
export const flag: Shape<boolean> = value => typeof value === 'boolean';

/** The shape, or `null`. */
export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

/** A list of which each item has the shape. */
export const list =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(shape);

/** One of these words. */
export const oneOf =
  <const Word extends string>(...words: readonly Word[]): Shape<Word> =>
  (value): value is Word =>
    (words as readonly unknown[]).includes(value);

/** An object whose properties have these shapes; others are not looked at. */
export const record =
  <Value extends object>(shapes: { readonly [Key in keyof Value]: Shape<Value[Key]> }): Shape<Value> =>
  (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(shapes).every(([key, shape]) => shape((value as Record<string, unknown>)[key]));

/** Messages by their `type`, each with the shape of the rest. */
export type Messages = Readonly<Record<string, Shape<object>>>;

/** Any of the messages. */
export type MessageOf<M extends Messages> = {
  [Type in keyof M & string]: { readonly type: Type } & Of<M[Type]>;
}[keyof M & string];

/** A value as one of the messages; `undefined` where it is none. */
export function readMessage<M extends Messages>(messages: M, value: unknown): MessageOf<M> | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(messages, type)) return undefined;
  return messages[type]?.(value) ? (value as MessageOf<M>) : undefined;
}
