/** Makes an element of the page; text only ever becomes text, never markup. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (`true` sets an empty one, `false` none) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A name as typed in a cell: never translated by the browser, set in the code's letters. */
export function code(text: string): HTMLElement {
  return element('code', { translate: 'no' }, text);
}
