/** A finding as the record that the machine-readable formats print. */
import { positionAt, type Severity } from '#core';
import type { Finding } from './format.ts';

/** Lines and columns from 1, columns in UTF-16 code units; the end is exclusive. */
export interface FindingRecord {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly string[];
}

/** The record of a finding, its keys in the order in which they are printed. */
export function toRecord({ file, problem, lines, fixes }: Finding): FindingRecord {
  const start = positionAt(lines, problem.start);
  const end = positionAt(lines, problem.end);
  const { rule, severity, message } = problem;
  const place = { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
  return { file, ...place, rule, severity, message, fixes };
}
