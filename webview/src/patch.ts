/** Patching: the nodes of the page become those that are wanted, and what is the same is not touched. */
import morphdom from 'morphdom';
import { shiftLine, shiftLines } from './pieces.ts';

/** Some nodes of the text, side by side, at least one. */
export interface Unit {
  /** The same key stands for the same nodes, but for their lines. */
  readonly key: string;
  /** From which line their lines count. */
  readonly line: number;
  readonly make: () => readonly ChildNode[];
}

/** A unit as it stands on the page. */
export interface Placed extends Unit {
  readonly nodes: readonly ChildNode[];
}

/** Makes one element of another; what the author opened stays open, and a box shows what the source says. */
export function morph(from: Node, to: Node): Node {
  return morphdom(from, to, {
    onBeforeElUpdated(before, after) {
      if (before instanceof HTMLDetailsElement && after instanceof HTMLDetailsElement) after.open = before.open;
      if (before instanceof HTMLInputElement) before.checked = after.hasAttribute('checked');
      // The text is patched unit by unit.
      if (before.matches('main.pb-body') && after.matches('main.pb-body')) {
        before.setAttribute('aria-label', after.getAttribute('aria-label') ?? '');
        return false;
      }
      return !before.isEqualNode(after);
    },
  });
}

/** Brings the text up to date; gives the units as they stand then. */
export function patch(parent: Element, placed: readonly Placed[], wanted: readonly Unit[]): Placed[] {
  const shorter = Math.min(placed.length, wanted.length);
  let start = 0;
  while (start < shorter && placed[start]?.key === wanted[start]?.key) start++;
  let same = 0;
  while (same < shorter - start && placed.at(-1 - same)?.key === wanted.at(-1 - same)?.key) same++;
  const next = placed[placed.length - same]?.nodes[0] ?? null;
  const old = placed.slice(start, placed.length - same);
  const middle = wanted.slice(start, wanted.length - same).map((unit, index): Placed => {
    const before = old[index];
    if (before?.key === unit.key) return keep(before, unit);
    const nodes = unit.make();
    if (before) return { ...unit, nodes: replace(before.nodes, nodes) };
    for (const node of nodes) parent.insertBefore(node, next);
    return { ...unit, nodes };
  });
  for (const { nodes } of old.slice(middle.length)) for (const node of nodes) node.remove();
  return [
    ...wanted.slice(0, start).map((unit, index) => keep(placed[index] as Placed, unit)),
    ...middle,
    ...wanted
      .slice(wanted.length - same)
      .map((unit, index) => keep(placed[placed.length - same + index] as Placed, unit)),
  ];
}

function keep(placed: Placed, unit: Unit): Placed {
  const by = unit.line - placed.line;
  for (const node of by === 0 ? [] : placed.nodes) {
    if (!(node instanceof Element)) continue;
    shiftLine(node, by);
    shiftLines(node, by);
  }
  return { ...unit, nodes: placed.nodes };
}

function replace(before: readonly ChildNode[], after: readonly ChildNode[]): ChildNode[] {
  const nodes = after.map((node, index) => (before[index] ? (morph(before[index], node) as ChildNode) : node));
  let last = nodes[0];
  nodes.forEach((node, index) => {
    if (index >= before.length) last?.after(node);
    last = node;
  });
  for (const node of before.slice(after.length)) node.remove();
  return nodes;
}
