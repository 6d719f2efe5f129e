const ids = new WeakMap<Element, string>();
let count = 0;

/** A name for a node that lasts as long as the node. A new node is a new box, whatever text it holds. */
export function boxId(site: string, element: Element): string {
  const known = ids.get(element);
  if (known !== undefined) return known;
  const id = `${site}-box-${++count}`;
  ids.set(element, id);
  return id;
}
