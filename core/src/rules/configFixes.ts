/** Fixes of configurations: the words and paths that were nearly meant, put in the place of what was written. */
import type { Problem } from '../library/problem.ts';
import { editOf } from './linkEdits.ts';
import type { Fix } from './rule.ts';

/** The fixes of a problem in the configuration's file at a path, which are known without its text. */
export function configFixes({ start, end, data }: Problem, path: string): readonly Fix[] {
  const meant = Array.isArray(data['meant']) ? data['meant'] : [];
  return meant.map((word, index) => ({
    title: `Change to '${word}'`,
    edits: [editOf(path, { start, end, text: JSON.stringify(word) })],
    preferred: index === 0,
  }));
}
