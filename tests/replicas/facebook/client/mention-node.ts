import { $applyNodeReplacement, type EditorConfig, type SerializedTextNode, type Spread, TextNode } from 'lexical';
import { cls } from '../../cls.ts';

type SerializedMention = Spread<{ person: string }, SerializedTextNode>;

/** The name of a person inside a comment: goes as a whole, word by word at backspace. */
export class MentionNode extends TextNode {
  __person: string;

  constructor(text = '', person = '', key?: string) {
    super(text, key);
    this.__person = person;
  }

  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__person, node.__key);
  }

  static override importJSON(serialized: SerializedMention): MentionNode {
    return $createMention(serialized.text, serialized.person).updateFromJSON(serialized);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = cls('mention');
    element.spellcheck = false;
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

export function $createMention(text: string, person: string): MentionNode {
  const node = new MentionNode(text, person);
  node.setMode('segmented').toggleDirectionless();
  return $applyNodeReplacement(node);
}
