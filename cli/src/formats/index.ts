/** The report formats by name. */
import type { LineStarts, Problem } from '#core';
import type { Paint } from '../terminal.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { pretty } from './pretty.ts';

/** One problem of one file, ready to be shown. */
export interface Finding {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly problem: Problem;
  readonly lines: LineStarts;
  /** Titles of the fixes that there are. */
  readonly fixes: readonly string[];
}

/** What a report may say of the run as a whole. */
export interface Run {
  readonly paint: Paint;
  readonly documents: number;
  readonly milliseconds: number;
}

/** Findings to a text for standard output. */
export type Format = (findings: readonly Finding[], run: Run) => string;

/** Every format there is. */
export const formats: Readonly<Record<string, Format>> = { pretty, json, jsonl };
