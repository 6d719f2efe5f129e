/** Milliseconds of one piece of a long work: whoever asks the background meanwhile waits no longer than about this. */
const piece = 8;

/** To be waited for between the steps of a long work: lets everything else have its turn once a piece is full, and then does `between`. */
export function slices(between: () => Promise<void> = async () => undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < piece) return;
    // a timer lets messages, and what the browser itself wants, go first
    await new Promise((resolve) => setTimeout(resolve));
    await between();
    since = performance.now();
  };
}
