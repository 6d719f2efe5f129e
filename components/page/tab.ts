import type { BadgeLook } from './badge.ts';
import { markSvg } from './mark-svg.ts';
import { dress, pageColours } from './sheet.ts';

const rules = (name: 'light' | 'dark') => {
  const colour = pageColours[name];
  return `
.tenang-tab.${name} { background: ${colour.paper}; color: ${colour.sea}; border-color: ${colour.line}; box-shadow: ${colour.shadow}; }
.tenang-tab.${name}:hover { background: ${colour.mist}; }
.tenang-tab.${name}:focus-visible { outline: 2px solid ${colour.sea}; outline-offset: 2px; }
.tenang-tab.${name} .count { color: ${colour.ink}; }
.tenang-tab.${name}.findings { color: ${colour.amber}; }
.tenang-tab.${name}.findings.grave { color: ${colour.coral}; }
.tenang-tab.${name}.not-watching, .tenang-tab.${name}.checking { color: ${colour.soft}; }
`;
};

const css = `
.tenang-tab {
  all: initial; box-sizing: border-box; position: fixed; inset: 50% 0 auto auto; translate: 0 -50%; display: grid; justify-items: center; gap: 4px;
  width: 28px; padding: 10px 0; border: 1px solid; border-right: 0; border-radius: 10px 0 0 10px; cursor: pointer;
  font: 600 12px/1.2 system-ui, -apple-system, "Segoe UI", sans-serif; font-variant-numeric: tabular-nums; user-select: none;
}
.tenang-tab svg { display: block; }
@media (forced-colors: active) { .tenang-tab { border: 1px solid ButtonText; } }
${rules('light')}${rules('dark')}`;

/** The collapsed panel: a slim tab at the right edge with a state and a number. Draws or redraws it in `root`; returns the button. */
export function drawTab(root: ShadowRoot | HTMLElement, look: BadgeLook): HTMLElement {
  dress(root, css);
  const there = root.querySelector<HTMLElement>('.tenang-tab');
  const tab = there ?? document.createElement('button');
  const classes = ['tenang-tab', look.dark ? 'dark' : 'light', look.state, ...(look.grave ? ['grave'] : [])];
  tab.className = classes.join(' ');
  tab.setAttribute('type', 'button');
  tab.setAttribute('aria-label', look.label);
  tab.setAttribute('title', look.label);
  tab.replaceChildren(markSvg(look.state === 'not-watching' ? 'hollow' : look.state === 'checking' ? 'ring' : 'level'));
  if (look.count > 0) {
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = look.count > 99 ? '99+' : String(look.count);
    tab.append(count);
  }
  if (!there) root.append(tab);
  return tab;
}
