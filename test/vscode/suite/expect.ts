/** The few assertions the suite needs; node:assert does not exist in a Web Worker. */

/** Fails unless something is there. */
export function expectTrue(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same text, number or truth value. */
export function expectEqual<Value>(actual: Value, expected: Value, what: string): void {
  if (Object.is(actual, expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}
