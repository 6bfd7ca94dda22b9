/** The map: what links here on the left, the document, what it links to on the right, with SVG curves between them. */
import type { PreviewNeighbour } from '../../server/src/protocol.ts';
import { h, icon, svg } from './dom.ts';
import type { PageModel } from './messages.ts';
import { say } from './words.ts';

/** Height of one row, in CSS pixels; the style sheet has the same. */
const row = 26;

/** The map of a neighbourhood. */
export function map({ title, kind, neighbours }: PageModel): HTMLElement {
  const left = neighbours.filter(({ direction }) => direction === 'in');
  const right = neighbours.filter(({ direction }) => direction !== 'in');
  const rows = Math.max(left.length, right.length, 1);
  return h(
    'div',
    { class: 'pb-map' },
    column(say('Link here'), left, rows),
    curves(left, rows, 'left'),
    h(
      'div',
      { class: 'pb-map-column pb-map-own' },
      ...Array.from({ length: Math.ceil(rows / 2) - 1 }, space),
      h(
        'span',
        { class: 'pb-node pb-node-own', title },
        icon(kind === 'playbook' ? 'book' : 'note'),
        h('span', {}, title),
      ),
    ),
    curves(right, rows, 'right'),
    column(say('Linked from here'), right, rows),
  );
}

/** Rows above, so that a column of fewer rows stands in the middle. */
const above = (count: number, rows: number): number => Math.floor((rows - count) / 2);

const space = (): HTMLElement => h('span', { class: 'pb-node-space' });

const column = (label: string, nodes: readonly PreviewNeighbour[], rows: number): HTMLElement =>
  h(
    'div',
    { class: 'pb-map-column', role: 'group', 'aria-label': label },
    ...(nodes.length === 0 ? [] : Array.from({ length: above(nodes.length, rows) }, space)),
    ...nodes.map(node),
  );

function node({ title, uri, kind, state, direction }: PreviewNeighbour): HTMLElement {
  const says = {
    document: direction === 'both' ? say('linked both ways') : '',
    planned: say('planned'),
    broken: say('broken link'),
  }[state];
  const name = icon(
    { document: kind === 'playbook' ? 'book' : 'note', planned: 'circle-large-outline', broken: 'error' }[state],
  );
  const both = direction === 'both' ? icon('arrow-both') : undefined;
  const content = [
    name,
    h('span', {}, title),
    both,
    says === '' ? undefined : h('span', { class: 'pb-hidden' }, `, ${says}`),
  ];
  const attributes = { class: `pb-node pb-node-${state}`, title: says === '' ? title : `${title} (${says})` };
  return uri === null
    ? h('span', attributes, ...content)
    : h('button', { type: 'button', ...attributes, 'data-pb-uri': uri }, ...content);
}

/** Curves from each node of one side to the document. They are as wide as the room between the columns. */
function curves(nodes: readonly PreviewNeighbour[], rows: number, side: 'left' | 'right'): SVGElement {
  const middle = (Math.ceil(rows / 2) - 0.5) * row;
  const [from, to] = side === 'left' ? [0, 100] : [100, 0];
  const lines = nodes.map(({ state, direction }, index) => {
    const y = (above(nodes.length, rows) + index + 0.5) * row;
    return svg('path', {
      d: `M ${from} ${y} C 50 ${y}, 50 ${middle}, ${to} ${middle}`,
      class: `pb-curve pb-curve-${state}${direction === 'both' ? ' pb-curve-both' : ''}`,
      'vector-effect': 'non-scaling-stroke',
    });
  });
  const size = { viewBox: `0 0 100 ${rows * row}`, preserveAspectRatio: 'none', height: rows * row };
  return svg('svg', { class: 'pb-curves', 'aria-hidden': 'true', ...size }, ...lines);
}
