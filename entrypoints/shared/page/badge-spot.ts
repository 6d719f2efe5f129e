interface Size {
  readonly width: number;
  readonly height: number;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels between the badge and what it stands beside. */
const gap = 4;

/**
 * Where the badge of a box stands: below the words at their right, so that it never lies over one; inside the window; and beside the
 * page's own send button where that stands there, as on Facebook: a badge over it would take the click that sends.
 */
export function badgeSpot(box: Area, badge: Size, window: Size, send: Area | null): { left: number; top: number } {
  const left = Math.max(gap, Math.min(box.right, window.width) - badge.width - gap);
  const top = Math.min(box.bottom + 2, window.height - badge.height - 2);
  const isOver =
    send !== null &&
    send.left < left + badge.width &&
    send.right > left &&
    send.top < top + badge.height &&
    send.bottom > top;
  return { left: isOver ? Math.max(gap, send.left - badge.width - gap) : left, top };
}
