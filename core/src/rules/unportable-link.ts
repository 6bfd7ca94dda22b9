/** unportable-link: a link that works here and not on GitHub. */
import type { LinkFact } from '../library/packed.ts';
import { levelsAbove } from '../text/path.ts';
import { changePath, editOf, linkAt, pathRange } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const unportableLink = defineRule({
  id: 'unportable-link',
  summary: 'A link works in the editor, but not on GitHub or on another machine.',
  severity: 'warning',
  scope: 'library',
  messages: {
    backslash: "'{path}' has backslashes, which only Windows takes for slashes. Expected '{portable}'.",
    extension: "'{path}' leaves out '.md', without which GitHub does not find it. Expected '{portable}'.",
    outside: "'{path}' leads out of the workspace and its repository, where other readers have nothing.",
    machine: "'{path}' is a path of this machine. Expected one relative to this document.",
  },
  check({ facts, links, library }, report) {
    for (const stray of facts.strays) if (stray.fault === 'machine') report(stray, 'machine', { path: stray.url });
    for (const { link, found } of links) {
      if (found.state !== 'found') continue;
      const isShort = found.via === 'extension';
      const isOutside = levelsAbove(link.target) > library.reach;
      const fault = link.path.includes('\\') ? 'backslash' : isShort ? 'extension' : isOutside ? 'outside' : undefined;
      if (fault) report(pathRange(link), fault, { path: link.path, portable: portablePath(link, isShort) });
    }
  },
  safe: ['backslash', 'extension'],
  fixes({ start, data }, { path, facts }) {
    const link = linkAt(facts, start);
    const portable = data['portable'];
    if (!link || typeof portable !== 'string' || portable === link.path) return [];
    return [
      {
        title: `Change to '${portable}'`,
        edits: [editOf(path, changePath(link, portable))],
        preferred: true,
        safe: true,
      },
    ];
  },
});

const portablePath = ({ path }: LinkFact, addExtension: boolean): string =>
  path.replaceAll('\\', '/') + (addExtension ? '.md' : '');
