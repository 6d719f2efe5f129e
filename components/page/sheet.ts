/** Colours of what is drawn into the page itself: there is no theme.css there. Same tokens, light and dark. */
export const pageColours = {
  light: {
    paper: 'oklch(0.995 0.002 220)',
    mist: 'oklch(0.966 0.006 220)',
    line: 'oklch(0.87 0.01 225)',
    ink: 'oklch(0.25 0.02 240)',
    soft: 'oklch(0.46 0.022 240)',
    sea: 'oklch(0.46 0.085 215)',
    coral: 'oklch(0.5 0.155 28)',
    amber: 'oklch(0.48 0.1 68)',
    shadow: '0 1px 3px oklch(0.25 0.02 240 / 0.18)',
  },
  dark: {
    paper: 'oklch(0.205 0.012 240)',
    mist: 'oklch(0.27 0.014 240)',
    line: 'oklch(0.38 0.014 240)',
    ink: 'oklch(0.94 0.006 230)',
    soft: 'oklch(0.755 0.012 230)',
    sea: 'oklch(0.8 0.085 205)',
    coral: 'oklch(0.78 0.11 30)',
    amber: 'oklch(0.83 0.1 82)',
    shadow: '0 1px 3px oklch(0.1 0.01 240 / 0.7)',
  },
} as const;

const sheets = new Map<string, CSSStyleSheet>();
const elements = new WeakMap<Node, Map<string, HTMLStyleElement>>();

function adopt(holder: ShadowRoot | Document, css: string): boolean {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    if (!holder.adoptedStyleSheets.includes(sheet)) holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
    return holder.adoptedStyleSheets.includes(sheet);
  } catch (refused) {
    // Firefox gives no such sheet across the wall between page and content script; the caller knows another way.
    return refused === undefined;
  }
}

/**
 * Puts `css` over the tree that `root` stands in, once; where the page has thrown it out meanwhile, again. A constructed sheet is no
 * inline style, so the page's content policy has no say in it; where there can't be one, a style element made by the extension does
 * the same.
 */
export function dress(root: Node, css: string): void {
  const scope = root.getRootNode();
  const holder = scope instanceof ShadowRoot || scope instanceof Document ? scope : null;
  const worn = elements.get(scope) ?? new Map<string, HTMLStyleElement>();
  if (!holder || worn.get(css)?.isConnected || adopt(holder, css)) return;
  const style = document.createElement('style');
  style.textContent = css;
  (holder instanceof Document ? holder.head : holder).append(style);
  elements.set(scope, worn.set(css, style));
}
