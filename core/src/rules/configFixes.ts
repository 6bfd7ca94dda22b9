/**
 * Fixes of configurations: the words and paths that were nearly meant, put in the place of what was written; and the end
 * of what does nothing.
 */
import type { Problem } from '../library/problem.ts';
import type { Range } from '../text/range.ts';
import { editOf } from './linkEdits.ts';
import type { Fix } from './rule.ts';

/** The fixes of a problem in the configuration's file at a path, which are known without its text. */
export function configFixes({ start, end, data }: Problem, path: string): readonly Fix[] {
  const meant = Array.isArray(data['meant']) ? data['meant'] : [];
  const changes = meant.map((word, index) => ({
    title: `Change to '${word}'`,
    edits: [editOf(path, { start, end, text: JSON.stringify(word) })],
    preferred: index === 0,
  }));
  const removal = Array.isArray(data['removal']) ? (data['removal'] as readonly Range[]) : [];
  if (removal.length === 0) return changes;
  const edits = [editOf(path, ...removal.map(range => ({ ...range, text: '' })))];
  return [...changes, { title: `Remove '${String(data['written'])}'`, edits, preferred: changes.length === 0 }];
}
