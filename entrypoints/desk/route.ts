import { useSyncExternalStore } from 'react';
import { isPlace, type Place } from '../../components/desk/places.ts';

export interface Route {
  readonly place: Place;
  /** What is open in the place: a customer's id. */
  readonly inside: string | null;
}

/** `#customers/c1`, with or without a slash in front, as a whole or in parts encoded. Anything else is the first place. */
function routeOf(hash: string): Route {
  let address = hash.replace(/^#\/?/, '');
  try {
    address = decodeURIComponent(address);
  } catch (malformed) {
    if (!(malformed instanceof URIError)) throw malformed;
  }
  const [place, ...inside] = address.split('/');
  return isPlace(place) ? { place, inside: inside.join('/') || null } : { place: 'waiting', inside: null };
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => location.hash));
}

export function go(place: Place, inside?: string): void {
  location.hash = inside === undefined ? place : `${place}/${encodeURIComponent(inside)}`;
}
