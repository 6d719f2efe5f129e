import type { Session } from './session.ts';
import { notice, tellPage } from './show.ts';

let requests = 0;

/** Puts a text into the box in use. The page answers with `inserted`; until then `session.inserting` keeps the text. */
export function insert(session: Session, text: string, isParked: boolean, noBox: string): void {
  const box = session.view?.box;
  if (!box) {
    notice(session, noBox, 'warning');
    return;
  }
  requests += 1;
  session.inserting.set(requests, { text, isParked });
  tellPage(session, { type: 'insert', request: requests, box: box.id, text, audience: box.audience });
}
