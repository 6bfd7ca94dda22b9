/** The head of the page: how complete the document is, what its frontmatter says, and the checklist of its sections. */
import type { PreviewSection } from '../../server/src/protocol.ts';
import { toSource, h, icon, svg } from './dom.ts';
import { markFor } from './marks.ts';
import type { PageModel } from './messages.ts';
import { countProblems, say } from './words.ts';

/** The head; nothing for a document of which there is nothing to tell. */
export function head(model: PageModel): HTMLElement | undefined {
  const { badges, completeness, checklist, problems, bodyLine } = model;
  const above = problems.filter(({ at }) => at.line < bodyLine);
  if (badges.length === 0 && !completeness && above.length === 0) return undefined;
  const checked =
    checklist.length > 0 && h('details', { class: 'pb-checklist', open: true }, summary(model), sections(checklist));
  return h(
    'header',
    { class: 'pb-head', 'aria-label': say('About this document') },
    badges.length + above.length === 0
      ? undefined
      : h(
          'ul',
          { class: 'pb-badges', 'aria-label': say('Frontmatter') },
          ...(above.length === 0 ? [] : [h('li', {}, markFor(above, countProblems(above.length)))]),
          ...badges.map(({ key, label, value, at }) =>
            h(
              'li',
              {},
              h(
                'button',
                {
                  class: `pb-badge pb-badge-${key === 'tags' ? 'tag' : 'value'}`,
                  title: say('{0}: {1} (go to source)', label, value),
                  ...toSource(at),
                },
                key === 'tags' ? icon('tag') : h('span', { class: 'pb-badge-label' }, label),
                value,
              ),
            ),
          ),
        ),
    checked || undefined,
  );
}

function summary({ completeness, problemCount }: PageModel): HTMLElement {
  const { done, of } = completeness ?? { done: 0, of: 0 };
  const problems = problemCount === 0 ? say('no problems') : countProblems(problemCount);
  return h(
    'summary',
    {},
    icon('chevron-right'),
    ring(done, of),
    h(
      'span',
      { class: 'pb-summary', role: 'status', 'aria-live': 'polite' },
      `${of === 1 ? say('{0} of 1 section', done) : say('{0} of {1} sections', done, of)} · ${problems}`,
    ),
  );
}

/** Circumference of a circle of radius 7. */
const around = 2 * Math.PI * 7;

function ring(done: number, of: number): SVGElement {
  const part = of === 0 ? 1 : done / of;
  const circle = { cx: 9, cy: 9, r: 7, fill: 'none', 'stroke-width': 3 };
  return svg(
    'svg',
    { class: 'pb-ring', viewBox: '0 0 18 18', width: 18, height: 18, 'aria-hidden': 'true' },
    svg('circle', { ...circle, class: 'pb-ring-all' }),
    svg('circle', {
      ...circle,
      class: part === 1 ? 'pb-ring-done pb-ring-full' : 'pb-ring-done',
      'stroke-dasharray': `${part * around} ${around}`,
      transform: 'rotate(-90 9 9)',
    }),
  );
}

const icons: Readonly<Record<PreviewSection['state'], string>> = {
  done: 'pass-filled',
  incomplete: 'warning',
  missing: 'circle-large-outline',
  optional: 'circle-small',
};

const words = (): Readonly<Record<PreviewSection['state'], string>> => ({
  done: say('done'),
  incomplete: say('to be completed'),
  missing: say('missing'),
  optional: say('optional'),
});

const sections = (checklist: readonly PreviewSection[]): HTMLElement =>
  h(
    'ul',
    { class: 'pb-sections', 'aria-label': say('Sections') },
    ...checklist.map(({ heading, state, detail, at }) => {
      const says = detail === '' ? words()[state] : detail;
      const content = [
        icon(icons[state]),
        h('span', { class: 'pb-section-heading' }, heading),
        detail === '' || detail === words()[state]
          ? h('span', { class: 'pb-hidden' }, `, ${words()[state]}`)
          : h('span', { class: 'pb-detail' }, detail),
      ];
      const attributes = { class: `pb-section pb-section-${state}`, title: `${heading}: ${says}` };
      return h(
        'li',
        {},
        at
          ? h('button', { ...attributes, ...toSource(at), 'data-pb-scroll': true }, ...content)
          : h('span', attributes, ...content),
      );
    }),
  );
