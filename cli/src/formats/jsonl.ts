/** The format `jsonl`: one record a line. */
import type { Format } from './format.ts';
import { toRecord } from './record.ts';

/** Each finding as one line of JSON. */
export const jsonl: Format = findings => findings.map(found => `${JSON.stringify(toRecord(found))}\n`).join('');
