/** miscased-link: a link that finds its file only where letter case does not matter. */
import { writtenLike } from '../library/suggest.ts';
import { changePath, editOf, linkAtPath, pathRange } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const miscasedLink = defineRule({
  id: 'miscased-link',
  summary: 'A link spells its target in another letter case or Unicode normal form than the file system does.',
  severity: 'warning',
  scope: 'library',
  messages: {
    case: "'{written}' is '{actual}' on disk; another letter case breaks on most systems, and on GitHub.",
    form: "'{written}' is written in another Unicode normal form than the name on disk.",
  },
  check({ facts, links }, report) {
    for (const { link, found } of links) {
      if (found.state !== 'found' || found.via !== 'spelling') continue;
      const sameCase = found.path.normalize('NFC') === link.target.normalize('NFC');
      const actual =
        writtenLike(link.path, facts.path, found.path, facts.linksRoot) + (link.path.endsWith('/') ? '/' : '');
      const data = { written: link.path, actual };
      report(differingSegment(link.path, actual, pathRange(link)), sameCase ? 'form' : 'case', data);
    }
  },
  safe: ['case', 'form'],
  fixes({ start, data }, { path, facts }) {
    const link = linkAtPath(facts, start);
    const actual = String(data['actual']);
    if (!link) return [];
    return [
      { title: `Change to '${actual}'`, edits: [editOf(path, changePath(link, actual))], preferred: true, safe: true },
    ];
  },
});

/** The segment in which two spellings differ, where only one does and the path is written as it is meant. */
function differingSegment(written: string, actual: string, whole: { start: number; end: number }) {
  const [from, to] = [written.split('/'), actual.split('/')];
  const differing = from.flatMap((segment, index) => (segment === to[index] ? [] : [index]));
  const [only] = differing;
  if (
    only === undefined ||
    differing.length > 1 ||
    from.length !== to.length ||
    written.length !== whole.end - whole.start
  )
    return whole;
  const start = whole.start + from.slice(0, only).join('/').length + (only > 0 ? 1 : 0);
  return { start, end: start + (from[only] ?? '').length };
}
