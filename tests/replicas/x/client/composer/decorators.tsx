/** Mentions, tags and addresses get a coloured span of their own, and so does what is too long: leaves are split there. */
import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';
import { cls } from '../../../cls.ts';
import { tooLongFrom } from './weighted-length.ts';

const coloured = /https?:\/\/\S+|(?<![\w@])@\w{1,15}|(?<!\w)#[\p{L}\p{N}_]+|(?<!\w)\$[A-Z]{1,6}\b/gu;

type Found = (start: number, end: number) => void;

function findColoured(block: ContentBlock, found: Found): void {
  for (const match of block.getText().matchAll(coloured)) found(match.index, match.index + match[0].length);
}

function findTooLong(block: ContentBlock, found: Found, content: ContentState): void {
  // The content handed over is still the old one: blocks are told by key.
  const before = content.getBlockMap().takeUntil((other) => other?.getKey() === block.getKey());
  const prefix = before.map((other) => `${other?.getText() ?? ''}\n`).join('');
  const from = tooLongFrom(prefix + block.getText());
  if (from === null) return;
  const start = Math.max(0, from - prefix.length);
  if (start < block.getLength()) found(start, block.getLength());
}

const Coloured = ({ children }: { children?: ReactNode }) => (
  <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>
);
const TooLong = ({ children }: { children?: ReactNode }) => (
  <span className={cls('too-long')} style={{ backgroundColor: 'rgba(244, 33, 46, 0.3)' }}>
    {children}
  </span>
);

export const decorator = new CompositeDecorator([
  { strategy: findTooLong, component: TooLong },
  { strategy: findColoured, component: Coloured },
]);
