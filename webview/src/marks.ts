/** Marks of problems in the margin, and the list that one opens: messages with their fixes. */
import type { PreviewProblem } from '../../server/src/protocol.ts';
import { toSource, h, icon } from './dom.ts';
import { countProblems, say } from './words.ts';

type Severity = PreviewProblem['severity'];

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

const names = (): Readonly<Record<Severity, string>> => ({
  error: say('Error'),
  warning: say('Warning'),
  information: say('Note'),
  hint: say('Hint'),
});

/** The worst first. */
const order = Object.keys(icons) as Severity[];

/** A mark for some problems of one place, as bad as the worst of them. */
export function markFor(problems: readonly PreviewProblem[], label?: string): HTMLElement {
  const worst = order.find(severity => problems.some(problem => problem.severity === severity)) ?? 'hint';
  const messages = problems.map(({ severity, message }) => `${names()[severity]}: ${message}`);
  return h(
    'button',
    {
      type: 'button',
      class: `pb-mark pb-${worst}`,
      'aria-haspopup': 'dialog',
      'aria-label': messages.join(' '),
      title: messages.join('\n'),
      'data-pb-problems': JSON.stringify(problems.map(({ id }) => id)),
    },
    icon(icons[worst]),
    label,
  );
}

/** The fixes of problems as far as they are known. */
export type Fixes = ReadonlyMap<string, readonly { readonly title: string; readonly act: string }[]>;

/** What a mark opens. */
export const problemList = (problems: readonly PreviewProblem[], fixes: Fixes): HTMLElement =>
  h(
    'div',
    { class: 'pb-problems' },
    ...problems.map(({ id, severity, message, source, at }) =>
      h(
        'section',
        { class: `pb-problem pb-${severity}`, 'aria-label': `${names()[severity]}: ${message}` },
        h(
          'p',
          { class: 'pb-message' },
          icon(icons[severity]),
          h('span', {}, message, ' ', h('span', { class: 'pb-rule' }, source)),
        ),
        h(
          'div',
          { class: 'pb-fixes' },
          ...fixButtons(fixes.get(id)),
          h('button', { class: 'pb-link-button', ...toSource(at) }, icon('go-to-file'), say('Go to Source')),
        ),
      ),
    ),
  );

function fixButtons(fixes: ReturnType<Fixes['get']>): HTMLElement[] {
  if (!fixes) return [h('span', { class: 'pb-detail' }, say('Looking for fixes…'))];
  return fixes.map(({ title, act }) =>
    h('button', { type: 'button', class: 'pb-link-button', 'data-pb-act': act }, icon('lightbulb'), title),
  );
}

/** What a screen reader hears when a mark is opened. */
export const problemsTitle = (problems: readonly PreviewProblem[]): string => countProblems(problems.length);
