/** The chat boxes on the page and what React holds as their text. */
type Read = () => string;

const boxes = new Map<object, { readonly chat: string; readonly read: Read }>();

export const chatBoxes = {
  register(chat: string, read: Read): () => void {
    const key = {};
    boxes.set(key, { chat, read });
    return () => boxes.delete(key);
  },
  all: () => [...boxes.values()].map(({ chat, read }) => ({ chat, text: read() })),
};
