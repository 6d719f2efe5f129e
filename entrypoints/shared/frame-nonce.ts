/**
 * Resolves with the word by which the background knows this frame: posted by our own content script to this origin when the frame
 * has loaded. Resolves with null where there is no page around it (the browser's own side panel). A frame that some page made by
 * itself never gets a word that the background accepts.
 */
export function frameNonce(window: Window): Promise<string | null> {
  if (window.parent === window) return Promise.resolve(null);
  return new Promise((resolve) => {
    window.addEventListener('message', function heard(event) {
      const nonce: unknown = (event.data as { tenangNonce?: unknown } | null)?.tenangNonce;
      if (typeof nonce !== 'string') return;
      window.removeEventListener('message', heard);
      resolve(nonce);
    });
  });
}
