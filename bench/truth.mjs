/** Truth: which planted faults a tool found, and what it reported that is none. */

/** The kinds of fault that are planted, and the rules that they break. A link to a planned topic is broken, too. */
export const faultKinds = {
  'link to a missing file': ['broken-link', 'planned-topic'],
  'link to a missing heading': ['broken-anchor'],
  'wrong value in the frontmatter': ['invalid-frontmatter'],
  'unknown key in the frontmatter': ['unknown-key'],
  'missing frontmatter': ['missing-frontmatter'],
  'missing section': ['missing-section'],
  'TODO mark out of date or without a link': ['stale-todo', 'unlinked-todo'],
  'one-sided, repeated or missing relation': ['one-way-relation', 'redundant-relation', 'orphan-playbook'],
};

const kindOf = new Map(Object.entries(faultKinds).flatMap(([kind, rules]) => rules.map(rule => [rule, kind])));

/** The kind of the faults that break a rule. */
export const kindOfRule = rule => kindOf.get(rule) ?? rule;

/** Faults against findings, both as `{ file, kind }`; each fault is found at most once. Counts by kind, and false alarms. */
export function compare(faults, findings) {
  const open = new Map();
  const kinds = {};
  for (const { file, kind } of faults) {
    const key = `${file} ${kind}`;
    open.set(key, (open.get(key) ?? 0) + 1);
    kinds[kind] ??= { planted: 0, found: 0 };
    kinds[kind].planted++;
  }
  const wrong = [];
  for (const finding of findings) {
    const key = `${finding.file} ${finding.kind}`;
    const left = open.get(key) ?? 0;
    if (left === 0) wrong.push(finding);
    else {
      open.set(key, left - 1);
      kinds[finding.kind].found++;
    }
  }
  const missed = [...open].filter(([, left]) => left > 0).map(([key]) => key);
  return { kinds, wrong, missed };
}
