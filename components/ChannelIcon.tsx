import { Mail, MessageCircle, MessageSquare, MessagesSquare, Phone, Store } from 'lucide-react';
import type { Channel } from '../lib/records/schema.ts';
import { useWords } from './words.tsx';

/** The two sites have letters of their own, drawn as type and not as anybody's trademark. */
function Letter({ children }: { readonly children: string }) {
  return (
    <span className="letter" aria-hidden="true">
      {children}
    </span>
  );
}

const icons = {
  x: <Letter>X</Letter>,
  facebook: <Letter>f</Letter>,
  'x-chat': <MessageCircle size={16} aria-hidden="true" />,
  messenger: <MessagesSquare size={16} aria-hidden="true" />,
  telephone: <Phone size={16} aria-hidden="true" />,
  email: <Mail size={16} aria-hidden="true" />,
  chat: <MessageSquare size={16} aria-hidden="true" />,
  shop: <Store size={16} aria-hidden="true" />,
} as const satisfies Record<Channel, unknown>;

export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  const { t } = useWords();
  const label = t(`panel.channel-${channel}`);
  return (
    <span className="channel-icon" title={label}>
      {icons[channel]}
      <span className="sr-only">{label}</span>
    </span>
  );
}
