/** Which program makes facts: another one may make others of the same text. */
import { hashOf } from './stamp.ts';

/** A name for the program of this script, on this engine: its Unicode tables are part of what a rule sees. */
export const programOf = (script: Uint8Array): string => `${hashOf(script)} ${process.versions.v8}`;
