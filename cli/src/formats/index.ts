/** The report formats by name. */
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { pretty } from './pretty.ts';

/** Every format there is. */
export const formats: Readonly<Record<string, Format>> = { pretty, json, jsonl };
