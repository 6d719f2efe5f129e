// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { drawBadge, type PageState } from '../../components/page/badge.ts';
import { marksCss } from '../../components/page/marks.css.ts';
import { drawTab } from '../../components/page/tab.ts';

function shadow(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'closed' });
}
const look = (state: PageState, count = 0, dark = false) => ({ state, count, label: `Tenang: ${state}`, dark });

describe.each([
  ['the badge', drawBadge],
  ['the tab', drawTab],
])('%s', (_, drawIt) => {
  test('is a button with the sentence as its name', () => {
    const button = drawIt(shadow(), look('clean'));
    expect(button.tagName).toBe('BUTTON');
    expect(button.getAttribute('aria-label')).toBe('Tenang: clean');
  });

  test('is redrawn in place: one node, whatever comes', () => {
    const root = shadow();
    const first = drawIt(root, look('clean'));
    expect(drawIt(root, look('findings', 3))).toBe(first);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    expect(first.textContent).toContain('3');
  });

  test('tells each state apart without colour', () => {
    const drawn = (['clean', 'findings', 'not-watching', 'checking'] as const).map(
      (state) => drawIt(shadow(), look(state, state === 'findings' ? 2 : 0)).innerHTML,
    );
    expect(new Set(drawn).size).toBe(4);
  });

  test('needs no style attribute, which a page may forbid', () => {
    const root = shadow();
    drawIt(root, look('findings', 2, true));
    expect(root.querySelector('[style]')).toBeNull();
  });
});

test.each([false, true])('the marks differ by line and not only by colour (dark: %s)', (dark) => {
  const css = marksCss(dark);
  expect(css).toMatch(/tenang-stop\) \{[^}]*solid/);
  expect(css).toMatch(/tenang-ask\) \{[^}]*wavy/);
  expect(css).toMatch(/tenang-note\) \{[^}]*dotted/);
});
