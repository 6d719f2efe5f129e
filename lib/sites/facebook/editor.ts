import { lexical } from '../editors/lexical.ts';
import { textarea } from '../editors/textarea.ts';
import type { Editor, ReplyBox } from '../site.ts';

export function editorOf(box: ReplyBox): Editor {
  return box.element.tagName === 'TEXTAREA' ? textarea : lexical;
}
