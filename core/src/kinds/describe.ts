/** Descriptions: what a schema wants and what an author wrote, in words for messages. */
import type { Schema } from './schema.ts';

/** Longer texts are cut in messages, in code units. */
const longest = 60;

/** A value as written in a message: `'text'`, `120`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/\s+/g, ' ').trim();
  return `'${line.length > longest ? `${line.slice(0, longest)}…` : line}'`;
}

/** What a schema wants, in words that follow `expected`; empty where it says nothing that can be told so. */
export function describeSchema(schema: Schema): string {
  if (schema.enum) return describeChoice(schema.enum.map(describeValue), schema.enum.length > 1 ? 'one of ' : '');
  if (schema.const !== undefined) return describeValue(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices)
    return describeChoice(
      choices.map(describeSchema).filter(words => words !== ''),
      '',
    );
  const types = [schema.type ?? []].flat();
  return describeChoice(
    (types.length > 0 ? types : guessTypes(schema)).map(type => describeType(type, schema)),
    '',
  );
}

function describeChoice(words: readonly string[], before: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${before}${words.slice(0, -1).join(', ')} or ${last}`;
}

function guessTypes(schema: Schema): string[] {
  if (schema.minimum !== undefined || schema.maximum !== undefined) return ['number'];
  if (schema.pattern !== undefined || schema.format !== undefined || schema.minLength !== undefined) return ['string'];
  return schema.minItems !== undefined || schema.items !== undefined ? ['array'] : [];
}

function describeType(type: string, schema: Schema): string {
  switch (type) {
    case 'integer':
      return `a whole number${describeBounds(schema)}`;
    case 'number':
      return `a number${describeBounds(schema)}`;
    case 'string':
      return describeText(schema);
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'nothing';
    case 'array':
      return `a list${describeLength(schema.minItems, schema.maxItems, 'item')}`;
    default:
      return 'a map of keys to values';
  }
}

function describeBounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Schema): string {
  const step = multipleOf === undefined ? '' : ` that is a multiple of ${multipleOf}`;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}${step}`;
  const bounds = [
    minimum === undefined ? '' : ` of at least ${minimum}`,
    maximum === undefined ? '' : ` of at most ${maximum}`,
    exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? '' : ` below ${exclusiveMaximum}`,
  ].filter(bound => bound !== '');
  return bounds.join(' and') + step;
}

function describeText({ format, pattern, patternErrorMessage, minLength, maxLength }: Schema): string {
  if (patternErrorMessage !== undefined) return patternErrorMessage;
  if (format === 'date') return "a date that exists, written as '2026-02-12'";
  if (format === 'date-time') return "a date and time, written as '2026-02-12T09:30:00Z'";
  if (format !== undefined) return `text in the form of a ${format}`;
  if (pattern !== undefined) return `text that matches /${pattern}/`;
  if (minLength === 1 && maxLength === undefined) return 'some text';
  return `text${describeLength(minLength, maxLength, 'character')}`;
}

function describeLength(min: number | undefined, max: number | undefined, unit: string): string {
  const counted = (count: number) => `${count === 1 ? 'one' : count} ${unit}${count === 1 ? '' : 's'}`;
  if (min !== undefined && min > 0 && max !== undefined) return ` of ${min} to ${max} ${unit}s`;
  if (min !== undefined && min > 0) return ` of at least ${counted(min)}`;
  return max === undefined ? '' : ` of at most ${counted(max)}`;
}
