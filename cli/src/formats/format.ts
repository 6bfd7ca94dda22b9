/** What a report format is given, and what it gives. */
import type { LineStarts, ReportedProblem } from '#core';
import type { Paint } from '../terminal.ts';

/** One problem of one file, ready to be shown. */
export interface Finding {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly problem: ReportedProblem;
  readonly lines: LineStarts;
  /** Titles of the fixes that there are. */
  readonly fixes: readonly string[];
}

/** What a report may say of the run as a whole. */
export interface Run {
  readonly paint: Paint;
  readonly documents: number;
  /** Number of problems that are left out because the baseline holds them. */
  readonly baselined: number;
  /** How long it took. */
  readonly seconds: number;
}

/** Findings to a text for standard output. */
export type Format = (findings: readonly Finding[], run: Run) => string;
