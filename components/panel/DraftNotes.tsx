import { CircleAlert, CircleHelp, Lightbulb, ListPlus, MessageCircleWarning } from 'lucide-react';
import type { Finding } from '../../lib/review/types.ts';
import { useWords } from '../words.tsx';

const looks = {
  stop: { text: 'panel.draftStop', icon: CircleAlert, look: 'coral' },
  warn: { text: 'panel.draftAsk', icon: CircleHelp, look: 'amber' },
  tone: { text: 'panel.draftTone', icon: MessageCircleWarning, look: 'amber' },
  note: { text: 'panel.draftNote', icon: Lightbulb, look: '' },
  missing: { text: 'panel.draftMissing', icon: ListPlus, look: '' },
} as const;

const order = ['stop', 'warn', 'tone', 'missing', 'note'] as const;
/** More than this is nagging: the gravest are told, the rest is counted. */
const most = 4;

/** Tone is told while writing and never holds a send, so it does not say that it will. */
function lookOf({ group, severity }: Finding): keyof typeof looks {
  if (group === 'missing') return 'missing';
  return group === 'tone' && severity === 'warn' ? 'tone' : severity;
}

/** What was found in the draft, gravest first, each reason once. The words themselves are marked in the page. */
export function DraftNotes({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  const rows = findings.map((finding) => ({
    look: lookOf(finding),
    why: finding.why,
  }));
  const once = rows.filter((row, index) => rows.findIndex((each) => each.why === row.why) === index);
  const sorted = once.toSorted((one, other) => order.indexOf(one.look) - order.indexOf(other.look));
  return (
    <section className="draft-notes" aria-label={t('panel.draft')} aria-live="polite" hidden={sorted.length === 0}>
      {sorted.length > 0 && (
        <>
          <h2>{t('panel.draft')}</h2>
          <ul>
            {sorted.slice(0, most).map((row) => {
              const { icon: Icon, look, text } = looks[row.look];
              return (
                <li key={row.why}>
                  <Icon size={16} aria-hidden="true" className={look} />
                  <span>
                    <span className={`tag ${look}`}>{t(text)}</span> {row.why}
                  </span>
                </li>
              );
            })}
          </ul>
          {sorted.length > most && (
            <p className="small soft">{t('panel.draftMore', { count: sorted.length - most })}</p>
          )}
        </>
      )}
    </section>
  );
}
