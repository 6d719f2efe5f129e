import { limits } from '../../lib/packs/fields.ts';
import type { Answer } from '../../lib/packs/subscription.ts';

/** A pack in UTF-8 takes no more than three bytes for each of its UTF-16 code units. */
const mostBytes = limits.packCharacters * 3;
/** From the first byte asked to the last one read. Milliseconds. */
const usualTime = 20_000;

export function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && new URL(address).username === '';
}

async function readBounded(response: Response): Promise<Answer> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) return { fault: 'huge' };
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) return { text: text + decoder.decode() };
    bytes += piece.value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      return { fault: 'huge' };
    }
    text += decoder.decode(piece.value, { stream: true });
  }
}

/**
 * Fetches the pack of a subscription, and nothing else: HTTPS alone, no cookies, no word about who asks, no redirect anywhere, no more than
 * `mostBytes`, no longer than `time`. The browser's own cache asks with the ETag of what it has, so an unchanged pack is not sent again.
 */
export async function fetchPack(address: string, time = usualTime): Promise<Answer> {
  if (!isHttps(address)) return { fault: 'refused' };
  const signal = AbortSignal.timeout(time);
  try {
    const how: RequestInit = {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    };
    // The one line that may reach the network: a subscription that the person or the organisation chose, fetched and never written to.
    const response = await fetch(address, { ...how, signal });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return { fault: 'redirected' };
    if (response.status === 404 || response.status === 410) return { fault: 'gone' };
    if (!response.ok) return { fault: 'refused' };
    return await readBounded(response);
  } catch (error) {
    if (signal.aborted) return { fault: 'slow' };
    // offline, no such name, no trusted certificate, a connection that broke off: the browser does not tell which
    if (error instanceof TypeError) return { fault: 'unreachable' };
    throw error;
  }
}
