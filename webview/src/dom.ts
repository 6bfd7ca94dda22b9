/** Elements, made in one expression. Text is always text: nothing here parses HTML. */

/** What an element can hold; what is `undefined` is left out. */
export type Child = Node | string | undefined;

/** Attributes by name; `true` sets an empty one, `undefined` and `false` set none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An element of SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child !== undefined) element.append(child);
}

/** A codicon, which says nothing to a screen reader. */
export const icon = (name: string): HTMLElement =>
  h('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });

/** The attributes of what goes to a place in the source when it is clicked. */
export const toSource = ({ line, character }: { readonly line: number; readonly character: number }) => ({
  type: 'button',
  'data-pb-line': line,
  'data-pb-character': character,
});

/** The line at which a rendered element begins; `undefined` for one of which that is not known. */
export function lineOf(element: Element): number | undefined {
  const line = Number.parseInt(element.getAttribute('data-line') ?? '', 10);
  return Number.isNaN(line) ? undefined : line;
}
