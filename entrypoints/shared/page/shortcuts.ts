interface World {
  /** There is a box in use. */
  canInsert(): boolean;
  /** The offered reply at this place, counted from 0, into the box in use. */
  insert(index: number): void;
  note(): void;
}

/** Alt+1 to 3 and Alt+N, pressed in the page. By `code`: macOS types other letters with Alt. The page does not hear them. */
export function watchShortcuts(page: Document, world: World, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const digit = /^Digit([1-3])$/.exec(event.code)?.[1];
    const isNote = event.code === 'KeyN';
    if (!isNote && !(digit && world.canInsert())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isNote) world.note();
    else world.insert(Number(digit) - 1);
  };
  page.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}
