import { markSvg } from './mark-svg.ts';
import { dress, pageColours } from './sheet.ts';

export type PageState = 'clean' | 'findings' | 'not-watching' | 'checking';

/** All that the page may know: a state and a number. `label` is a sentence of ours with the number in it, nothing of the customer's. */
export interface BadgeLook {
  readonly state: PageState;
  readonly count: number;
  readonly label: string;
  readonly dark: boolean;
  /** Something of what was found holds the send: the number turns from amber to coral. */
  readonly grave?: boolean;
}

const rules = (name: 'light' | 'dark') => {
  const colour = pageColours[name];
  return `
.tenang-badge.${name} { background: ${colour.paper}; color: ${colour.sea}; border-color: ${colour.line}; box-shadow: ${colour.shadow}; }
.tenang-badge.${name}:hover { background: ${colour.mist}; }
.tenang-badge.${name}:focus-visible { outline: 2px solid ${colour.sea}; outline-offset: 2px; }
.tenang-badge.${name}.findings { color: ${colour.amber}; border-color: ${colour.amber}; }
.tenang-badge.${name}.findings.grave { color: ${colour.coral}; border-color: ${colour.coral}; }
.tenang-badge.${name}.not-watching, .tenang-badge.${name}.checking { color: ${colour.soft}; }
`;
};

const css = `
.tenang-badge {
  all: initial; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; min-width: 24px; height: 24px;
  padding: 0 3px; border: 1px solid; border-radius: 12px; cursor: pointer; font: 600 12px/1 system-ui, -apple-system, "Segoe UI", sans-serif;
  font-variant-numeric: tabular-nums; user-select: none;
}
.tenang-badge.findings { padding: 0 8px; border-width: 1.5px; }
.tenang-badge svg { display: block; }
.tenang-badge.checking svg { opacity: .6; }
@media (forced-colors: active) { .tenang-badge { border: 1px solid ButtonText; } }
${rules('light')}${rules('dark')}`;

function numberOf(count: number): string {
  return count > 9 ? '9+' : String(count);
}

/**
 * Draws the badge into `root`, or redraws the one that is there: a level line (watching, nothing found), a number (findings), a hollow
 * ring (not watching). Returns the button; listen on it once. Colour is never the only sign.
 */
export function drawBadge(root: ShadowRoot | HTMLElement, look: BadgeLook): HTMLElement {
  dress(root, css);
  const there = root.querySelector<HTMLElement>('.tenang-badge');
  const badge = there ?? document.createElement('button');
  const classes = ['tenang-badge', look.dark ? 'dark' : 'light', look.state, ...(look.grave ? ['grave'] : [])];
  badge.className = classes.join(' ');
  badge.setAttribute('type', 'button');
  badge.setAttribute('aria-label', look.label);
  badge.setAttribute('title', look.label);
  if (look.state === 'findings') badge.replaceChildren(numberOf(look.count));
  else
    badge.replaceChildren(
      markSvg(look.state === 'not-watching' ? 'hollow' : look.state === 'checking' ? 'ring' : 'level'),
    );
  if (!there) root.append(badge);
  return badge;
}
