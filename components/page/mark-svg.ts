const svg = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The mark, 16 × 16: level line (watching), nothing inside (a number stands there), hollow ring (not watching). Made node by node, never from markup. */
export function markSvg(look: 'level' | 'ring' | 'hollow'): SVGElement {
  const picture = shape('svg', {
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    fill: 'none',
    'aria-hidden': 'true',
  });
  const circle = shape('circle', { cx: '8', cy: '8', r: '6.75', stroke: 'currentColor', 'stroke-width': '1.5' });
  if (look === 'hollow') circle.setAttribute('stroke-dasharray', '3 2.3');
  picture.append(circle);
  if (look === 'level') {
    picture.append(
      shape('path', { d: 'M1.3 8.75h13.4a6.75 6.75 0 0 1-13.4 0Z', fill: 'currentColor', 'fill-opacity': '0.22' }),
      shape('path', { d: 'M1.3 8.75h13.4', stroke: 'currentColor', 'stroke-width': '1.5' }),
    );
  }
  return picture;
}
