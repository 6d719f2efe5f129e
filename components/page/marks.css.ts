/**
 * The marks over the draft, by the CSS Custom Highlight API: stop = solid underline on a filled ground, ask = wavy, note = dotted, so that
 * no colour is needed to tell them apart. `dark` is the page's own theme, not the browser's.
 */
export function marksCss(dark: boolean): string {
  const colour = dark
    ? {
        stop: 'oklch(0.74 0.15 28)',
        ground: 'oklch(0.62 0.19 28 / 0.3)',
        ask: 'oklch(0.8 0.13 80)',
        note: 'oklch(0.78 0.09 210)',
      }
    : {
        stop: 'oklch(0.55 0.19 28)',
        ground: 'oklch(0.72 0.16 28 / 0.2)',
        ask: 'oklch(0.62 0.14 68)',
        note: 'oklch(0.52 0.09 215)',
      };
  return `
::highlight(tenang-stop) { background-color: ${colour.ground}; text-decoration: underline solid ${colour.stop} 2px; }
::highlight(tenang-ask) { text-decoration: underline wavy ${colour.ask} 1.5px; }
::highlight(tenang-note) { text-decoration: underline dotted ${colour.note} 2px; }
`;
}

/** Severity to the name of its highlight in the page's registry. */
export const highlightNames = { stop: 'tenang-stop', warn: 'tenang-ask', note: 'tenang-note' } as const;
