import { drawBadge } from '../../../components/page/badge.ts';
import { isBlind } from '../../../lib/guard/losses.ts';
import type { Problem, ReplyBox } from '../../../lib/sites/site.ts';
import type { PageLabels } from '../messages/page.ts';
import { badgeSpot } from './badge-spot.ts';
import type { Draft } from './drafts.ts';
import type { Layer } from './layer.ts';

/** Milliseconds after which a box without a verdict shows a hollow ring. */
const answerWithin = 1_500;

export type WatchSign = 'clean' | 'findings' | 'not-watching' | 'checking';

export interface BadgeWorld {
  readonly page: Document;
  readonly layer: Layer;
  boxes(): readonly ReplyBox[];
  draftOf(box: ReplyBox): Draft;
  sendButton(box: ReplyBox): HTMLElement | null;
  labels(): PageLabels;
  isBroken(): boolean;
  /** What the page has lacked for a while. */
  problems(): readonly Problem[];
  /** Id of the box whose approved text waits for one more press. */
  pressAgain(): string | null;
  open(boxId: string): void;
}

/** The small sign at each box, and what it says to the collapsed tab. Redrawn at most once a frame. */
export function makeBadges(
  world: BadgeWorld,
  told: (state: { state: WatchSign; count: number; label: string; dark: boolean; grave: boolean }) => void,
): { draw(): void; drawSoon(): void } {
  const { page, layer } = world;
  const places = new Map<string, HTMLElement>();

  const signOf = (box: ReplyBox): { state: WatchSign; count: number } => {
    const draft = world.draftOf(box);
    const late = draft.askedAt !== null && Date.now() - draft.askedAt > answerWithin;
    if (world.isBroken() || late) return { state: 'not-watching', count: 0 };
    if (draft.askedAt !== null && draft.text.trim() !== '') return { state: 'checking', count: 0 };
    const count = draft.verdict?.findings.filter(({ severity }) => severity !== 'note').length ?? 0;
    if (count > 0) return { state: 'findings', count };
    // Checked, but nobody can say who reads it, or not all of the page is seen: no calm sign.
    const isUnsure = draft.audience === 'unknown' || world.problems().length > 0;
    return { state: isUnsure ? 'not-watching' : 'clean', count: 0 };
  };

  /** Something of it holds the send: the number is coral, not amber. */
  const isGrave = (box: ReplyBox): boolean =>
    world.draftOf(box).verdict?.findings.some(({ severity }) => severity === 'stop') ?? false;

  const labelOf = (box: ReplyBox, state: WatchSign, count: number): string => {
    const labels = world.labels();
    if (world.pressAgain() === box.id) return labels.pressAgain;
    if (state === 'not-watching') {
      if (world.isBroken() || isBlind(world.problems())) return labels.notWatching;
      if (world.draftOf(box).audience === 'unknown') return labels.audienceUnknown;
      return world.problems().length > 0 ? labels.partlyWatching : labels.notWatching;
    }
    return labels[state].replace('{count}', String(count));
  };

  /** A dialog of the page lies over the box: its badge would lie over the dialog. */
  const isCovered = ({ element, container }: ReplyBox, { left, right, top, bottom }: DOMRect): boolean => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const middle = (Math.max(top, 0) + Math.min(bottom, page.documentElement.clientHeight)) / 2;
    for (const x of [left + 8, (left + right) / 2]) {
      const under = root.elementFromPoint(x, middle);
      if (!under || under === layer.host || container.contains(under) || under.contains(element)) return false;
    }
    return true;
  };

  const placeOf = (box: ReplyBox): HTMLElement => {
    const known = places.get(box.id);
    if (known) return known;
    const place = page.createElement('div');
    place.className = 'badge-place';
    place.addEventListener('click', (event) => {
      if (event.isTrusted) world.open(box.id);
    });
    layer.root.append(place);
    places.set(box.id, place);
    return place;
  };

  const draw = () => {
    const dark = layer.host.hasAttribute('data-dark');
    const { clientWidth, clientHeight } = page.documentElement;
    const shown = new Set<string>();
    let most = 0;
    let anyGrave = false;
    let broken = world.isBroken();
    for (const box of world.boxes()) {
      const rect = box.element.getBoundingClientRect();
      if (rect.width === 0 || rect.bottom < 0 || rect.top > clientHeight || isCovered(box, rect)) continue;
      const { state, count } = signOf(box);
      most = Math.max(most, count);
      if (state === 'not-watching') broken = true;
      shown.add(box.id);
      const label = labelOf(box, state, count);
      const place = placeOf(box);
      const grave = isGrave(box);
      if (grave) anyGrave = true;
      const key = `${state} ${count} ${label} ${dark} ${grave}`;
      if (place.dataset.key !== key) {
        place.dataset.key = key;
        drawBadge(place, { state, count, label, dark, grave });
      }
      const { offsetWidth, offsetHeight } = place;
      const window = { width: clientWidth, height: clientHeight };
      const size = { width: offsetWidth, height: offsetHeight };
      const { left, top } = badgeSpot(rect, size, window, world.sendButton(box)?.getBoundingClientRect() ?? null);
      place.style.left = `${left}px`;
      place.style.top = `${top}px`;
    }
    for (const [id, place] of places) {
      if (shown.has(id)) continue;
      place.remove();
      places.delete(id);
    }
    const state = broken || world.problems().length > 0 ? 'not-watching' : most > 0 ? 'findings' : 'clean';
    told({ state, count: most, label: world.labels().openPanel, dark, grave: anyGrave });
  };

  let due = false;
  return {
    draw,
    drawSoon() {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        draw();
      });
    },
  };
}
