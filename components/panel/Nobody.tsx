import { History, MessageCircleReply, ShieldCheck } from 'lucide-react';
import { Mark } from '../Mark.tsx';
import { useWords } from '../words.tsx';

/** An empty place teaches: what will stand here, and how to get it. */
export function Nobody() {
  const { t } = useWords();
  return (
    <section className="quiet">
      <Mark size={40} />
      <h2>{t('panel.nobody')}</h2>
      <p className="soft">{t('panel.nobodyWhy')}</p>
      <ul>
        <li>
          <History size={16} aria-hidden="true" /> {t('panel.nobodyWho')}
        </li>
        <li>
          <MessageCircleReply size={16} aria-hidden="true" /> {t('panel.nobodySay')}
        </li>
        <li>
          <ShieldCheck size={16} aria-hidden="true" /> {t('panel.nobodyGuard')}
        </li>
      </ul>
    </section>
  );
}
