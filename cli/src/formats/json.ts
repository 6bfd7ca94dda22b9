/** The format `json`: one array of records. */
import type { Format } from './format.ts';
import { toRecord } from './record.ts';

/** All findings as one JSON array, a record a line. */
export const json: Format = findings =>
  findings.length === 0
    ? '[]\n'
    : `[\n${findings.map(found => `  ${JSON.stringify(toRecord(found))}`).join(',\n')}\n]\n`;
