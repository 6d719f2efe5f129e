/**
 * True when the page's background is dark. Computed from luminance (WCAG 2 relative luminance, roughly), not compared with known
 * themes: sites add and withdraw them.
 */
export function looksDark(page: Document): boolean {
  const view = page.defaultView;
  if (view === null) return false;
  for (const element of [page.body, page.documentElement]) {
    if (element === null) continue;
    const colour = parse(view.getComputedStyle(element).backgroundColor);
    if (colour !== null) return luminance(colour) < 0.3;
  }
  const scheme = view.getComputedStyle(page.documentElement).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  return typeof view.matchMedia === 'function' && view.matchMedia('(prefers-color-scheme: dark)').matches;
}

type Colour = readonly [red: number, green: number, blue: number];

function parse(css: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part / 255) ** 2.2) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
