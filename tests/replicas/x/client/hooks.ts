/** The page's `data-testid`s. A test may ask for a page that lacks some of them: the name itself, or `begin*`. */

let missing: readonly string[] = [];

export function leaveOut(names: readonly string[]): void {
  missing = names;
}

/** Is the hook there on this page? */
export function has(name: string): boolean {
  return !missing.some((left) => (left.endsWith('*') ? name.startsWith(left.slice(0, -1)) : left === name));
}

/** To be spread into an element. */
export function hook(name: string): { 'data-testid'?: string } {
  return has(name) ? { 'data-testid': name } : {};
}
