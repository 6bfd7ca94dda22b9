// The documents of the bench's corpus: playbooks of 11 to 14 kB and topics of 3 to 4.5 kB, with faults planted at fixed rates.
import path from 'node:path';

const words = (
  'the team a service when after before release incident metric change review owner small safe slow quick step note plan ' +
  'question answer reader writer customer failure signal budget queue schema deploy rollback alert dashboard weekly first ' +
  'second last name write read ask agree measure compare choose keep stop start move wait again because without together'
).split(' ');

function sentence({ random }, length = 9 + random.below(8)) {
  const text = Array.from({ length }, () => random.pick(words)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const list = (context, count, mark = '-') =>
  Array.from({ length: count }, () => `${mark} ${sentence(context)}`).join('\n');
const pathTo = (from, to) => path.posix.relative(path.posix.dirname(from.path), to.path);

/** A text with the rules that it breaks on purpose, and what it links to: what links between documents break is known only when all are written. */
class Draft {
  constructor(document, context) {
    this.document = document;
    this.context = context;
    this.faults = [];
    /** Paths of all documents that it links to. */
    this.linked = new Set();
    /** Paths that it lists as related, by section; and all of its section for documents of its own kind. */
    this.related = { playbook: [], topic: [] };
    this.mentioned = new Set();
  }

  /** The path to a document, which is linked to from now on. */
  pathTo(to) {
    this.linked.add(to.path);
    return pathTo(this.document, to);
  }

  link(to) {
    return `[${to.title}](${this.pathTo(to)})`;
  }

  /** An entry of a related section. */
  entry(to) {
    this.related[to.kind].push(to.path);
    return this.mention(to);
  }

  /** A link in the section in which related documents of the same kind stand, but not as one of them. */
  mention(to) {
    this.mentioned.add(to.path);
    return this.link(to);
  }

  /** Breaks a rule with a probability. */
  plant(rule, probability) {
    if (!this.context.random.chance(probability)) return false;
    this.faults.push(rule);
    return true;
  }

  frontmatter() {
    const { id, title, kind, group } = this.document;
    const { random } = this.context;
    if (this.plant('missing-frontmatter', 0.005)) return '';
    const importance = this.plant('invalid-frontmatter', 0.02) ? 120 : random.below(101);
    const extra = this.plant('unknown-key', 0.01) ? 'reviewer: somebody\n' : '';
    const own =
      kind === 'playbook'
        ? `type: playbook\ncategory: ${group}\n`
        : `type: ${random.pick(['concept', 'pattern', 'tool', 'skill'])}\nstatus: learning\ncanonical: true\naliases: []\n`;
    return (
      `---\nid: ${id}\ntitle: "${title}"\n${own}difficulty: ${random.pick(['easy', 'medium', 'hard'])}\nimportance: ${importance}\n` +
      `tags: [${random.pick(words)}, topic-${random.below(50)}]\n${extra}created_at: 2026-01-${10 + random.below(18)}\nupdated_at: 2026-02-${10 + random.below(18)}\n---\n\n`
    );
  }

  /** Links in prose: some with a fragment, some broken, and what looks like one and is none. */
  prose() {
    const { random, topics, playbooks } = this.context;
    const target = random.pick(random.chance(0.5) ? topics : playbooks);
    const begin = `${this.trap()}${sentence(this.context)}`;
    if (this.plant('broken-link', 0.01)) return `${begin}, see [gone](../missing/gone-${random.below(1000)}.md).`;
    if (this.plant('broken-anchor', 0.01)) {
      const to = `${this.pathTo(target)}#no-such-heading`;
      const label = `label ${this.faults.length}`;
      return random.chance(0.3)
        ? `${begin}, see [there][${label}].\n\n[${label}]: ${to}`
        : `${begin}, see [there](${to}).`;
    }
    if (random.chance(0.2)) return `${begin}, see [why](${this.pathTo(target)}#why-this-matters-here).`;
    return `${begin}, as in ${this.link(target)}. ${sentence(this.context)}.`;
  }

  /** No links, for those who know Markdown: in code, in a comment, and with an escaped bracket. */
  trap() {
    const { random } = this.context;
    if (!random.chance(0.05)) return '';
    return random.pick([
      'It is written as `[name](nowhere.md)`. ',
      'It is as it was <!-- see [old](gone.md#nowhere) -->. ',
      'It is written as \\[name](nowhere.md). ',
    ]);
  }

  todo() {
    const { random, topics } = this.context;
    if (this.plant('planned-topic', 0.1))
      return `- (TODO) [Planned](../../topics/planned/planned-${random.below(200)}.md)\n`;
    if (this.plant('stale-todo', 0.02)) return `- (TODO) ${this.entry(random.pick(topics))}\n`;
    if (this.plant('unlinked-todo', 0.02)) return '- (TODO) Something not written yet\n';
    return '';
  }
}

const labels = (context, names) => names.map(name => `- **${name}:** ${sentence(context, 18)}`).join('\n');

const finished = ({ faults, linked, related, mentioned }, text) => ({ text, faults, linked, related, mentioned });

/** A playbook: its text, and the rules that it breaks. */
export function playbookText(document, context) {
  const draft = new Draft(document, context);
  const { random, playbooks, topics } = context;
  const text = [
    `${draft.frontmatter()}# ${document.title}\n`,
    `## Situation\n**When this applies:**\n${list(context, 4)}\n\n**Common manifestations:**\n${list(context, 4)}\n`,
    `## Why this matters\n${list(context, 4)}\n\n### Why this matters here\n\n${draft.prose()}\n\n\`\`\`ts\nconst [a, b] = [1, 2]; // ${sentence(context)}\n\`\`\`\n`,
    '## My Process (Step-by-step)\n',
    ...Array.from(
      { length: 6 + random.below(3) },
      (_, index) =>
        `### ${index + 1}. ${sentence(context, 5)}\n${labels(context, ['What', 'Why', 'How', 'Example'])}\n\n${draft.prose()}\n`,
    ),
    `## Success Signals\n**You know it's working when:**\n${list(context, 5, '- [ ]')}\n`,
    '## Common Pitfalls (and how to avoid them)\n',
    ...Array.from(
      { length: 4 },
      (_, index) =>
        `### Pitfall ${index + 1}: ${sentence(context, 5)}\n${labels(context, ['Why it happens', 'Impact', 'Instead do'])}\n`,
    ),
    `## Real-world Example\n${['Context', 'What happened', 'Process applied', 'Outcome'].map(name => `**${name}:** ${sentence(context, 30)}.`).join('\n\n')}\n`,
    '## Interview Tips\n',
    `### How to talk about this\n${labels(context, ['Framework to use', 'Key points to emphasize', 'Language that works'])}\n`,
    `### Sample STAR response outline\n${labels(context, ['Situation', 'Task', 'Action', 'Result'])}\n`,
    `### Red flags to avoid\n${list(context, 4)}\n`,
    ...(draft.plant('missing-section', 0.02) ? [] : [`## Self-assessment\n${list(context, 5, '- [ ]')}\n`]),
    `## Related Playbooks\n${[1, 2, 3].map(() => `- ${draft.entry(random.pick(playbooks))}`).join('\n')}\n`,
    `## Related Topics (knowledge base)\n${[1, 2, 3].map(() => `- ${draft.entry(random.pick(topics))}`).join('\n')}\n${draft.todo()}`,
    `## Notes / Refinements\n${list(context, 4)}\n`,
  ].join('\n');
  return finished(draft, text);
}

/** A topic: its text, and the rules that it breaks. */
export function topicText(document, context) {
  const draft = new Draft(document, context);
  const { random, topics } = context;
  const before = () => [1, 2].map(() => `- ${draft.mention(random.pick(topics))}`).join('\n');
  const related = () => [1, 2].map(() => `- ${draft.entry(random.pick(topics))}`).join('\n');
  const section = (heading, body) => `## ${heading}\n\n${body}\n`;
  const text = [
    `${draft.frontmatter()}# ${document.title}\n`,
    section('TL;DR (BLUF)', `${sentence(context, 30)}.`),
    section('Definition', `${sentence(context, 40)}.`),
    section('Why it matters', `${list(context, 4)}\n\n### Why this matters here\n\n${draft.prose()}`),
    section(
      'Decision rules (When to use / When not to use)',
      `**Use it when:**\n${list(context, 3)}\n\n**Avoid it when:**\n${list(context, 3)}`,
    ),
    section(
      'Trade-offs & Alternatives',
      `| option | cost |\n| --- | --- |\n| ${sentence(context)} | ${sentence(context)} |\n\n${draft.prose()}`,
    ),
    section('Failure modes & Pitfalls', list(context, 4)),
    ...(draft.plant('missing-section', 0.02)
      ? []
      : [
          section(
            'Interview readiness',
            `**Trap questions (with answers):**\n${list(context, 4)}\n\n**Quick self-check:**\n${list(context, 3, '- [ ]')}`,
          ),
        ]),
    section('Links', `**Prerequisites:**\n${before()}\n\n**Related topics:**\n${related()}\n${draft.todo()}`),
    section('Notes', list(context, 6)),
  ].join('\n');
  return finished(draft, text);
}
