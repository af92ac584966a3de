/** What a new element carries: attributes by name. An attribute that is null is left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** What stands in a new element; text is text, whatever characters it holds. Null stands for nothing. */
export type Child = Node | string | null;

/** A new element, not yet in any document's tree. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A new SVG element, not yet in any document's tree. */
export function svgElement(name: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  set(made, attributes);
  made.append(...children);
  return made;
}

function set(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value);
  }
}
